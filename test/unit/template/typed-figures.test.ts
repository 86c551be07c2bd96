import { describe, expect, it } from 'vitest'
import { typedFigures, typedFiguresInMarkdown } from '../../../src/template/typed-figures.js'

const found = (text: string): string[] => typedFigures(text).map(({ text: figure }) => figure)
const inMarkdown = (text: string): string[] =>
  typedFiguresInMarkdown(text).map(({ text: figure }) => figure)

describe('typedFigures', () => {
  it.each([
    ['3.420 Betten und 1,5 Mio.', ['3.420', '1,5']],
    ['am 3. Juli 2025', ['3', '2025']],
    ['14:30 Uhr', ['14:30']],
    ['ein 60-Prozent-Ziel', ['60']],
    ['10m', ['10']],
    ['3–5 und (7)', ['3', '5', '7']],
    ['½ Stelle', ['½']],
  ])('finds those of %s', (text, figures) => {
    expect(found(text)).toEqual(figures)
  })

  it.each(['M1', 'CO₂', 'COVID-19', '5G und 3D', 'BayUniKlinG', 'dritte', 'A\u20112'])(
    'takes %s for a name',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('does not read list numbers, targets, addresses and directives of Markdown', () => {
    expect(inMarkdown('1. eins\n  2) zwei\n')).toEqual([])
    expect(inMarkdown('[so](https://example.org/2025) und ![a](b2 2.png)')).toEqual([])
    expect(inMarkdown('https://example.org/2025/07')).toEqual([])
    expect(inMarkdown('::master{name=quotation-2}\n:::callout{tone=2}\n')).toEqual([])
    expect(inMarkdown('Im Jahr 1. Mai')).toEqual(['1'])
  })
})
