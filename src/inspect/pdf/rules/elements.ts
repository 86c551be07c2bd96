/** Rules on figures, formulas, tables, lists and notes (Matterhorn 13, 15, 16, 17, 19). */

import type { Find, InspectionRule } from '../../finding.js'
import { asBytes, asDict, asName, asNumber } from '../object.js'
import { attributeOf, childrenOf, type StructElement } from '../structure.js'
import { type PdfSubject, placeOf } from '../subject.js'

const fileName = /\.(png|jpe?g|gif|svg|bmp|tiff?|webp|emf|wmf)$/i

/** What single elements must have. */
export const elementsRule: InspectionRule<PdfSubject> = {
  codes: {
    'inspect-pdf-figure-alt': {
      severity: 'error',
      basis: '13-004',
      text: 'A figure has neither alternative nor replacement text. Say in one sentence what it shows, or mark it as an artifact if it is decoration.',
    },
    'inspect-pdf-figure-alt-name': {
      severity: 'warning',
      basis: 'WCAG 1.1.1, failure F30',
      text: 'The alternative text of a figure is the name of a file. Say what the figure shows.',
    },
    'inspect-pdf-figure-box': {
      severity: 'warning',
      basis: 'ISO 32000-1, 14.8.5.4.5',
      text: 'A figure has no bounding box (BBox). Readers need it to show or enlarge the figure; PAC asks for it.',
    },
    'inspect-pdf-formula-alt': {
      severity: 'error',
      basis: '17-002',
      text: 'A formula has no alternative text.',
    },
    'inspect-pdf-table-header': {
      severity: 'warning',
      basis: '15-001, 15-002',
      text: 'A table has no header cell. Mark the cells that name rows or columns as TH.',
    },
    'inspect-pdf-table-scope': {
      severity: 'error',
      basis: '15-003',
      text: 'A header cell does not say whether it heads a row or a column (Scope), and the cells do not name their headers either.',
    },
    'inspect-pdf-table-rows': {
      severity: 'error',
      basis: '15-005',
      text: 'The rows of a table have different numbers of cells, spans counted. Cells and headers cannot be matched.',
    },
    'inspect-pdf-list-numbering': {
      severity: 'warning',
      basis: '16-001',
      text: 'A list does not say how it is numbered (ListNumbering), though its labels are tagged.',
    },
    'inspect-pdf-note-id': {
      severity: 'error',
      basis: '19-003',
      text: 'A note has no identifier, so its reference cannot lead to it.',
    },
    'inspect-pdf-note-id-twice': {
      severity: 'error',
      basis: '19-004',
      text: 'Two notes have the same identifier.',
    },
    'inspect-pdf-id-tree': {
      severity: 'error',
      basis: 'ISO 32000-1, table 322',
      text: 'Elements have identifiers, but the tree has no IDTree by which they could be found.',
    },
  },

  check(subject, report) {
    const { file, structure } = subject
    if (structure === undefined) return
    const noteIds = new Set<string>()
    let hasIds = false
    for (const element of structure.elements) {
      const id = asBytes(file.get(element.dict, 'ID'))
      hasIds ||= id !== undefined
      if (element.role === 'Figure') checkFigure(element, subject, report)
      if (element.role === 'Table') checkTable(element, subject, report)
      if (element.role === 'L') checkList(element, subject, report)
      if (element.role === 'Formula' && !element.alt && !element.actualText) {
        report('inspect-pdf-formula-alt', placeOf(element), 'a formula has no alternative text')
      }
      if (element.role !== 'Note') continue
      if (!id) report('inspect-pdf-note-id', placeOf(element), 'a note has no identifier')
      else if (noteIds.has(id))
        report('inspect-pdf-note-id-twice', placeOf(element), `two notes are called “${id}”`)
      else noteIds.add(id)
    }
    if (hasIds && asDict(file.get(structure.root, 'IDTree')) === undefined) {
      report('inspect-pdf-id-tree', undefined, 'elements have identifiers, the tree has no IDTree')
    }
  },
}

function checkFigure(element: StructElement, { file }: PdfSubject, report: Find): void {
  const place = placeOf(element)
  const { alt, actualText } = element
  if (!alt?.trim() && !actualText)
    report('inspect-pdf-figure-alt', place, 'a figure has no alternative text')
  if (alt && fileName.test(alt.trim())) {
    report('inspect-pdf-figure-alt-name', place, `alternative text “${alt}” is a file name`)
  }
  if (attributeOf(file, element, 'BBox') === null)
    report('inspect-pdf-figure-box', place, 'a figure has no BBox')
}

function checkTable(table: StructElement, { file }: PdfSubject, report: Find): void {
  const place = placeOf(table)
  const rows = rowsOf(table)
  const cells = rows.flatMap(childrenOf)
  const headers = cells.filter(({ role }) => role === 'TH')
  if (cells.length > 0 && headers.length === 0)
    report('inspect-pdf-table-header', place, 'a table has no header cell')
  const byHeaders = cells.some((cell) => attributeOf(file, cell, 'Headers') !== null)
  const silent = headers.filter((header) => {
    const scope = asName(attributeOf(file, header, 'Scope')) ?? ''
    return !['Row', 'Column', 'Both'].includes(scope)
  })
  if (!byHeaders && silent.length > 0) {
    report('inspect-pdf-table-scope', place, `${silent.length} header cells have no Scope`)
  }
  const span = (cell: StructElement, key: string): number =>
    Math.max(1, Math.min(1000, asNumber(attributeOf(file, cell, key)) ?? 1))
  const widths = rowWidths(
    rows.map((row) =>
      childrenOf(row).map((cell) => [span(cell, 'ColSpan'), span(cell, 'RowSpan')]),
    ),
  )
  if (new Set(widths).size > 1) {
    report(
      'inspect-pdf-table-rows',
      place,
      `its rows have ${[...new Set(widths)].join(' and ')} columns`,
    )
  }
}

function rowsOf(table: StructElement): readonly StructElement[] {
  return childrenOf(table).flatMap((child) =>
    child.role === 'TR'
      ? [child]
      : /^T(Head|Body|Foot)$/.test(child.role)
        ? childrenOf(child).filter(({ role }) => role === 'TR')
        : [],
  )
}

/** Columns that each row takes, cells that reach down from rows above included. */
function rowWidths(rows: readonly (readonly (readonly number[])[])[]): readonly number[] {
  let reaching: { columns: number; rows: number }[] = []
  return rows.map((cells) => {
    const fromAbove = reaching.reduce((sum, { columns }) => sum + columns, 0)
    reaching = reaching
      .map(({ columns, rows: left }) => ({ columns, rows: left - 1 }))
      .filter(({ rows: left }) => left > 0)
    for (const [columns = 1, down = 1] of cells)
      if (down > 1) reaching.push({ columns, rows: down - 1 })
    return fromAbove + cells.reduce((sum, [columns = 1]) => sum + columns, 0)
  })
}

function checkList(list: StructElement, { file }: PdfSubject, report: Find): void {
  const labelled = childrenOf(list).some((item) =>
    childrenOf(item).some(({ role }) => role === 'Lbl'),
  )
  const numbering = asName(attributeOf(file, list, 'ListNumbering'))
  if (labelled && numbering === undefined) {
    report('inspect-pdf-list-numbering', placeOf(list), 'a list with labels has no ListNumbering')
  }
}
