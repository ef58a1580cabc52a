import { offsetAt } from './clock'
import { westernDigits } from './text'

const stands = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const iso = (year: string, month: string, day: string) =>
  stands(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null

/**
 * A day as people type it: day/month/year in any digits, parted by / - . or spaces; or year-month-day.
 * Out: `2018-04-22`, or null when there is no such day.
 */
export function readDay(typed: string): string | null {
  const text = westernDigits(typed).trim()
  const [, day, month, year] = /^(\d{1,2})[\s/.،-]+(\d{1,2})[\s/.،-]+(\d{4})$/.exec(text) ?? []
  if (day && month && year) return iso(year, month, day)
  const [, first, second, third] = /^(\d{4})[\s/.-]+(\d{1,2})[\s/.-]+(\d{1,2})$/.exec(text) ?? []
  return first && second && third ? iso(first, second, third) : null
}

export type Precision = 'day' | 'month' | 'year'

/**
 * A day, a month or a year as people type it: `23/09/2026`, `9/2026`, `٢٠٢٧`.
 * Out: its first day and how exactly it is known, or null.
 */
export function readWhen(typed: string): { on: string; precision: Precision } | null {
  const text = westernDigits(typed).trim()
  if (/^\d{4}$/.test(text)) return { on: `${text}-01-01`, precision: 'year' }
  const [, month, year] = /^(\d{1,2})[\s/.-]+(\d{4})$/.exec(text) ?? []
  const first = month && year ? iso(year, month, '1') : null
  if (first) return { on: first, precision: 'month' }
  const day = readDay(text)
  return day ? { on: day, precision: 'day' } : null
}

/** The same as it is typed into a field. */
export const typedWhen = ({ on, precision }: { on: string; precision: Precision }): string =>
  typedDay(on).slice(precision === 'day' ? 0 : precision === 'month' ? 3 : 6)

/** A time of day as people type it: `9:30`, `٠٩:٣٠`, `9h30`, `9h`. Out: `09:30`, or null. */
export function readTime(typed: string): string | null {
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:\s*[:hس.]\s*(\d{2})?)?$/i.exec(westernDigits(typed).trim()) ?? []
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The day `2018-04-22` as it is typed into a field: `22/04/2018`. */
export const typedDay = (day: string | null): string => day?.split('-').reverse().join('/') ?? ''

/** The instant at which the country's clocks show this day and time (`2018-04-22`, `09:30`). */
export function instantOf(day: string, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const near = wall - offsetAt(wall)
  return new Date(wall - offsetAt(near))
}

/** The day and time that the country's clocks show at an instant. */
export function onTheClock(instant: Date): { day: string; time: string } {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime())).toISOString()
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) }
}

const DAY = 86_400_000

/** The day so many days after `2018-04-22`, or before it where that is less than nought. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** How many days after one day another comes; less than nought where it comes before. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY
