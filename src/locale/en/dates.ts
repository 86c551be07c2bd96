/** British dates and times of day. */

import type { IsoDate } from '../../base/value.js'
import { dayOf } from '../calendar.js'
import { noBreak } from '../glyph.js'
import type { DateForm } from '../locale.js'
import type { DateRules } from '../rules.js'

/** Months, January first. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Abbreviated months for tables, without a full stop (L-14). */
export const englishShortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Dates as in "3 July 2025", never in digits alone, which read two ways (L-11 to L-17). */
export const englishDates: DateRules = {
  format: formatDate,
  range: formatRange,
  years: (from, to) => `${from} to${noBreak}${to}`,
  time: (hour, minute, zone) => `${hour}:${minute} ${zone}`,
  summerTime: 'CEST',
  winterTime: 'CET',
  timeJoiner: ', ',
  tableForm: 'long',
}

function formatDate(date: IsoDate, form: DateForm): string {
  const { year, month, day, weekday } = dayOf(date)
  const name = englishMonths[month - 1]
  switch (form) {
    case 'long':
    case 'numeric':
      return `${day}${noBreak}${name}${noBreak}${year}`
    case 'short':
      return `${day}${noBreak}${englishShortMonths[month - 1]}${noBreak}${year}`
    case 'weekday':
      return `${weekdays[weekday]} ${formatDate(date, 'long')}`
    case 'month':
      return `${name}${noBreak}${year}`
  }
}

function formatRange(from: IsoDate, to: IsoDate): string {
  const [first, last] = [dayOf(from), dayOf(to)]
  const end = formatDate(to, 'long')
  if (from === to) return end
  if (first.year !== last.year) return `${formatDate(from, 'long')} to ${end}`
  if (first.month !== last.month) {
    return `${first.day}${noBreak}${englishMonths[first.month - 1]} to ${end}`
  }
  return `${first.day} to${noBreak}${end}`
}
