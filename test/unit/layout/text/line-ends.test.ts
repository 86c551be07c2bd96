/** Where lines end in print: no lone words, no divided names, no hyphen that whole words can do without. */

import { describe, expect, it } from 'vitest'
import type { LayoutContext } from '../../../../src/layout/context.js'
import { balance, paragraphOf, setText } from '../../../../src/layout/text/set-text.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { contextOf, text } from '../specimen.js'

const held = ['LMU Klinikum', 'TUM Klinikum', 'Helmholtz Munich']

function printContext(code: 'de' | 'en'): LayoutContext {
  const { context } = contextOf('print', code)
  return { ...context, locale: localeOf(code, [], { held }) }
}

function linesIn(
  words: string,
  width: number,
  role: 'caption' | 'table-cell' | 'lead',
  context: LayoutContext,
): string[] {
  const paragraph = paragraphOf(text(words), { role, parent: context.tree.root }, context)
  const endInset = role === 'lead' ? balance(paragraph, width, context) : 0
  const { lines } = setText([{ ...paragraph, endInset }], { x: 0, y: 0, width }, context)
  return lines.map(({ runs }) =>
    runs
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  )
}

describe('lines of ragged text', () => {
  it('leave no word alone where half a line can stay empty', () => {
    const lines = linesIn('reference date not stated', 78, 'caption', printContext('en'))
    expect(lines).toEqual(['reference date', 'not stated'])
  })

  it('divide no word where whole words need no further line', () => {
    const lines = linesIn('nur mit Zuschreibung', 62, 'table-cell', printContext('de'))
    expect(lines).toEqual(['nur mit', 'Zuschreibung'])
  })

  it('divide a word where it would need a further line', () => {
    const lines = linesIn('Anteil wiederverwendeter Balken', 78, 'table-cell', printContext('de'))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/-$/)
  })

  it('keep names whole where there is another place', () => {
    const words = 'Partner sind LMU, TUM, LMU Klinikum, TUM Klinikum und Helmholtz Munich.'
    const context = printContext('de')
    for (let width = 180; width < 330; width += 3) {
      const lines = linesIn(words, width, 'caption', context)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/(LMU|TUM|Helmholtz)$/)
    }
  })

  it('divide a name that has no room', () => {
    const lines = linesIn('TUM Klinikum', 40, 'caption', printContext('de'))
    expect(lines).toEqual(['TUM', 'Klinikum'])
  })
})

describe('balanced lines', () => {
  const words =
    'M1 brings together LMU, TUM, LMU Klinikum, TUM Klinikum and Helmholtz Munich under one roof.'

  it('are less even for the sake of a name', () => {
    const lines = linesIn(words, 500, 'lead', printContext('en'))
    expect(lines).toEqual([
      'M1 brings together LMU, TUM, LMU Klinikum,',
      'TUM Klinikum and Helmholtz Munich under one roof.',
    ])
  })

  it('are as even as they can be without names', () => {
    const { context } = contextOf('print', 'en')
    expect(linesIn(words, 500, 'lead', context)[0]).toMatch(/TUM$/)
  })
})
