/** Makes a locale from its rules. */

import type { Value } from '../base/value.js'
import { compareWords } from './collate.js'
import { contractor } from './contract.js'
import { formatRange, formatValue, tileParts } from './format.js'
import { holder } from './held.js'
import { hyphenator } from './hyphenate.js'
import { joinList } from './list.js'
import type { Locale } from './locale.js'
import { formatMoment } from './moment.js'
import { quantityOf } from './number.js'
import { quoteText } from './quote.js'
import type { LocaleRules } from './rules.js'
import { splitSentences } from './sentences.js'
import { typesetter } from './typeset.js'

/** Binds the shared mechanisms to the tables and functions of one language. */
export function assembleLocale(rules: LocaleRules): Locale {
  return {
    code: rules.code,
    tag: rules.tag,
    decimalSign: rules.numbers.decimal,
    format: (value, register, qualifier) => formatValue(rules, value, register, qualifier),
    tile: (value, qualifier) => tileParts(rules, value, qualifier),
    range: (from, to, register) => formatRange(rules, from, to, register),
    date: rules.dates.format,
    dateRange: rules.dates.range,
    yearRange: rules.dates.years,
    moment: (instant) => formatMoment(rules.dates, instant),
    list: (items) => joinList(rules.list, items),
    plural: (value) => pluralOf(rules, value),
    contract: contractor(rules.contractions),
    stretches: (text) => [{ text }],
    held: holder(rules.held, []),
    ordinal: rules.numbers.ordinal,
    quote: (text, level) => quoteText(rules.quotes, text, level),
    compare: compareWords,
    typeset: typesetter(rules.quotes, rules.glue),
    sentences: (text) => splitSentences(text, rules.abbreviations),
    hyphenate: hyphenator(rules.hyphenation),
    words: rules.words,
  }
}

/** Dates and texts count nothing. */
function pluralOf({ plural }: LocaleRules, value: Value): 'zero' | 'one' | 'other' {
  const quantity = quantityOf(value)
  return quantity === undefined ? 'other' : plural(quantity)
}
