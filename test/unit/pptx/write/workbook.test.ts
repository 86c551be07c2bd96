import { describe, expect, it } from 'vitest'
import type { BarChart } from '../../../../src/pptx/bar-chart.js'
import { columnReference, workbookParts } from '../../../../src/pptx/write/workbook.js'
import { all, textOf } from '../read-xml.js'

const text = { language: 'de-DE', size: 1400, bold: false, color: 'tx1' } as const

const chart: BarChart = {
  language: 'de-DE',
  sheet: 'Tabelle1',
  categories: ['eins', 'zwei & drei'],
  series: [
    { name: 'Betten', values: [3500, 12.5], colors: [], labels: { type: 'text', labels: [] } },
  ],
  axisMax: 4000,
  gapWidth: 50,
  plot: { x: 0, y: 0, width: 1, height: 1 },
  categoryText: text,
  valueText: text,
  axisColor: 'accent5',
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
      ['A2', 'eins'],
      ['B2', '3500'],
      ['A3', 'zwei & drei'],
      ['B3', '12.5'],
    ])
  })
})
