import { describe, expect, it } from 'vitest'
import { right } from '../../../../src/base/geometry.js'
import type { Block, Table } from '../../../../src/document/ast.js'
import { columnBoxes } from '../../../../src/layout/deck/column-boxes.js'
import { contextOf, origin, picture, text } from '../specimen.js'

const boxes = [
  { x: 40, y: 140, width: 420, height: 320 },
  { x: 496, y: 140, width: 420, height: 320 },
] as const

const sentence = 'Die Partner arbeiten unter einem Dach zusammen und bleiben doch selbstständig'
const paragraph = (words: string): Block => ({ type: 'paragraph', children: text(words), origin })
const table = (cell: string): Table => ({
  type: 'table',
  columns: ['Was', 'Wer', 'Wann'].map((header) => ({ header: text(header), align: 'start' })),
  rows: Array.from({ length: 5 }, () => ({
    cells: [text(cell), text(cell), text(cell)],
    total: false,
    origin,
  })),
  summary: 'Wer was wann tut',
  rowHeads: false,
  origin,
})

const widths = (start: readonly Block[], end: readonly Block[]) => {
  const [left, other] = columnBoxes([start, end], boxes, contextOf('slides').context)
  expect(left.x).toBe(boxes[0].x)
  expect(right(other)).toBeCloseTo(right(boxes[1]), 6)
  expect(other.x - right(left)).toBeCloseTo(36, 6)
  return [Math.round(left.width), Math.round(other.width)]
}

describe('columnBoxes', () => {
  it('leaves text in columns of equal width', () => {
    expect(widths([paragraph(sentence.repeat(4))], [paragraph('Kurz')])).toEqual([420, 420])
  })

  it('leaves a table in half the width where more makes it no lower', () => {
    expect(widths([table('kurz')], [paragraph('Kurz')])).toEqual([420, 420])
  })

  it('gives a full table the width that a short column does not need', () => {
    expect(widths([table(sentence)], [paragraph('Kurz')])).toEqual([490, 350])
    expect(widths([paragraph('Kurz')], [table(sentence)])).toEqual([350, 490])
  })

  it('takes no width from a column for which a word would be too long', () => {
    const [, other = 0] = widths(
      [table(sentence)],
      [paragraph('Gesundheitsforschungszentrumsleitung')],
    )
    expect(other).toBeGreaterThan(350)
  })

  it('gives a wide picture the width at which it is highest, if the text has room', () => {
    expect(widths([picture(2000, 1000)], [paragraph(sentence)])).toEqual([560, 280])
    expect(widths([paragraph(sentence)], [picture(2000, 1000)])).toEqual([280, 560])
    const [wide = 0] = widths([picture(2000, 1000)], [paragraph(sentence.repeat(4))])
    expect(wide).toBeLessThan(560)
  })

  it('leaves a picture that is high enough in half the width', () => {
    expect(widths([picture(1200, 900)], [paragraph(sentence)])).toEqual([420, 420])
  })
})
