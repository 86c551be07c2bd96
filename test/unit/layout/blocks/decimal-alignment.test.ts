/** Figures of a column stand with their decimal signs under each other, in digits of equal width. */

import { describe, expect, it } from 'vitest'
import type { LocaleCode } from '../../../../src/base/localised.js'
import type { BlockOf } from '../../../../src/document/ast.js'
import type { TableFrame } from '../../../../src/layout/frame.js'
import { allFrames } from '../../../../src/layout/frames/walk-frames.js'
import { setBlock } from '../../../../src/layout/set-block.js'
import type { Line, PlacedRun } from '../../../../src/layout/text/paragraph.js'
import { paragraphOf, setText } from '../../../../src/layout/text/set-text.js'
import { contextOf, noteReference, origin, text } from '../specimen.js'

function tableOf(figures: readonly string[]): BlockOf<'table'> {
  return {
    type: 'table',
    summary: 'Tabelle',
    columns: [
      { header: text('Aussage'), align: 'start' },
      { header: text('Wert'), align: 'end' },
    ],
    rowHeads: true,
    rows: figures.map((figure, index) => ({
      cells: [text(`Zeile ${index}`), text(figure)],
      total: index === figures.length - 1,
      origin,
    })),
    origin,
  }
}

function setTable(block: BlockOf<'table'>, medium: 'print' | 'slides', locale: LocaleCode) {
  const { context } = contextOf(medium, locale)
  const set = setBlock(block, { x: 40, y: 100, width: 500 }, context.tree.root, context)
  const table = set.frames.flatMap(allFrames).find(({ type }) => type === 'table') as TableFrame
  return { set, table, cells: table.rows.slice(1).map(({ cells }) => cells[1]) }
}

/** Where the glyph for the character at `offset` of a line begins. */
function placeOf(line: Line | undefined, offset: number): number {
  let at = 0
  for (const run of line?.runs ?? []) {
    if (offset < at + run.text.length) return run.x + advanceTo(run, offset - at)
    at += run.text.length
  }
  const last = line?.runs.at(-1)
  return last === undefined ? Number.NaN : last.x + last.width
}

function advanceTo({ glyphs, style }: PlacedRun, offset: number): number {
  const before = glyphs.slice(0, offset).reduce((sum, { advance }) => sum + advance, 0)
  return (before * style.size) / 1000
}

const german = ['7', 'mehr als 1.250', '−2,5 Mio. €', '≈ 37,11 %', '–', '1.111.111,1']
const ends = [1, 14, 2, 4, 1, 9]

describe.each(['print', 'slides'] as const)('a column of figures in %s', (medium) => {
  it('has its decimal signs under each other', () => {
    const { cells } = setTable(tableOf(german), medium, 'de')
    const places = cells.map((cell, row) => placeOf(cell?.lines[0], ends[row] ?? 0))
    for (const place of places) expect(place).toBeCloseTo(places[0] ?? 0, 5)
    expect(cells.map((cell) => cell?.lines.length)).toEqual(german.map(() => 1))
  })

  it('takes the decimal sign of its language: 1.250 ends at its comma in German, before its point in English', () => {
    const { cells } = setTable(tableOf(['1.250', '1,250']), medium, 'en')
    const places = [placeOf(cells[0]?.lines[0], 1), placeOf(cells[1]?.lines[0], 5)]
    expect(places[0]).toBeCloseTo(places[1] ?? 0, 5)
  })

  it('says the distance as the margin of the cell, for editors', () => {
    const { cells, table } = setTable(tableOf(['8', '10 Mio. €']), medium, 'de')
    const [whole, unit] = cells.map((cell) => cell?.inset?.end ?? 0)
    const [line] = cells[1]?.lines ?? []
    expect((whole ?? 0) - (unit ?? 0)).toBeCloseTo(placeOf(line, 9) - placeOf(line, 2), 5)
    expect(table.rows[0]?.cells[1]?.inset?.end).toBe(unit)
  })

  it('hangs note references beside the figures', () => {
    const table = tableOf(['3.420', '500'])
    const [first] = table.rows
    if (first === undefined) throw new Error('no row')
    const noted = { ...first, cells: [text('Betten'), [...text('3.420'), noteReference(1)]] }
    const { cells } = setTable({ ...table, rows: [noted, ...table.rows.slice(1)] }, medium, 'de')
    const [figure] = cells[0]?.lines[0]?.runs ?? []
    const [other] = cells[1]?.lines[0]?.runs ?? []
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeLessThanOrEqual(
      (other?.x ?? 0) + (other?.width ?? 0) + 0.75,
    )
    expect(cells[0]?.lines[0]?.runs).toHaveLength(2)
  })

  it('ends where the column ends if its texts are too long to be moved', () => {
    const long = 'nach eigenen Angaben der beteiligten Einrichtungen mehr als 1,25'
    const { cells } = setTable(
      tableOf([long, '7 Millionen Einwohnerinnen und Einwohner']),
      medium,
      'de',
    )
    expect(new Set(cells.map((cell) => cell?.inset?.end)).size).toBe(1)
  })
})

describe('figures of equal width', () => {
  const digitsOf = (run: PlacedRun | undefined) =>
    run?.glyphs.filter(({ codePoints }) => /\d/.test(String.fromCodePoint(...codePoints)))

  it('are the tabular glyphs of Inter in print', () => {
    const { cells } = setTable(tableOf(['111', '888']), 'print', 'de')
    const { context } = contextOf('print')
    const face = context.fonts.face('Inter', 400, false)
    const run = cells[0]?.lines[0]?.runs[0]
    const tabular = face.shape('111', { tabular: true }).map(({ id }) => id)
    expect(run?.glyphs.map(({ id }) => id)).toEqual(tabular)
    expect(tabular).not.toEqual(face.shape('111').map(({ id }) => id))
  })

  it.each(['print', 'slides'] as const)('stand in tables in %s, not kerned', (medium) => {
    const { cells } = setTable(tableOf(['111', '888', '111']), medium, 'de')
    const widths = cells.slice(0, 2).flatMap((cell) => digitsOf(cell?.lines[0]?.runs[0]) ?? [])
    expect(new Set(widths.map(({ advance }) => advance.toFixed(6))).size).toBe(1)
    expect(widths).toHaveLength(6)
  })

  it.each(['print', 'slides'] as const)('stand in key figures and charts in %s', (medium) => {
    const { context } = contextOf(medium)
    for (const role of ['numeral', 'chart-value'] as const) {
      const paragraph = paragraphOf(text('11'), { role, parent: context.tree.root }, context)
      const { lines } = setText([paragraph], { x: 0, y: 0, width: 300 }, context)
      const glyphs = digitsOf(lines[0]?.runs[0]) ?? []
      expect(glyphs).toHaveLength(2)
      const eight = context.fonts.face(context.design.family, 700, false)
      const [wide] = eight.shape('8', { tabular: true })
      for (const glyph of glyphs) expect(glyph.advance).toBe(wide?.advance)
    }
  })
})
