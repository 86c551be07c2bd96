/** Values as text, in the register of their place. */

import type { Qualifier, Register, Value } from '../base/value.js'
import { minus, noBreak } from './glyph.js'
import type { TileParts } from './locale.js'
import { inFull, numeral, quantityOf, type Scaled, scaled, spokenNumeral } from './number.js'
import type { Pattern, Style } from './pattern.js'
import type { LocaleRules } from './rules.js'

/** A value with its qualifier; the glue between both is part of the result. */
export function formatValue(
  rules: LocaleRules,
  value: Value,
  register: Register,
  qualifier: Qualifier = 'exact',
): string {
  const body = formatBare(rules, value, register)
  const before = qualifierWord(rules, value, qualifier)
  if (before === undefined || body === '') return body
  return before + (/^\p{L}/u.test(body) ? ' ' : noBreak) + body
}

/**
 * The parts of a key figure: the numeral is set large, the rest small.
 *
 * A sign or unit that touches the numeral belongs to it ("€10m", "60%").
 */
export function tileParts(rules: LocaleRules, value: Value, qualifier: Qualifier): TileParts {
  const before = qualifierWord(rules, value, qualifier)
  const head = before === undefined ? {} : { before }
  const quantity = quantityOf(value)
  if (quantity === undefined) return { ...head, numeral: formatBare(rules, value, 'tile') }
  const [whole = '', after] = splitOnce(written(rules, scaled(quantity), 'short'))
  return after === undefined ? { ...head, numeral: whole } : { ...head, numeral: whole, after }
}

/** Two values of the same type as a range: "5 bis 10 Mio. €", "€5m to €10m". */
export function formatRange(
  rules: LocaleRules,
  from: Value,
  to: Value,
  register: 'text' | 'tile' | 'table',
): string {
  const { range } = rules.numbers
  const style = register === 'text' ? 'text' : 'short'
  const joiner = register === 'table' ? range.tight : range.joiner
  const [low, high] = [inRegister(from, register), inRegister(to, register)]
  const shared = !range.repeatsUnit && low?.scale === high?.scale && low?.measure === high?.measure
  if (low === undefined || high === undefined || !shared) {
    return formatBare(rules, from, register) + joiner + formatBare(rules, to, register)
  }
  const digits = signed(low, digitsOf(rules, low))
  return digits + joiner + written(rules, high, style)
}

function qualifierWord(rules: LocaleRules, value: Value, qualifier: Qualifier): string | undefined {
  if (qualifier === 'exact') return undefined
  return rules.qualifier(qualifier, quantityOf(value)?.measure)
}

function formatBare(rules: LocaleRules, value: Value, register: Register): string {
  if (value.type === 'text') return value.text[rules.code] ?? ''
  if (value.type === 'phone') return rules.phone(value.number).replaceAll(' ', noBreak)
  if (value.type === 'date') {
    const form = register === 'table' || register === 'axis' ? rules.dates.tableForm : 'long'
    return rules.dates.format(value.date, form)
  }
  const quantity = inRegister(value, register)
  if (quantity === undefined) return ''
  switch (register) {
    case 'axis':
      return signed(quantity, digitsOf(rules, quantity))
    case 'spoken':
      return spoken(rules, quantity)
    case 'words':
      return isShortWord(quantity) ? spoken(rules, quantity) : written(rules, quantity, 'text')
    case 'text':
      return written(rules, quantity, 'text')
    case 'tile':
    case 'table':
      return written(rules, quantity, 'short')
  }
}

/** Counts in tables and all values on axes are written in full, so that columns compare. */
function inRegister(value: Value, register: Register): Scaled | undefined {
  const quantity = quantityOf(value)
  if (quantity === undefined) return undefined
  const full = register === 'axis' || (register === 'table' && quantity.measure === 'count')
  return full ? inFull(quantity) : scaled(quantity)
}

/** Zero to twelve stand in words where a place asks for words. */
function isShortWord({ magnitude, digits, negative }: Scaled): boolean {
  return !negative && digits === 0 && magnitude <= 12
}

function written(rules: LocaleRules, quantity: Scaled, style: Style): string {
  const digits = digitsOf(rules, quantity)
  return signed(quantity, fill(patternFor(rules, quantity, style), digits))
}

function spoken(rules: LocaleRules, quantity: Scaled): string {
  const words = spokenNumeral(quantity.magnitude, quantity.digits, rules.numbers)
  const text = fill(patternFor(rules, quantity, 'spoken'), words)
  return quantity.negative ? `${rules.numbers.spokenMinus} ${text}` : text
}

function signed({ negative }: Scaled, text: string): string {
  return negative ? minus + text : text
}

function patternFor(rules: LocaleRules, quantity: Scaled, style: Style): Pattern {
  const patterns = rules.numbers.patterns[style][quantity.measure][quantity.scale]
  return rules.plural(quantity) === 'one' ? patterns.one : patterns.other
}

function fill(pattern: Pattern, numeral: string): string {
  return pattern.replace('#', () => numeral)
}

function digitsOf({ numbers }: LocaleRules, { measure, magnitude, digits }: Scaled): string {
  const group = measure === 'money' ? (numbers.moneyGroup ?? numbers.group) : numbers.group
  return numeral(magnitude, digits, { ...numbers, group })
}

/** The text before the first space of any width that groups no digits, and the text after it. */
function splitOnce(text: string): [string, string?] {
  const at = text.search(/[ \u00A0\u202F](?!\d)/)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
