import { OPINIONS, type Opinion } from '@/db/candidacies'

export type Counted = Record<Opinion, number>

/** How many think what; nought where nobody does. */
export const counted = (opinions: readonly Opinion[]): Counted => ({
  ...{ favourable: 0, reserved: 0, unfavourable: 0 },
  ...Object.fromEntries(OPINIONS.map((one) => [one, opinions.filter((given) => given === one).length])),
})

/**
 * What the commission says as a whole: what most of its members say, and of two opinions that as many hold the more
 * cautious one. Null while none has been given.
 */
export function outcomeOf(counts: Counted): Opinion | null {
  const most = Math.max(...OPINIONS.map((one) => counts[one]))
  return most === 0 ? null : (OPINIONS.findLast((one) => counts[one] === most) ?? null)
}
