import type { RuleSet } from './rule-set'

/**
 * The communal elections of 2021. Bands of councils are our reading of decree 2-15-402, which fits every commune of the
 * province; the cap is that of 2015, still to be confirmed.
 */
export const COMMUNAL_2021: RuleSet = {
  listsAbove: 50_000,
  councils: [
    { upTo: 7_500, seats: 11 },
    { upTo: 12_500, seats: 13 },
    { upTo: 15_000, seats: 15 },
    { upTo: 25_000, seats: 23 },
    { upTo: 50_000, seats: 25 },
    { upTo: 100_000, seats: 31 },
    { upTo: 150_000, seats: 35 },
    { upTo: 200_000, seats: 39 },
  ],
  seats: { base: 'voters', threshold: null, tie: 'youngest', alone: { of: 1, in: 5 } },
  women: { added: 5, within: null },
  minAge: null,
  incompatible: [],
  cap: 6_000_000,
  deadlines: [],
}
