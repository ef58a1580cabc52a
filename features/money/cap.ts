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

/** An account's spending, and the most that it may be; null while no decree says. In centimes. */
export type Spending = { spent: number; cap: number | null }

/** The same alarm in percent; nought before the first, and where no cap is known. */
export const levelOf = ({ spent, cap }: Spending): Alarm | 0 =>
  cap === null ? 0 : (alarmOf(spent, cap) ?? 0)

/** Accounts in the order of their need: the greatest share of its cap first; those whose cap nobody knows last. */
export const worstFirst = <One extends Spending>(accounts: readonly One[]): One[] =>
  accounts.toSorted((one, other) => {
    if (one.cap === null || other.cap === null) return Number(one.cap === null) - Number(other.cap === null)
    const [a, b] = [BigInt(one.spent) * BigInt(other.cap), BigInt(other.spent) * BigInt(one.cap)]
    return a === b ? 0 : a > b ? -1 : 1
  })

/** Which share of the cap is spent, in whole percent, never rounded up: what is not reached is not shown as reached. */
export const percentOf = (spent: number, cap: number): number => Number((BigInt(spent) * 100n) / BigInt(cap))
