import { STANDINGS, type Standing } from '@/db/plans'

// What can be relied on least is said first.
const WARIEST = [...STANDINGS].reverse()

/** How far a figure can be relied on that is made of several: each way once, the least first. */
export const standingsIn = (standings: readonly Standing[]): Standing[] =>
  WARIEST.filter((standing) => standings.includes(standing))
