/** The civil calendar, without a clock and without the machine's time zone. */

import type { IsoDate } from '../base/value.js'

/** A day of the Gregorian calendar; `month` from 1, `weekday` from 0 for Sunday. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/** The day that an ISO 8601 date names. Throws a `RangeError` for anything else. */
export function dayOf(date: IsoDate): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const [year, month, day] = (match?.slice(1) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) throw notADate(date)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) throw notADate(date)
  return { year, month, day, weekday: (((dayNumber(year, month, day) + 4) % 7) + 7) % 7 }
}

/** Days since 1 January 1970 (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function notADate(date: string): RangeError {
  return new RangeError(`not a calendar date: ${date}`)
}

/** The date of a day number; the inverse of `dayNumber`. */
export function civilOf(days: number): IsoDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
}
