/** Aligns the figures of a column at their decimal signs, whatever stands before and after them. */

import type { Pt } from '../../base/length.js'
import type { LayoutContext } from '../context.js'
import { measureText } from '../text/measure-text.js'
import { naturalWidth } from '../text/measure-width.js'
import type { Paragraph } from '../text/paragraph.js'
import type { RowOfCells } from './table-rows.js'

/** A cell that shows nothing but a dash stands where a whole number would. */
const dash = /^[–—−-]$/

/**
 * How far the texts of each column reach beyond their decimal signs.
 *
 * Zero for columns that do not hold figures, and where the texts, moved under each other, would be wider than the
 * room that their column has: they then end where the column ends.
 */
export function reachesOf(
  rows: readonly RowOfCells[],
  rooms: readonly Pt[],
  context: LayoutContext,
): readonly Pt[] {
  const body = rows.filter(({ header }) => !header)
  return rooms.map((room, column) => {
    const cells = body.flatMap(({ cells }) => cells[column] ?? [])
    if (cells.some(({ align }) => align !== 'end')) return 0
    const paragraphs = cells.map(({ paragraph }) => paragraph)
    const reach = Math.max(0, ...paragraphs.map((one) => afterSign(one, context) ?? 0))
    const fits = paragraphs.every(
      (one) => naturalWidth(one, context) + distanceFromEnd(one, reach, context) <= room,
    )
    return fits ? reach : 0
  })
}

/**
 * How far a text stays away from the end of its column, so that decimal signs stand under each other.
 *
 * What follows the sign or the last whole digit (decimals, unit, note reference) hangs to its right; signs,
 * "≈" and "mehr als" stand to its left. A text without a figure keeps to the end of the column. The distance is
 * written as the margin of a cell, which editors keep: a decimal tab would put a character into the text and
 * take the decimal sign of the viewer's system, and padding with figure spaces fits no unit.
 */
export function distanceFromEnd(paragraph: Paragraph, reach: Pt, context: LayoutContext): Pt {
  if (reach === 0) return 0
  const after = afterSign(paragraph, context)
  return after === undefined ? 0 : Math.max(0, reach - after)
}

/** Width of what follows the whole part of a text's first figure; undefined if it has none. */
function afterSign(paragraph: Paragraph, context: LayoutContext): Pt | undefined {
  const measure = measureText(paragraph.runs, context)
  const end = wholeEnd(measure.text, context.locale.decimalSign)
  return end === undefined ? undefined : measure.width(end, measure.text.length)
}

/** Where the whole part of the first figure ends: before the decimal sign, or where it would stand. */
function wholeEnd(text: string, sign: string): number | undefined {
  if (dash.test(text.trim())) return text.length
  const found = /(?<!\p{L})\d[\d.,’\u00A0\u202F]*/u.exec(text)
  if (found === null) return undefined
  const figure = found[0].replace(/\D+$/, '')
  const decimal = figure.lastIndexOf(sign)
  return found.index + (decimal < 0 ? figure.length : decimal)
}
