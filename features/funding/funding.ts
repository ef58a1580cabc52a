import { FUNDING_SOURCES, type FundingSource, type FundingStage } from '@/db/plans'

/** How much was pledged, committed and paid, in centimes. */
export type Sums = Record<FundingStage, number>

/** An amount of one source, in centimes; a cancelled one counts for nothing. */
export type Amount = { stage: FundingStage; amount: number; source: FundingSource; cancelled: boolean }

/** Sums in all, and of each source that gave anything, in the order of the sources. */
export type Totals = Sums & { bySource: (Sums & { source: FundingSource })[] }

// Beyond this, numbers are no longer exact, and a figure that is nearly right is wrong.
function plus(one: number, other: number): number {
  const sum = one + other
  if (!Number.isSafeInteger(sum)) throw new RangeError('a sum of money is beyond what can be counted exactly')
  return sum
}

/** What was pledged, committed and paid, in all and by source. */
export function totalsOf(entries: readonly Amount[]): Totals {
  const all: Sums = { pledged: 0, committed: 0, paid: 0 }
  const sources = new Map<FundingSource, Sums>()
  for (const { stage, amount, source, cancelled } of entries) {
    if (cancelled) continue
    const sums = sources.get(source) ?? { pledged: 0, committed: 0, paid: 0 }
    sources.set(source, { ...sums, [stage]: plus(sums[stage], amount) })
    all[stage] = plus(all[stage], amount)
  }
  const bySource = FUNDING_SOURCES.flatMap((source) => {
    const sums = sources.get(source)
    return sums ? [{ source, ...sums }] : []
  })
  return { ...all, bySource }
}

/** What nobody has pledged yet, in centimes; null where nobody knows the cost, never below zero. */
export const missing = (cost: number | null, { pledged }: Sums): number | null =>
  cost === null ? null : Math.max(0, cost - pledged)

/** The costs that are known, added; null where none is. In centimes. */
export const costOf = (costs: readonly (number | null)[]): number | null =>
  costs.reduce((sum, cost) => (cost === null ? sum : plus(sum ?? 0, cost)), null)

/** Why a line cannot stand so: what is paid was committed, and what is committed was pledged. Null where it can. */
export function disorder({ pledged, committed, paid }: Sums): 'abovePledged' | 'aboveCommitted' | null {
  if (committed > pledged) return 'abovePledged'
  return paid > committed ? 'aboveCommitted' : null
}
