/** German dates and times of day. */

import type { IsoDate } from '../../base/value.js'
import { dayOf } from '../calendar.js'
import { enDash, noBreak } from '../glyph.js'
import type { DateForm } from '../locale.js'
import type { DateRules } from '../rules.js'

/** Months, January first. */
export const germanMonths = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

/** Abbreviated months for tables; short names are not abbreviated (L-14). */
export const germanShortMonths = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
]

const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']

/** Dates as in "3. Juli 2025", "03.07.2025" (L-11 to L-17). */
export const germanDates: DateRules = {
  format: formatDate,
  range: formatRange,
  years: (from, to) => `${from}${enDash}${to}`,
  time: (hour, minute, zone) => `${hour}:${minute}${noBreak}Uhr ${zone}`,
  summerTime: 'MESZ',
  winterTime: 'MEZ',
  timeJoiner: ', ',
  tableForm: 'numeric',
}

function formatDate(date: IsoDate, form: DateForm): string {
  const { year, month, day, weekday } = dayOf(date)
  const name = germanMonths[month - 1]
  switch (form) {
    case 'long':
      return `${day}.${noBreak}${name}${noBreak}${year}`
    case 'short':
      return `${day}.${noBreak}${germanShortMonths[month - 1]}${noBreak}${year}`
    case 'numeric':
      return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
    case 'weekday':
      return `${weekdays[weekday]}, ${formatDate(date, 'long')}`
    case 'month':
      return `${name}${noBreak}${year}`
  }
}

function formatRange(from: IsoDate, to: IsoDate): string {
  const [first, last] = [dayOf(from), dayOf(to)]
  const end = formatDate(to, 'long')
  if (from === to) return end
  if (first.year !== last.year) return `${formatDate(from, 'long')} bis ${end}`
  if (first.month !== last.month) {
    return `${first.day}.${noBreak}${germanMonths[first.month - 1]} bis ${end}`
  }
  return `${first.day}.${enDash}${end}`
}
