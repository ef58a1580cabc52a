import {
  type Allocation,
  type Count,
  type Given,
  giveLast,
  impossible,
  reaches,
  type SeatRule,
} from './seat-allocation'

/** What of a law an individual ballot is held under: no quotient and no threshold, but ages, the lot, and the share of one who stands alone. */
export const pluralityRule = (rule: SeatRule): SeatRule => ({ ...rule, base: 'eligible', threshold: null })

/**
 * The one seat of an individual ballot goes to most votes; between equal ones to age, then to the lot. One who stands
 * alone needs the share of the registered that the law asks for (a fifth since 2021, organic law 59-11). In the shape of
 * an allocation, where all votes are what is left of them. Throws a RangeError where `impossible` says why, and for more
 * seats than one.
 */
export function elect(rule: SeatRule, count: Count, lot: readonly string[] = []): Allocation {
  const own = pluralityRule(rule)
  const fault = impossible(own, count) ?? (count.seats === 1 ? null : 'noSeats')
  if (fault) throw new RangeError(fault)
  const isAlone = count.lists.length === 1
  const lists = count.lists.map(({ id, votes }): Given => {
    const takesPart = votes > 0 && (!isAlone || reaches(votes, rule.alone, count.registered))
    return { id, takesPart, byQuotient: 0, byRemainder: 0, remainder: takesPart ? BigInt(votes) : 0n }
  })
  const nothing = { lists, quotient: null, unsettledInLaw: false }
  const ranked = lists.filter(({ takesPart }) => takesPart)
  if (ranked.length === 0) return { ...nothing, tie: null, unfilled: 1 }
  return { ...nothing, tie: giveLast(ranked, 1, { rule: own, count, lot }), unfilled: 0 }
}
