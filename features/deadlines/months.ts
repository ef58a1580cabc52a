import { daysAfter } from '@/gate/day'

/** A month with its weeks, Monday first; null for days of its neighbours. */
export type Month = { month: string; weeks: (string | null)[][] }

const WEEK = 7

/** The months from that of one day to that of another, each as weeks of days (`2027-06-12`). */
export function monthsFrom(first: string, last: string): Month[] {
  const months: Month[] = []
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = nextMonth(day)) months.push(monthOf(day))
  return months
}

const nextMonth = (first: string) => `${daysAfter(first, 31).slice(0, 7)}-01`

function monthOf(first: string): Month {
  const month = first.slice(0, 7)
  const before = (new Date(first).getUTCDay() + WEEK - 1) % WEEK
  const weeks: (string | null)[][] = []
  for (let monday = daysAfter(first, -before); monday.slice(0, 7) <= month; monday = daysAfter(monday, WEEK))
    weeks.push(
      Array.from({ length: WEEK }, (_, at) => daysAfter(monday, at)).map((day) =>
        day.startsWith(month) ? day : null,
      ),
    )
  return { month, weeks }
}
