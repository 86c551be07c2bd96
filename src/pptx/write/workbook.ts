/** The workbook behind a chart: what "Edit data" opens. A whole package of SpreadsheetML in five parts. */

import type { Chart } from '../chart.js'
import { relationshipsNamespace, relationshipTypes, spreadsheetNamespace } from './namespaces.js'
import { type Element, element } from './xml.js'

/** Reference to a stretch of one column of the sheet, rows from one: `'Daten'!$B$2:$B$6`. */
export function columnReference(
  sheet: string,
  column: number,
  firstRow: number,
  lastRow = firstRow,
): string {
  const letter = columnName(column)
  const name = `'${sheet.replaceAll("'", "''")}'`
  const first = `${name}!$${letter}$${firstRow}`
  return lastRow === firstRow ? first : `${first}:$${letter}$${lastRow}`
}

/** Name of a column counted from zero: A, B … Z, AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/**
 * The parts of a chart's workbook without its content types.
 *
 * Categories stand in column A from the second row, each series in a column with its name above. The
 * texts are inline strings (18.18.11), so there is no table of shared strings to keep in step.
 */
export function workbookParts(chart: Chart): ReadonlyMap<string, Element> {
  return new Map([
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(chart.sheet)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles(formatsOf(chart))],
    ['xl/worksheets/sheet1.xml', worksheet(chart)],
  ])
}

function relationships(targets: readonly (readonly [string, string])[]): Element {
  return element(
    'Relationships',
    { xmlns: relationshipsNamespace },
    targets.map(([type, target], index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: `${relationshipTypes}/${type}`,
        Target: target,
      }),
    ),
  )
}

function workbook(sheet: string): Element {
  const namespaces = { xmlns: spreadsheetNamespace, 'xmlns:r': relationshipTypes }
  return element('workbook', namespaces, [
    element('sheets', {}, [element('sheet', { name: sheet, sheetId: 1, 'r:id': 'rId1' })]),
  ])
}

/** The number formats of the series, each once. */
function formatsOf({ series }: Chart): readonly string[] {
  return [...new Set(series.map(({ numberFormat }) => numberFormat))]
}

/** The first id of a number format of one's own (18.8.30). */
const firstFormat = 164

/** The least that Excel opens without repair: one font, two fills, one border; a style for each number format. */
function styles(formats: readonly string[]): Element {
  const one = { count: 1 }
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
  const numbers = formats.map((formatCode, index) =>
    element('numFmt', { numFmtId: firstFormat + index, formatCode }),
  )
  const cells = formats.map((_, index) => {
    const numFmtId = firstFormat + index
    return element('xf', { ...format, numFmtId, xfId: 0, applyNumberFormat: true })
  })
  return element('styleSheet', { xmlns: spreadsheetNamespace }, [
    element('numFmts', { count: formats.length }, numbers),
    element('fonts', one, [
      element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Arial' })]),
    ]),
    element('fills', { count: 2 }, [
      element('fill', {}, [element('patternFill', { patternType: 'none' })]),
      element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
    ]),
    element('borders', one, [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((e) => element(e)),
      ),
    ]),
    element('cellStyleXfs', one, [element('xf', format)]),
    element('cellXfs', { count: formats.length + 1 }, [
      element('xf', { ...format, xfId: 0 }),
      ...cells,
    ]),
    element('cellStyles', one, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ])
}

function worksheet(chart: Chart): Element {
  const { categories, series } = chart
  const formats = formatsOf(chart)
  const head = row(
    1,
    series.map((one, index) => textCell(index + 1, 1, one.name)),
  )
  const body = categories.map((category, index) => {
    const number = index + 2
    const values = series.map((one, column) =>
      numberCell(column + 1, number, one.values[index] ?? 0, formats.indexOf(one.numberFormat) + 1),
    )
    return row(number, [textCell(0, number, category), ...values])
  })
  return element('worksheet', { xmlns: spreadsheetNamespace }, [
    element('cols', {}, [element('col', { min: 1, max: 1, width: 40, customWidth: true })]),
    element('sheetData', {}, [head, ...body]),
  ])
}

function row(number: number, cells: readonly Element[]): Element {
  return element('row', { r: number }, cells)
}

function textCell(column: number, rowNumber: number, text: string): Element {
  return element('c', { r: `${columnName(column)}${rowNumber}`, t: 'inlineStr' }, [
    element('is', {}, [element('t', {}, [text])]),
  ])
}

function numberCell(column: number, rowNumber: number, value: number, style: number): Element {
  return element('c', { r: `${columnName(column)}${rowNumber}`, s: style }, [
    element('v', {}, [String(value)]),
  ])
}
