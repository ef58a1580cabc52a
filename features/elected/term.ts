import type { Precision } from '@/gate/day'

/** From when until when, each as exactly as it is known: first days of a day, a month or a year. */
export type Dated = {
  startsOn: string
  startsPrecision: Precision
  endsOn: string | null
  endsPrecision: Precision
}

/** The last day that «2021», «9/2021» or «8/9/2021» can mean. */
export function lastDay(on: string, precision: Precision): string {
  const [year = 0, month = 1] = on.split('-').map(Number)
  if (precision === 'day') return on
  const end = precision === 'year' ? Date.UTC(year, 12, 0) : Date.UTC(year, month, 0)
  return new Date(end).toISOString().slice(0, 10)
}

/** Whether a term ended before today; one that ends within this year, when only the year is known, did not yet. */
export const isOver = ({ endsOn, endsPrecision }: Dated, today: string): boolean =>
  endsOn !== null && lastDay(endsOn, endsPrecision) < today

/** Whether an end does not come before its beginning, as far as both are known. */
export const endsAfterStart = ({ startsOn, endsOn, endsPrecision }: Dated): boolean =>
  endsOn === null || lastDay(endsOn, endsPrecision) >= startsOn
