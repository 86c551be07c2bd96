/** Labels of values: a number format that gives the printed text on every machine, or the text itself. */

import type { Locale } from '../../locale/locale.js'
import type { DataLabels } from '../bar-chart.js'

/** The sign that a locale puts between groups of digits in labels; empty if it puts none. */
export function groupSign(locale: Locale): string {
  const sample = locale.format({ type: 'integer', value: 1_234_567 }, 'axis')
  return /^1(?<sign>\D+)234\k<sign>567$/.exec(sample)?.groups?.sign ?? ''
}

/**
 * Labels of a series.
 *
 * The separators of a number format such as `#,##0` are the viewer's, so they are spelt out:
 * `[>=1000000]0"."000"."000;[>=1000]0"."000;0`. Such a format serves whole numbers from zero; where it does
 * not give each printed label, the labels are written as text and do not follow later edits of the data.
 */
export function planLabels(
  values: readonly number[],
  labels: readonly string[],
  sign: string,
): DataLabels {
  const printed = values.map((value) => grouped(value, sign))
  const agrees = values.every((_, index) => sameText(printed[index], labels[index]))
  if (!agrees) return { type: 'text', labels }
  if (values.every((value) => value < 1000)) return { type: 'format', formatCode: '0' }
  const quoted = `"${sign}"`
  const millions = `[>=1000000]0${quoted}000${quoted}000`
  return { type: 'format', formatCode: `${millions};[>=1000]0${quoted}000;0` }
}

/** A whole number from zero below a thousand million in groups; undefined for any other. */
function grouped(value: number, sign: string): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e9) return undefined
  return String(value).replace(/\B(?=(\d{3})+$)/g, sign)
}

/** Whether two labels are the same but for the kind of their spaces. */
function sameText(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ')
}
