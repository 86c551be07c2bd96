import { describe, expect, it } from 'vitest'
import type { KeyFigure } from '../../../../src/document/ast.js'
import { figureText, withHeadlineStep } from '../../../../src/layout/blocks/figure-text.js'
import { setHeadline } from '../../../../src/layout/blocks/headline.js'
import { contextOf, noteReference, origin, text } from '../specimen.js'

const figure: KeyFigure = {
  fact: 'fig.funds',
  before: 'rund ',
  numeral: '37,5',
  after: 'Mio. €',
  label: text('zusätzlich je Jahr'),
  asOf: text('Stand 3. Juli 2025'),
  note: noteReference(1),
  origin,
}

function headlineAt(step: number, medium: 'print' | 'slides') {
  const { context } = contextOf(medium)
  const set = withHeadlineStep(figureText(figure, context.tree.root, context), step, context)
  const { frame } = setHeadline(set, { x: 0, y: 0, width: 600 }, context)
  return { runs: frame.lines[0]?.runs ?? [], ratio: context.design.blocks.keyFigures.affixGapRatio }
}

describe('figureText', () => {
  it.each([
    ['print', 0],
    ['print', 3],
    ['slides', 0],
    ['slides', 4],
  ] as const)(
    'keeps what follows the numeral at the theme’s distance from it: %s, step %i',
    (medium, step) => {
      const { runs, ratio } = headlineAt(step, medium)
      const texts = ['rund\u00A0', '37,5', '\u00A0', 'Mio.\u00A0€']
      expect(runs.map((run) => run.text)).toEqual(texts)
      const [before, numeral, , after] = runs
      if (before === undefined || numeral === undefined || after === undefined) throw new Error()
      const room = numeral.style.size * ratio
      expect(numeral.x).toBeCloseTo(before.x + before.width, 6)
      expect(after.x - numeral.x - numeral.width).toBeCloseTo(room, 6)
      expect(before.style.size).toBe(after.style.size)
      expect(before.style.size).toBeLessThan(numeral.style.size)
    },
  )

  it('has no space where nothing stands beside the numeral', () => {
    const { context } = contextOf('slides')
    const { before: _before, after: _after, ...bare } = figure
    const { headline } = figureText(bare, context.tree.root, context)
    expect(headline.runs.map((run) => run.text)).toEqual(['37,5'])
  })
})
