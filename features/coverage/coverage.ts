import type { Rank } from '@/db/coverage'

/** Somebody who was asked to a station, and how far they are. */
export type Asked = {
  rank: Rank
  /** What they said; null while they have not. */
  comes: boolean | null
  /** The day on which they were trained. */
  trainedOn: string | null
}

/** How a place in a station is filled: nobody was asked or they said no, they were asked, they agreed. */
export type Filling = 'open' | 'asked' | 'agreed'

/** Where a station stands. */
export type Standing = {
  first: Filling
  second: Filling
  /** Reserves who agreed. */
  reserves: number
  /** Whether the first agent agreed and was trained. */
  trained: boolean
}

/** Counts of stations; none of them above `stations`. */
export type Coverage = Record<
  'stations' | 'first' | 'second' | 'reserve' | 'trained' | 'asked' | 'open',
  number
>

const fillingOf = (asked: readonly Asked[], rank: Rank): Filling => {
  const there = asked.filter((one) => one.rank === rank && one.comes !== false)
  if (there.some(({ comes }) => comes)) return 'agreed'
  return there.length > 0 ? 'asked' : 'open'
}

/** Where a station stands. Whoever was asked and has not agreed covers nothing; whoever said no is not counted. */
export const standingOf = (asked: readonly Asked[]): Standing => ({
  first: fillingOf(asked, 'first'),
  second: fillingOf(asked, 'second'),
  reserves: asked.filter(({ rank, comes }) => rank === 'reserve' && comes).length,
  trained: asked.some(({ rank, comes, trainedOn }) => rank === 'first' && comes && trainedOn !== null),
})

/** How many of these stations have a first agent who agreed, a second, a reserve; and where nobody was even asked. */
export function coverageOf(standings: readonly Standing[]): Coverage {
  const count = (holds: (one: Standing) => boolean) => standings.filter(holds).length
  return {
    stations: standings.length,
    first: count(({ first }) => first === 'agreed'),
    second: count(({ second }) => second === 'agreed'),
    reserve: count(({ reserves }) => reserves > 0),
    trained: count(({ trained }) => trained),
    asked: count(({ first }) => first === 'asked'),
    open: count(({ first }) => first === 'open'),
  }
}

// What is missing most comes first: a first agent, then their word, their training, then a second.
const LACKS: readonly ((one: Standing) => boolean)[] = [
  ({ first }) => first === 'open',
  ({ first }) => first === 'asked',
  ({ trained }) => !trained,
  ({ second }) => second !== 'agreed',
]

/** How far a station is from being covered: 0 where nobody was asked, 4 where nothing is missing. */
export const needOf = (standing: Standing): number => {
  const at = LACKS.findIndex((lacks) => lacks(standing))
  return at < 0 ? LACKS.length : at
}

/** Whether a station has all that it needs: a trained first agent and a second, both agreed. */
export const isCovered = (standing: Standing): boolean => needOf(standing) === LACKS.length

/** A share in whole percent, rounded down: all is said only where all is there. Null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 100) / whole)
