/** Divides rows of a table that are too high to wait for a page with room for the whole of them. */

import type { Pt } from '../../base/length.js'
import type { TableCell, TableFrame, TableRow } from '../frame.js'
import type { Line } from '../text/paragraph.js'

/** Lines of a cell that stay together at a page's foot and head. */
const leastLines = 2

/**
 * A table whose rows higher than `most` are strips: neighbouring rows of the same elements, each with some lines of
 * every cell, at the places that the whole row gave them.
 *
 * No strip leaves a single line of a cell, or ends a line with a hyphen that the breaker added.
 */
export function divideRows(frame: TableFrame, most: Pt): TableFrame {
  if (frame.rows.every(({ height }) => height <= most)) return frame
  const rows = frame.rows.flatMap((row) =>
    row.height > most && !row.header ? stripsOf(row, frame) : [row],
  )
  return { ...frame, rows }
}

/** True for the strip of a row that begins on a page before. */
export function continuesRow({ rows }: TableFrame, at: number): boolean {
  const element = rows[at]?.element
  return element !== undefined && rows[at - 1]?.element === element
}

/** Strips that stand together are one row again, `space` above the first of them. */
export function joinStrips(rows: readonly TableRow[], space: Pt): readonly TableRow[] {
  const joined: TableRow[] = []
  for (const [index, row] of rows.entries()) {
    const last = joined.at(-1)
    if (last?.element === row.element) joined[joined.length - 1] = both(last, row)
    else joined.push(index === 0 ? lowered(row, space) : row)
  }
  return joined
}

function stripsOf(row: TableRow, { cellPadding }: TableFrame): readonly TableRow[] {
  const leading = row.cells[0]?.paragraphs[0]?.leading ?? 0
  const count = Math.max(0, ...row.cells.map(({ lines }) => lines.length))
  const cuts = Array.from({ length: count }, (_, at) => at).filter((at) => mayCut(row, at))
  const starts = [0, ...cuts]
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? count
    const last = to === count
    const above = from === 0 ? 0 : cellPadding.y + from * leading
    const below = last ? row.height : cellPadding.y + to * leading
    const rule = last ? row.rule : { ...row.rule, width: 0 }
    const cells = row.cells.map((cell) => ({
      ...cell,
      box: { ...cell.box, y: cell.box.y + above, height: below - above },
      lines: cell.lines.slice(from, to),
    }))
    return { ...row, height: below - above, rule, cells }
  })
}

function mayCut({ cells }: TableRow, at: number): boolean {
  return (
    at >= leastLines &&
    cells.every(({ lines }) => {
      const left = lines.length - at
      return left <= 0 || (left >= leastLines && !isDivided(lines[at - 1]))
    })
  )
}

/** True for a line that ends with a hyphen which the breaker added: no page ends with one. */
export function isDivided(line: Line | undefined): boolean {
  return line?.runs.at(-1)?.hyphen === true
}

function both(first: TableRow, second: TableRow): TableRow {
  const height = first.height + second.height
  const cells = first.cells.map((cell, index): TableCell => {
    const more = second.cells[index]?.lines ?? []
    return { ...cell, box: { ...cell.box, height }, lines: [...cell.lines, ...more] }
  })
  return { ...first, height, rule: second.rule, cells }
}

function lowered(row: TableRow, space: Pt): TableRow {
  const height = row.height + space
  const cells = row.cells.map((cell) => ({
    ...cell,
    box: { ...cell.box, y: cell.box.y - space, height },
  }))
  return { ...row, height, cells }
}
