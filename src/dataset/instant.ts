/** Dates and instants as text, without the system's clock or time zone. */

import type { IsoDate } from '../base/value.js'

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|([+-])(\d{2}):(\d{2}))$/

/** Whether a text is a date that the calendar has: `2025-07-03`, not `2025-02-30`. */
export function isDate(text: string): text is IsoDate {
  const [, year, month, day] = datePattern.exec(text) ?? []
  const last = daysInMonth(Number(year), Number(month))
  return Number(day) >= 1 && Number(day) <= last
}

/** Whether a text is an ISO 8601 date and time with an offset. */
export function isInstant(text: string): boolean {
  return secondsOf(text) !== undefined
}

/** Whether one instant is before another; both must be instants. */
export function isBefore(one: string, other: string): boolean {
  const first = secondsOf(one)
  const second = secondsOf(other)
  if (first === undefined || second === undefined) {
    throw new RangeError(`not an instant: ${first === undefined ? one : other}`)
  }
  return first < second
}

/** Seconds since 1970-01-01T00:00Z; undefined if the text is no instant. */
function secondsOf(text: string): number | undefined {
  const match = instantPattern.exec(text)
  const [, date = '', hour, minute, second = '0', , sign, offsetHour = '0', offsetMinute = '0'] =
    match ?? []
  if (!match || !isDate(date) || Number(hour) > 23 || Number(minute) > 59) return undefined
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  return ((daysOf(date) * 24 + Number(hour)) * 60 + Number(minute) - offset) * 60 + Number(second)
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
function daysOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let days = before * 365 + leapDays - 719_162
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier)
  return days + day - 1
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
