/** German quotation marks, lists and glue. */

import {
  abbreviationGlue,
  anyOf,
  anySpace,
  type GlueRule,
  glued,
  wordEnd,
  wordStart,
} from '../glue.js'
import { narrow } from '../glyph.js'
import type { ListRules } from '../list.js'
import type { QuoteRules } from '../quote.js'
import { germanMonths, germanShortMonths } from './dates.js'

/** „…“ and inside ‚…‘. */
export const germanQuotes: QuoteRules = {
  outer: ['\u201E', '\u201C'],
  inner: ['\u201A', '\u2018'],
}

/** "a, b und c"; "a und b, c sowie d". */
export const germanList: ListRules = {
  conjunction: /(?<!\p{L})(?:und|oder|sowie)(?!\p{L})/u,
  last: ' und ',
  lastNested: ' sowie ',
  lastHeavy: '; ',
}

/** Abbreviations of several words; narrow spaces go inside. */
const spaced = [
  'z. B.',
  'd. h.',
  'u. a.',
  'i. d. R.',
  'z. T.',
  'u. U.',
  'v. a.',
  'o. g.',
  's. o.',
  's. u.',
  'i. V.',
  'i. A.',
  'e. V.',
  'h. c.',
  'o. Ä.',
  'u. Ä.',
  'z. A.',
  'Z. V.',
  'a. D.',
]

/** Abbreviations whose full stop ends no sentence. */
export const germanAbbreviations = [
  ...spaced,
  ...['Prof.', 'Dr.', 'med.', 'Art.', 'Abs.', 'Nr.', 'Ziff.', 'Kap.', 'Abb.', 'Tab.', 'Bd.', 'Rn.'],
  ...['ca.', 'bzw.', 'vgl.', 'stellv.', 'inkl.', 'Mio.', 'Mrd.', 'Tsd.', 'St.', 'Tel.'],
]

const months = anyOf([...germanMonths, ...germanShortMonths])
const powers = anyOf(['Mio.', 'Mrd.', 'Tsd.', 'Million', 'Millionen', 'Milliarde', 'Milliarden'])
const units = anyOf([
  ...['Euro', '€', 'Cent', 'Prozent', 'Prozentpunkt', 'Prozentpunkte', 'Uhr', 'Grad', '°C'],
  ...['mm', 'cm', 'm', 'km', 'm²', 'g', 'kg', 't', 'pt', 'kB', 'MB', 'GB', 'Std.', 'Min.'],
])
const approximations = anyOf([
  ...['rund', 'Rund', 'etwa', 'Etwa', 'ca.', 'Ca.', 'circa', 'knapp', 'Knapp', 'fast', 'Fast'],
  ...['über', 'Über', 'mindestens', 'Mindestens', 'höchstens', 'Höchstens', 'bis zu', 'Bis zu'],
  ...['mehr als', 'Mehr als', 'weniger als', 'Weniger als', 'vielleicht'],
])
const places = anyOf([
  ...['§', '§§', 'Art.', 'Artikel', 'Abs.', 'Absatz', 'Nr.', 'Nrn.', 'Satz', 'Ziff.', 'Teil'],
  ...['Seite', 'Seiten', 'S.', 'Folie', 'Folien', 'Kapitel', 'Kap.', 'Abschnitt', 'Anlage'],
  ...['Abb.', 'Abbildung', 'Tab.', 'Tabelle', 'Bd.', 'Rn.', 'Fassung', 'Version'],
])
const titles = anyOf([
  ...['Prof.', 'Dr.', 'PD', 'med.', 'Professor', 'Professorin', 'Herr', 'Herrn', 'Frau'],
])

/** Where a German line must not break (domain rules: AGO, DIN 5008, Duden). */
export const germanGlue: readonly GlueRule[] = [
  ...abbreviationGlue(spaced),
  glued('\\d', `${powers}${wordEnd}`),
  glued(`\\d(?:${anySpace}${powers})?`, `${units}${wordEnd}`),
  glued('\\d', '[%‰]', narrow),
  glued(`${wordStart}${approximations}`, '[\u2212+-]?\\d'),
  glued(`\\d${anySpace}bis`, '\\d'),
  glued('(?<!\\d)\\d{1,2}\\.', `${months}${wordEnd}`),
  glued(`${wordStart}${months}`, '\\d{4}(?!\\d)'),
  glued(`${wordStart}${places}`, '\\d'),
  glued(`${wordStart}Seite${anySpace}\\d+${anySpace}von`, '\\d'),
  glued(`${wordStart}${titles}`, '\\p{Lu}|h\\.|med\\.'),
  glued(`${wordStart}\\p{Lu}\\p{Ll}+`, `\\p{Lu}\\.(?=${anySpace}\\p{Lu}\\p{Ll})`),
]

/** What a German line had better not divide: "mehr als 1.250", "Stand 31. Dezember 2025". */
export const germanHeld: readonly string[] = [
  `${approximations}${anySpace}[\u2212+-]?\\d[\\d.,]*`,
  `Stand${anySpace}\\d{1,2}\\.${anySpace}${months}${anySpace}\\d{4}`,
]
