/** Number formats: of labels, so that they show the printed text on every machine; of the cells behind them. */

import type { Locale } from '../../locale/locale.js'

/** The sign that a locale puts between groups of digits in labels; empty if it puts none. */
export function groupSign(locale: Locale): string {
  const sample = locale.format({ type: 'integer', value: 1_234_567 }, 'axis')
  return /^1(?<sign>\D+)234\k<sign>567$/.exec(sample)?.groups?.sign ?? ''
}

/**
 * The format that gives each label of a series; undefined if there is none.
 *
 * The separators of a number format such as `#,##0` are the viewer's, so they are spelt out:
 * `[>=1000000]0"."000"."000;[>=1000]0"."000;0`. Such a format serves whole numbers from zero; where it does
 * not give each printed label, the labels are written as text and do not follow later edits of the data.
 */
export function labelFormat(
  values: readonly number[],
  labels: readonly string[],
  sign: string,
): string | undefined {
  const printed = values.map((value) => grouped(value, sign))
  if (!values.every((_, index) => sameText(printed[index], labels[index]))) return undefined
  if (values.every((value) => value < 1000)) return '0'
  const quoted = `"${sign}"`
  const millions = `[>=1000000]0${quoted}000${quoted}000`
  return `${millions};[>=1000]0${quoted}000;0`
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

/**
 * The format of cells: the digits that the values have, and what all labels have before and behind their
 * number, `#,##0.0" %"`. A workbook is for calculating, so its separators are those of the machine.
 */
export function cellFormat(values: readonly number[], labels: readonly string[]): string {
  const digits = Math.max(0, ...values.map(digitsOf))
  const number = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
  const affixes = labels.map((label, index) => affixesOf(label, values[index] ?? 0, digits))
  const [first] = affixes
  const same = affixes.every((one) => one?.join('|') === first?.join('|'))
  if (first === undefined || !same) return number
  return `${quoted(first[0])}${number}${quoted(first[1])}`
}

function digitsOf(value: number): number {
  return /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
}

/** What stands before and behind the number of a label; undefined if the label gives another number. */
function affixesOf(
  label: string,
  value: number,
  digits: number,
): readonly [string, string] | undefined {
  const match = /^(\D*)(\d[\d.,'\s\u00A0\u202F]*\d|\d)(\D*)$/.exec(label)
  if (match === null) return undefined
  const [, before = '', number = '', behind = ''] = match
  const given = number.replace(/\D/g, '')
  const wanted = [digits, digitsOf(value)].map((some) => value.toFixed(some).replace(/\D/g, ''))
  return wanted.includes(given) ? [before, behind] : undefined
}

function quoted(affix: string): string {
  return affix === '' ? '' : `"${affix.replaceAll('"', '')}"`
}
