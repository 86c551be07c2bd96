/** British quotation marks, lists and glue. */

import {
  abbreviationGlue,
  anyOf,
  anySpace,
  type GlueRule,
  glued,
  wordEnd,
  wordStart,
} from '../glue.js'
import type { ListRules } from '../list.js'
import type { QuoteRules } from '../quote.js'
import { englishMonths, englishShortMonths } from './dates.js'

/** “…” and inside ‘…’. */
export const englishQuotes: QuoteRules = {
  outer: ['\u201C', '\u201D'],
  inner: ['\u2018', '\u2019'],
}

/** "a, b and c"; a comma before the last "and" only where an item holds one itself (GOV.UK). */
export const englishList: ListRules = {
  conjunction: /(?<!\p{L})(?:and|or)(?!\p{L})/u,
  last: ' and ',
  lastNested: ', and ',
  lastHeavy: '; and ',
}

/** Abbreviations of several words; "e.g." and "i.e." have no space. */
const spaced = ['h. c.', 'e. V.']

/** Abbreviations whose full stop ends no sentence. */
export const englishAbbreviations = [
  ...spaced,
  ...['Prof.', 'Dr.', 'e.g.', 'i.e.', 'No.', 'Art.', 'cf.', 'vs.', 'St.'],
]

const months = anyOf([...englishMonths, ...englishShortMonths])
const powers = anyOf(['million', 'billion', 'thousand', 'm', 'bn'])
const units = anyOf([
  ...['euros', 'euro', '€', 'per cent', 'mm', 'cm', 'km', 'm²', 'g', 'kg', 'pt', 'kB', 'MB', 'GB'],
  ...['°C', 'am', 'pm'],
])
const approximations = anyOf([
  ...['around', 'Around', 'about', 'About', 'nearly', 'Nearly', 'almost', 'over', 'Over', 'up to'],
  ...['at least', 'At least', 'at most', 'more than', 'More than', 'less than', 'fewer than'],
  ...['perhaps'],
])
const places = anyOf([
  ...[
    'page',
    'Page',
    'pages',
    'Pages',
    'slide',
    'Slide',
    'section',
    'Section',
    'chapter',
    'Chapter',
  ],
  ...['Article', 'Articles', 'Art.', 'paragraph', 'No.', 'Nos', '§', '§§', 'part', 'Part', 'Annex'],
  ...['Figure', 'Table', 'figure', 'table', 'version', 'Version'],
])
const titles = anyOf(['Professor', 'Prof.', 'Prof', 'Dr', 'Dr.', 'Mr', 'Ms', 'Mrs'])

/** Where an English line must not break. */
export const englishGlue: readonly GlueRule[] = [
  ...abbreviationGlue(spaced),
  glued('\\d', `${powers}${wordEnd}`),
  glued(`\\d(?:${anySpace}${powers})?`, `${units}${wordEnd}`),
  glued(`\\d${anySpace}per`, `cent${wordEnd}`),
  glued('\\d', '[%‰]'),
  glued(`${wordStart}${approximations}`, '[\u2212+-]?€?\\d'),
  glued(`\\d${anySpace}to`, '[€\\d]'),
  glued('(?<![\\p{L}\\d])\\d{1,2}', `${months}${wordEnd}`),
  glued(`${wordStart}${months}`, '\\d{4}(?!\\d)'),
  glued(`${wordStart}${places}`, '\\d'),
  glued(`${wordStart}[Pp]age${anySpace}\\d+${anySpace}of`, '\\d'),
  glued(`${wordStart}${titles}`, '\\p{Lu}'),
  glued(`${wordStart}\\p{Lu}\\p{Ll}+`, `\\p{Lu}\\.(?=${anySpace}\\p{Lu}\\p{Ll})`),
]

/** What an English line had better not divide: "more than 1,250", "as at 31 December 2025". */
export const englishHeld: readonly string[] = [
  `${approximations}${anySpace}[\u2212+-]?€?\\d[\\d.,]*`,
  `[Aa]s${anySpace}at${anySpace}\\d{1,2}${anySpace}${months}${anySpace}\\d{4}`,
]
