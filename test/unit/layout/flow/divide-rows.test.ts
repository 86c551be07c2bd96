/** A row of a table that is higher than a page runs over it, cell by cell. */

import { describe, expect, it } from 'vitest'
import { collect } from '../../../../src/base/report.js'
import type { BlockOf, Document } from '../../../../src/document/ast.js'
import type { Element } from '../../../../src/layout/element.js'
import type { Frame, TableFrame } from '../../../../src/layout/frame.js'
import { linesOf } from '../../../../src/layout/frames/walk-frames.js'
import { paginateReport } from '../../../../src/layout/report/paginate-report.js'
import { localeOf } from '../../../../src/locale/locales.js'
import { fonts, origin, text, theme } from '../specimen.js'
import { paragraph, report, section, table } from '../specimen-documents.js'

const foot = theme.report.size.height - theme.report.margins.bottom

function wordsOf(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')
}

/** A table whose second row has so many words in its cells. */
function tall(...counts: readonly number[]): BlockOf<'table'> {
  const base = table(4) as BlockOf<'table'>
  const cells = base.columns.map((_, index) => text(wordsOf(`K${index}w`, counts[index] ?? 3)))
  const rows = base.rows.map((row, index) => (index === 1 ? { ...row, cells } : row))
  return { ...base, rows }
}

function paginate(...blocks: Document['blocks']) {
  const { report: sink, diagnostics } = collect()
  const sections = [section('Hohe Zeile', ...blocks)]
  const options = { theme, fonts, locale: localeOf('de') }
  const layout = paginateReport({ ...report('de', 0), sections }, options, sink)
  const tables = layout.pages.flatMap(({ frames }) => frames.filter(isTable))
  return { layout, tables, diagnostics }
}

function isTable(frame: Frame): frame is TableFrame {
  return frame.type === 'table'
}

function wordsIn(tables: readonly Frame[], name: string): readonly string[] {
  const runs = tables.flatMap(linesOf).flatMap((line) => line.runs)
  const said = runs.map((run) => (run.hyphen ? '' : run.text)).join(' ')
  return said.match(new RegExp(`${name}\\d+`, 'g')) ?? []
}

/** Lines of a cell on all pages. */
function linesWith(element: string, tables: readonly TableFrame[]): number {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  return cells.filter((cell) => cell.element === element).flatMap(({ lines }) => lines).length
}

function countOf(role: Element['role'], { role: own, children }: Element): number {
  return children.reduce((sum, child) => sum + countOf(role, child), own === role ? 1 : 0)
}

describe('a row that is higher than a page', () => {
  it('runs over as many pages as it needs, without a word lost, as one row of the tree', () => {
    const { layout, tables, diagnostics } = paginate(tall(900), paragraph('Danach.'))
    expect(diagnostics).toEqual([])
    expect(tables.length).toBeGreaterThan(1)
    expect(wordsIn(tables, 'K0w')).toEqual(wordsOf('K0w', 900).split(' '))
    expect(countOf('TR', layout.structure)).toBe(5)
    for (const { box } of tables) expect(box.y + box.height).toBeLessThanOrEqual(foot + 0.1)
  })

  it.each([
    [300, 3],
    [400, 380],
    [3, 500],
    [250, 6],
  ])(
    'shows %i and %i words of its cells beside each other, two lines of each at least',
    (first, second) => {
      const { tables } = paginate(paragraph('Davor.'), tall(first, second))
      expect(wordsIn(tables, 'K0w')).toHaveLength(first)
      expect(wordsIn(tables, 'K1w')).toHaveLength(second)
      const parts = tables.flatMap(({ rows }) => rows.filter((row) => isTall(row.cells)))
      expect(parts.length).toBeGreaterThan(1)
      for (const { cells, height } of parts) {
        for (const { lines, box, element } of cells) {
          if (lines.length === 1) expect(linesWith(element, tables)).toBe(1)
          expect(box.height).toBeCloseTo(height)
          for (const { baseline } of lines) {
            expect(baseline).toBeGreaterThan(box.y)
            expect(baseline).toBeLessThan(box.y + height)
          }
        }
      }
    },
  )

  it('stands below the repeated header with the space of every row, and has its rule at its end', () => {
    const { tables } = paginate(tall(900))
    for (const [index, { rows, cellPadding, box }] of tables.entries()) {
      expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(box.height)
      const [header, next] = rows
      expect(header).toMatchObject({ header: true, repeated: index > 0 })
      const leading = next?.cells[0]?.paragraphs[0]?.leading ?? 0
      const top = (next?.cells[0]?.lines[0]?.baseline ?? 0) - (next?.cells[0]?.box.y ?? 0)
      expect(top).toBeGreaterThan(cellPadding.y)
      expect(top).toBeLessThan(cellPadding.y + leading)
    }
    const ends = tables.map(({ rows }) => rows.at(-1)?.rule.width)
    expect(ends.slice(0, -1)).toEqual(ends.slice(0, -1).map(() => 0))
    expect(ends.at(-1)).toBeGreaterThan(0)
  })

  it('leaves lower rows whole', () => {
    const { tables } = paginate(...Array.from({ length: 12 }, () => tall(30)))
    const parts = tables.flatMap(({ rows }) => rows.filter((row) => isTall(row.cells)))
    expect(parts).toHaveLength(12)
  })
})

function isTall(cells: TableFrame['rows'][number]['cells']): boolean {
  return cells.some(({ paragraphs }) => /K\dw/.test(paragraphs[0]?.runs[0]?.text ?? ''))
}

describe('what cannot be divided', () => {
  it('is reported with its first words, the excess and the remedy', () => {
    const rows = Array.from({ length: 60 }, (_, index) => paragraph(`Zeile ${index} im Kasten.`))
    const callout = { type: 'callout', tone: 'note', children: rows, origin } as const
    const { diagnostics } = paginate(callout)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/“Zeile 0 im Kasten\. Zeile 1 …” is [\d.]+ mm higher than a page$/),
    ])
    expect(diagnostics[0]?.hints.length).toBeGreaterThan(0)
  })
})
