/** Texts on slides end on lines that are worth the name. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphOf, setText } from '../../../../src/layout/text/set-text.js'
import { textFrame } from '../../../../src/layout/text/text-frame.js'
import { tidyEnd } from '../../../../src/layout/text/tidy-end.js'
import { contextOf, text } from '../specimen.js'

const { context } = contextOf('slides')
const parent = context.tree.add(context.tree.root, { role: 'Div' })

function paragraph(words: string) {
  return paragraphOf(text(words), { role: 'body', parent }, context)
}

/** The width at which a text is broken before its last word. */
function justTooNarrow(words: string): number {
  const whole = setText([paragraph(words)], { x: 0, y: 0, width: 2000 }, context).width
  return whole / 1.03 - 4
}

function linesOf(words: string, width: number): readonly string[] {
  const measure = { x: 0, y: 0, width }
  const { frame } = textFrame([paragraph(words)], measure, { role: 'body', name: '' }, context)
  return frame.lines.map(({ runs }) => runs.map((run) => run.text).join(''))
}

describe('tidyEnd', () => {
  it('takes a second word down to one that would stand alone', () => {
    const words = 'mehr Patientinnen und Patienten im Jahr als jede andere Universität in Europa'
    const [first, last, ...more] = linesOf(words, justTooNarrow(words))
    expect(more).toEqual([])
    expect(last?.trim().split(' ').length).toBeGreaterThan(1)
    expect(`${first?.trim()} ${last?.trim()}`).toBe(words)
  })

  it('leaves a text of one line, and a last line that is long enough', () => {
    const short = paragraph('ein kurzer Satz')
    expect(tidyEnd([short], 500, { asProven: false }, context)).toBe(0)
    const words = 'Zwei gleich lange Hälften eines Satzes, die beide eine Zeile füllen'
    const whole = justTooNarrow(words)
    expect(tidyEnd([paragraph(words)], whole * 0.6, { asProven: false }, context)).toBe(0)
  })

  it('never adds a line and never loses a word', () => {
    const word = fc.constantFrom('Haus', 'und', 'Gesundheitsforschung', 'im', 'Jahr', 'Zentren')
    const words = fc.array(word, { minLength: 1, maxLength: 24 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, fc.integer({ min: 260, max: 700 }), (said, width) => {
        const measure = { x: 0, y: 0, width }
        const plain = setText([paragraph(said)], measure, context)
        const lines = linesOf(said, width)
        expect(lines.length).toBeLessThanOrEqual(plain.lines.length)
        expect(lines.map((line) => line.trim()).join(' ')).toBe(said)
      }),
      { numRuns: 60 },
    )
  })

  it('draws as many lines as are proven where an empty one would be seen', () => {
    const words = 'Anteil wiederverwendeter Balken'
    const width = justTooNarrow(words) + 6
    const measure = { x: 0, y: 0, width }
    const loose = setText([paragraph(words)], measure, context)
    const endInset = tidyEnd([paragraph(words)], width, { asProven: true }, context)
    const tight = setText([{ ...paragraph(words), endInset }], measure, context)
    expect(loose.lines.length).toBe(1)
    expect(tight.lines.length).toBe(2)
    expect(tight.height).toBe(loose.height)
  })
})
