/** The command line: usage errors, exit codes, explanations. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/main.js'
import type { Terminal } from '../../../src/cli/terminal.js'
import { root } from '../../runner/typeset.js'

async function vorlage(...args: string[]): Promise<{ code: number; out: string; notes: string }> {
  const out: string[] = []
  const notes: string[] = []
  const terminal: Terminal = {
    colors: false,
    print: (line) => void out.push(line),
    note: (line) => void notes.push(line),
    progress: () => {},
  }
  const code = await run(args, terminal)
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

describe('wrong usage', () => {
  it.each([
    [[], 'name a command'],
    [['biuld'], 'Did you mean build?'],
    [['build', '--locales', 'de'], 'locales'],
    [['build', '--locale', 'fr'], 'locale'],
    [['build', '--as-of', '2025-02-30'], '--as-of takes a date such as 2025-07-03, not 2025-02-30'],
    [['build', '--allow', 'layout-overflow'], 'each --allow needs a --reason'],
    [
      ['build', '--allow', 'layout-overflw', '--reason', 'late'],
      'unknown code layout-overflw; did you mean layout-overflow?',
    ],
    [['explain', 'constructor'], 'unknown code constructor'],
    [['build', '--workers', '0'], '--workers takes a whole number from 1'],
    [['explain', 'fact-unknwon'], 'did you mean fact-unknown?'],
  ])('%j exits with 2 and says %s', async (args, words) => {
    const { code, notes } = await vorlage(...args)
    expect(notes).toContain(words)
    expect(code).toBe(2)
  })
})

describe('explain', () => {
  it('prints what a code means', async () => {
    const { code, out } = await vorlage('explain', 'parity-broken')
    expect(out).toMatch(/^parity-broken\n\nThe German and the English version/)
    expect(code).toBe(0)
  })

  it('lists every code as JSON', async () => {
    const { out } = await vorlage('explain', '--json')
    expect(Object.keys(JSON.parse(out))).toContain('fact-unknown')
  })
})

describe('inspect', () => {
  const file = (name: string): string => join(root, 'test/specimens/everything', name)

  it('says what is wrong, what it cannot decide, and exits with 1', async () => {
    const { code, out, notes } = await vorlage('inspect', file('picture.png'))
    expect(out).toMatch(/1 errors · 0 warnings · 0 notes\n {2}error {2}it is neither a PDF nor/)
    expect(notes).toContain('no replacement for PAC, veraPDF')
    expect(code).toBe(1)
  })

  it('names files that it cannot read', async () => {
    const { code, notes } = await vorlage('inspect', file('absent.pdf'))
    expect(notes).toContain('absent.pdf` does not exist')
    expect(code).toBe(1)
  })

  it('prints JSON for machines', async () => {
    const { out } = await vorlage('inspect', '--json', file('picture.png'), file('absent.pdf'))
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { format: 'unknown', findings: [{ code: 'inspect-file-unknown', severity: 'error' }] },
        { fault: expect.stringContaining('does not exist') },
      ],
    })
  })

  it('wants a file', async () => {
    expect((await vorlage('inspect')).code).toBe(2)
  })
})
