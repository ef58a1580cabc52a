/** Shares of the cap, in percent, at which the campaign is warned. */
export const ALARMS = [70, 90, 100] as const
export type Alarm = (typeof ALARMS)[number]

/**
 * Which alarm a campaign's spending has reached: the highest share of the cap that it is not below; null before the
 * first. The cap is set by decree for each election. In: centimes, whole. Throws a RangeError where the cap is not above
 * nought.
 */
export function alarmOf(spent: number, cap: number): Alarm | null {
  if (!Number.isSafeInteger(cap) || cap <= 0) throw new RangeError('a cap is above nought')
  return ALARMS.findLast((percent) => BigInt(spent) * 100n >= BigInt(cap) * BigInt(percent)) ?? null
}

/** What may still be spent, in centimes; less than nought where the cap was passed. */
export const leftOf = (spent: number, cap: number): number => cap - spent
