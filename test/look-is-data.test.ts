/** A theme is data: no number in the code decides the look unless it has a name and a reason. */

import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { codeOf, filesIn, type TextFile } from './runner/source-files.js'

const files = filesIn(fileURLToPath(new URL('../src', import.meta.url)), /\.ts$/)

/** Where the look is made of the theme: numbers there are those of theme files, or have a name and a reason. */
const looks = /^(layout|pdf\/draw)\/(?!(diagnostics|print|deck-diagnostics)\.ts$)/

describe('numbers that could decide the look', () => {
  const unnamed = ({ name, text }: TextFile): readonly string[] =>
    statementsOf(text)
      .filter(({ code }) => !isTable(code))
      .flatMap(({ code }) =>
        numbersIn(code).map((number) => `${name}: ${number} in ${code.split('\n')[0]}`),
      )

  it('stand in the theme, or have a name', () => {
    expect(files.filter(({ name }) => looks.test(name)).flatMap(unnamed)).toEqual([])
  })

  it('have a comment beside the name, which says why no theme decides them', () => {
    const silent = files
      .filter(({ name }) => looks.test(name))
      .flatMap(({ name, text }) =>
        statementsOf(text)
          .filter(
            ({ code, documented }) => isTable(code) && numbersIn(code).length > 0 && !documented,
          )
          .map(({ code }) => `${name}: ${code.split('\n')[0]}`),
      )
    expect(silent).toEqual([])
  })

  it('are found where they stand', () => {
    const text = '/** A file. */\nexport function at(size: number) {\n  return size * 0.3 + 2\n}\n'
    expect(unnamed({ name: 'layout/at.ts', text })).toHaveLength(1)
    const named =
      '/** Why. */\nconst share = 0.3\nexport const at = (size: number) => size * share\n'
    expect(unnamed({ name: 'layout/at.ts', text: named })).toEqual([])
  })
})

/** A statement at the top level of a file, and whether a comment stands above it or its neighbours. */
interface Statement {
  readonly code: string
  readonly documented: boolean
}

function statementsOf(text: string): readonly Statement[] {
  const parts = text.split(/\n(?=[a-z/])/)
  let documented = false
  return parts.flatMap((part): Statement[] => {
    const comment = /^\/\*\*[\s\S]*?\*\/\n?/.exec(part)?.[0] ?? ''
    const code = codeOf(part.slice(comment.length)).trim()
    if (comment !== '') documented = true
    if (code === '') return []
    const own = documented
    documented = own && isTable(code) && !part.endsWith('\n')
    return [{ code, documented: own }]
  })
}

/** A constant or a type: it names its numbers. */
function isTable(code: string): boolean {
  return /^(export )?(const|type|interface) /.test(code) && !/=>/.test(code)
}

/** Numbers but 0, 1 and 2, which count and halve; digits in texts, patterns and cases of a switch are none. */
function numbersIn(code: string): readonly string[] {
  const bare = code
    .replace(/'[^'\n]*'|`[^`]*`/g, "''")
    .replace(/\/(?![ *])[^/\n]+\/[a-z]*(?=[.,)])/g, "''")
    .replace(/\bcase \d+:/g, '')
  return (bare.match(/(?<![\w.$])\d[\d_]*(?:\.\d+)?(?:e-?\d+)?(?!\w)/g) ?? []).filter(
    (number) => !/^[012]$/.test(number),
  )
}
