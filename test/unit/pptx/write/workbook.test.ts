import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../src/pptx/chart.js'
import { emu } from '../../../../src/pptx/emu.js'
import { columnReference, workbookParts } from '../../../../src/pptx/write/workbook.js'
import { all, textOf } from '../read-xml.js'

const text = { language: 'de-DE', size: 1400, bold: false, color: 'tx1' } as const

const chart: Chart = {
  language: 'de-DE',
  sheet: 'Tabelle1',
  categories: ['eins', 'zwei & drei'],
  series: [
    { name: 'Betten', values: [3500, 12.5], numberFormat: '#,##0.0', colors: [] },
    { name: 'Anteil', values: [60, 5], numberFormat: '#,##0" %"', colors: [] },
  ],
  plot: { type: 'bars', stacked: false, axisMax: 4000, gapWidth: 50, categoryLabels: true },
  area: { x: 0, y: 0, width: 1, height: 1 },
  categoryText: text,
  valueText: text,
  axis: { color: 'accent5', width: emu(1) },
}

describe('columnReference', () => {
  it('names a cell or a stretch of a column, with the sheet in quotes', () => {
    expect(columnReference('Tabelle1', 0, 2, 6)).toBe("'Tabelle1'!$A$2:$A$6")
    expect(columnReference("It's", 27, 1)).toBe("'It''s'!$AB$1")
  })
})

describe('workbookParts', () => {
  it('holds the categories in column A and the series beside them', () => {
    const sheet = workbookParts(chart).get('xl/worksheets/sheet1.xml')
    const cells = sheet ? all(sheet, 'c').map((cell) => [cell.attributes.r, textOf(cell)]) : []
    expect(cells).toEqual([
      ['B1', 'Betten'],
      ['C1', 'Anteil'],
      ['A2', 'eins'],
      ['B2', '3500'],
      ['C2', '60'],
      ['A3', 'zwei & drei'],
      ['B3', '12.5'],
      ['C3', '5'],
    ])
  })

  it('gives the numbers of each series their format', () => {
    const parts = workbookParts(chart)
    const [sheet, styles] = ['worksheets/sheet1', 'styles'].map((name) =>
      parts.get(`xl/${name}.xml`),
    )
    const formats = styles ? all(styles, 'numFmt').map((format) => format.attributes) : []
    expect(formats).toEqual([
      { numFmtId: 164, formatCode: '#,##0.0' },
      { numFmtId: 165, formatCode: '#,##0" %"' },
    ])
    const cells = sheet ? all(sheet, 'c') : []
    const style = (place: string) =>
      cells.find(({ attributes }) => attributes.r === place)?.attributes.s
    expect([style('B2'), style('C3')]).toEqual([1, 2])
    const [, second] = styles ? all(styles, 'cellXfs').flatMap((xfs) => all(xfs, 'xf')) : []
    expect(second?.attributes.numFmtId).toBe(164)
  })
})
