import { STEPS } from '@/db/plans'
import { type Choice, FILTERS, type Filter } from './addresses'

type Sets = { themes: readonly { key: string }[]; places: readonly { code: string }[] }

/** What an address may choose by: the themes, the steps and the communes that there are, and nothing else. */
export const valuesOf = (by: Filter, { themes, places }: Sets): readonly string[] =>
  ({ theme: themes.map(({ key }) => key), step: STEPS, place: places.map(({ code }) => code) })[by]

/** The choice that a part of an address means; null where nobody can have meant it. */
export function choiceAt(by: Filter, segment: string, sets: Sets): Choice | null {
  const value = valuesOf(by, sets).find((one) => one.replaceAll('.', '-') === segment)
  return value === undefined ? null : { by, value }
}

/** The choice that a form sends in one field: `theme.roads`, `place.06.181.01.01`; null for anything else. */
export function choiceSent(field: string): Choice | null {
  const at = field.indexOf('.')
  const by = FILTERS.find((one) => one === field.slice(0, at))
  const value = field.slice(at + 1)
  return by && /^[\w.]{1,40}$/.test(value) ? { by, value } : null
}

type Placed = { theme: string; step: string; communes: readonly string[] }

/** True for a point that is chosen so. A point for a whole territory is in each of its communes, if they are named. */
export const isChosen = ({ theme, step, communes }: Placed, { by, value }: Choice): boolean =>
  by === 'place' ? communes.includes(value) : { theme, step }[by] === value

/** The points that are chosen so, or all. */
export const chosenOf = <Point extends Placed>(points: readonly Point[], choice: Choice | null): Point[] =>
  points.filter((point) => choice === null || isChosen(point, choice))

/** So many points stand on one page of a list. */
export const A_PAGE = 20

/** How many pages a list of points fills; an empty one fills one. */
export const pagesOf = (points: readonly unknown[]): number => Math.max(1, Math.ceil(points.length / A_PAGE))

type Points = { points: readonly Placed[] } & Sets

/** What the points of a programme can be chosen by, so that something is found; steps only once they were promised. */
export function offered({ points, ...sets }: Points, promised: boolean): Record<Filter, string[]> {
  const found = (by: Filter) =>
    valuesOf(by, sets).filter((value) => points.some((point) => isChosen(point, { by, value })))
  return { theme: found('theme'), step: promised ? found('step') : [], place: found('place') }
}
