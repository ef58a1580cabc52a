import { daysBetween } from '@/gate/day'

type Dated = { number: number; dueOn: string | null; firstDueOn: string | null }
type Term = { startsOn: string; endsOn: string }

/** When a point is due, on a line from the left: as promised, as it stands now. In percent of the line. */
export type Due = { number: number; first: number; now: number; moved: boolean }
export type TimeLine = { years: { year: number; x: number }[]; dues: Due[] }

const yearOf = (day: string) => Number(day.slice(0, 4))

/** The days of points on one line as long as the term, or longer where a day lies outside it. In Arabic it begins on the right. */
export function timeLineOf(points: readonly Dated[], term: Term, mirrored: boolean): TimeLine {
  const dated = points.flatMap(({ number, dueOn, firstDueOn }) => {
    const first = firstDueOn ?? dueOn
    return first ? [{ number, first, now: dueOn ?? first }] : []
  })
  const days = [term.startsOn, term.endsOn, ...dated.flatMap(({ first, now }) => [first, now])].sort()
  const [from = term.startsOn, to = term.endsOn] = [days[0], days.at(-1)]
  const [begin, end] = [`${yearOf(from)}-01-01`, `${yearOf(to) + 1}-01-01`]
  const place = (day: string) => {
    const share = (daysBetween(begin, day) / daysBetween(begin, end)) * 100
    return mirrored ? 100 - share : share
  }
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, n) => yearOf(from) + n)
  return {
    years: years.map((year) => ({ year, x: place(`${year}-01-01`) })),
    dues: dated.map(({ number, first, now }) => ({
      ...{ number, first: place(first), now: place(now) },
      moved: first !== now,
    })),
  }
}
