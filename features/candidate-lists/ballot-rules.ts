import type { Ballot, Part } from '@/db/elections'
import type { BallotRules } from '@/features/candidacies/legality'
import type { RuleSet } from '@/features/rulesets/rule-set'

/** What of a constituency decides how its list is made up. */
export type Contested = { ballot: Ballot; part: Part; seats: number; womenSeats: number }

/** What the law of an election asks of our list in a constituency, or of our candidate and their stand-in. */
export function ballotRules({ ballot, part, seats, womenSeats }: Contested, rules: RuleSet): BallotRules {
  const { minAge, incompatible, candidates } = rules
  return {
    seats: { general: seats - womenSeats, women: womenSeats },
    // On a ballot of their own, all of them.
    women: part === 'women' ? seats : womenSeats,
    standIns: ballot === 'list' ? candidates.standIns : candidates.standInsAlone,
    ...{ minAge, incompatible, articles: candidates.articles },
  }
}
