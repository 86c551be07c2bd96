/** Instants in the time of Berlin: embargo lines (L-15, L-16, L-29). */

import { civilOf, dayNumber, dayOf } from './calendar.js'
import type { DateRules } from './rules.js'

const minutesPerDay = 1440

/**
 * An ISO 8601 instant with its offset as "3. Juli 2025, 14:30 Uhr MESZ".
 *
 * The result is the time of Berlin whatever the offset. Throws a `RangeError` if the offset is
 * missing, since the meaning would then depend on the machine.
 */
export function formatMoment(dates: DateRules, instant: string): string {
  const utc = minutesUtc(instant)
  const summer = isSummer(utc)
  const local = utc + (summer ? 120 : 60)
  const minutes = local - Math.floor(local / minutesPerDay) * minutesPerDay
  const date = civilOf(Math.floor(local / minutesPerDay))
  const zone = summer ? dates.summerTime : dates.winterTime
  const time = dates.time(twoDigits(Math.floor(minutes / 60)), twoDigits(minutes % 60), zone)
  return dates.format(date, 'long') + dates.timeJoiner + time
}

/** Minutes since 1970 in UTC; seconds are dropped. */
function minutesUtc(instant: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(instant)
  const [, date, hour = '', minute = '', zone = ''] = match ?? []
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) {
    throw new RangeError(`not an instant with its offset: ${instant}`)
  }
  const { year, month, day } = dayOf(date)
  const offset = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  const local = dayNumber(year, month, day) * minutesPerDay + Number(hour) * 60 + Number(minute)
  return local - (zone.startsWith('-') ? -offset : offset)
}

/** Directive 2000/84/EC: from the last Sunday of March to that of October, 01:00 UTC. */
function isSummer(utc: number): boolean {
  const year = civilOf(Math.floor(utc / minutesPerDay)).slice(0, 4)
  return utc >= lastSunday(`${year}-03-31`) && utc < lastSunday(`${year}-10-31`)
}

function lastSunday(monthEnd: string): number {
  const { year, month, day, weekday } = dayOf(monthEnd)
  return dayNumber(year, month, day - weekday) * minutesPerDay + 60
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
