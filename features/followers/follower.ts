/** How many followers are written to in one transaction. */
export const LETTERS_A_BATCH = 500

// The first 48 bits: as many as a number counts exactly.
const HEX_DIGITS = 12

/**
 * How much of a list has been worked off, from 0 to 1. In: the id of the last follower written to, in the order of ids,
 * and whether the end was reached. Ids are drawn at random: the list lies evenly over them, and need not be counted.
 */
export function shareReached(reached: string | null, finished: boolean): number {
  if (finished) return 1
  if (!reached) return 0
  return Number.parseInt(reached.replaceAll('-', '').slice(0, HEX_DIGITS), 16) / 16 ** HEX_DIGITS
}

/** A follower's secret travels in each of their letters: it is kept sealed, as this. */
export const SECRET = 'follow'
