/**
 * How the seats of a list ballot are shared out: by quotient, then to the largest remainders. The rule is data, since
 * each election was held under its own: House of Representatives organic law 27-11, communal organic law 59-11, and
 * what amended them (2015, 2021).
 */
export type SeatRule = {
  /** What the quotient divides: votes of the lists that take part, registered voters, or voters who voted. */
  base: 'eligible' | 'registered' | 'voters'
  /** The share of the valid votes below which a list takes no part; null where every list does. */
  threshold: Share | null
  /** Who has the seat where remainders are equal; a lot decides between those of one age. */
  tie: 'youngest' | 'oldest'
  /** The share of the registered voters that a list needs where it stands alone; null where none is asked. */
  alone: Share | null
}

/** So many of so many, exactly. */
export type Share = { of: number; in: number }

/** What was counted, in votes. Figures that the rule does not ask for may be unknown. */
export type Count = {
  seats: number
  lists: readonly List[]
  valid: number | null
  voters: number | null
  registered: number | null
}

export type List = {
  id: string
  votes: number
  /** The day on which the candidate was born who would have the disputed seat; null while it is not known. */
  bornOn?: string | null
}

/** What a list was given. */
export type Given = {
  id: string
  takesPart: boolean
  byQuotient: number
  byRemainder: number
  /** What is left of its votes, in votes times seats: a whole number, so that nothing is rounded. */
  remainder: bigint
}

export type Allocation = {
  /** Votes for a seat: `base` divided by `seats`; null where there is nothing to divide. */
  quotient: { base: number; seats: number } | null
  lists: Given[]
  /** Lists between which neither votes nor ages decide, and how many of the seats are theirs to draw lots for. */
  tie: { lists: string[]; seats: number; needs: 'ages' | 'lot' } | null
  /** Seats that nobody won: no list took part, or one that stood alone had too few votes. */
  unfilled: number
  /** More seats were left than lists: they go round again in the same order, of which the law says nothing. */
  unsettledInLaw: boolean
}

/** Why nothing can be shared out. */
export type Impossible = 'noSeats' | 'noBase' | 'noValid' | 'negative' | 'twice' | 'tooManyVotes'

const isWhole = (value: number) => Number.isSafeInteger(value) && value >= 0

const baseOf = ({ base }: SeatRule, count: Count, taking: readonly List[]): number | null =>
  base === 'eligible' ? taking.reduce((sum, { votes }) => sum + votes, 0) : count[base]

/** What speaks against sharing out seats by these figures; null where nothing does. */
export function impossible(rule: SeatRule, count: Count): Impossible | null {
  const { seats, lists, valid, registered } = count
  if (!Number.isSafeInteger(seats) || seats < 1) return 'noSeats'
  if (lists.some(({ votes }) => !isWhole(votes))) return 'negative'
  if (new Set(lists.map(({ id }) => id)).size < lists.length) return 'twice'
  if (rule.threshold && valid === null) return 'noValid'
  const all = lists.reduce((sum, { votes }) => sum + votes, 0)
  if (valid !== null && all > valid) return 'tooManyVotes'
  const known = rule.base === 'eligible' || (count[rule.base] ?? 0) > 0
  if (!known || (rule.alone && lists.length === 1 && !registered)) return 'noBase'
  return rule.base !== 'eligible' && all > (count[rule.base] ?? 0) ? 'tooManyVotes' : null
}

/** Whether votes come to a share of a figure, exactly; everything does where none is asked. */
export const reaches = (votes: number, share: Share | null, whole: number | null): boolean =>
  share === null || BigInt(votes) * BigInt(share.in) >= BigInt(share.of) * BigInt(whole ?? 0)

// A list without a vote wins nothing, whatever is left.
const takesPart = (list: List, rule: SeatRule, { lists, valid, registered }: Count) =>
  list.votes > 0 &&
  reaches(list.votes, rule.threshold, valid) &&
  (lists.length > 1 || reaches(list.votes, rule.alone, registered))

type Order = (one: Given, other: Given) => number

const byRemainder: Order = (one, other) =>
  one.remainder > other.remainder ? -1 : one.remainder < other.remainder ? 1 : 0

/**
 * Shares out the seats of one ballot, or of one part of it (general part, women's part): ⌊votes ÷ quotient⌋ each, and
 * what is left one by one to the largest remainders. Equal remainders are decided by age, then by `lot`, the lists in
 * the order in which they were drawn; where neither is given, the tie is told and its seats stay open. In which order
 * lists are given never matters. Throws a RangeError where `impossible` says why.
 */
export function allocate(rule: SeatRule, count: Count, lot: readonly string[] = []): Allocation {
  const fault = impossible(rule, count)
  if (fault) throw new RangeError(fault)
  const taking = count.lists.filter((list) => takesPart(list, rule, count))
  const base = baseOf(rule, count, taking)
  const seats = BigInt(count.seats)
  const lists = count.lists.map((list): Given => {
    const part = taking.includes(list)
    const share = BigInt(list.votes) * seats
    return {
      ...{ id: list.id, takesPart: part, byRemainder: 0 },
      byQuotient: part ? Number(share / BigInt(base ?? 1)) : 0,
      remainder: part ? share % BigInt(base ?? 1) : 0n,
    }
  })
  const nothing = { lists, tie: null, unsettledInLaw: false }
  if (taking.length === 0 || !base) return { ...nothing, quotient: null, unfilled: count.seats }
  const ranked = lists.filter((list) => list.takesPart).sort(byRemainder)
  const left = count.seats - ranked.reduce((sum, given) => sum + given.byQuotient, 0)
  for (const given of ranked) given.byRemainder = Math.floor(left / ranked.length)
  const tie = giveLast(ranked, left % ranked.length, { rule, count, lot })
  return {
    ...{ lists, tie, quotient: { base, seats: count.seats }, unfilled: 0 },
    unsettledInLaw: left > ranked.length,
  }
}

/** Those that are before the cut whatever decides, and those that stand on it: equal, for so many seats still open. */
function cut(those: readonly Given[], seats: number, order: Order) {
  const last = [...those].sort(order)[seats - 1]
  if (!last) return { sure: [], equal: [], open: 0 }
  const sure = those.filter((given) => order(given, last) < 0)
  const equal = those.filter((given) => order(given, last) === 0)
  const open = seats - sure.length
  return open === equal.length ? { sure: [...sure, ...equal], equal: [], open: 0 } : { sure, equal, open }
}

type Asked = { rule: SeatRule; count: Count; lot: readonly string[] }

/**
 * Gives the last seats, one each, to the largest remainders; between equal ones by age, between those of one age by lot.
 * Out: the tie that is left open, or null.
 */
export function giveLast(
  ranked: readonly Given[],
  seats: number,
  { rule, count, lot }: Asked,
): Allocation['tie'] {
  const give = (those: readonly Given[]) => {
    for (const given of those) given.byRemainder += 1
  }
  const open = ({ equal, open }: ReturnType<typeof cut>, needs: 'ages' | 'lot') => ({
    ...{ lists: equal.map(({ id }) => id).sort(), seats: open, needs },
  })
  const votes = cut(ranked, seats, byRemainder)
  give(votes.sure)
  if (votes.open === 0) return null
  const bornOn = new Map(count.lists.map((list) => [list.id, list.bornOn]))
  if (votes.equal.some(({ id }) => !bornOn.get(id))) return open(votes, 'ages')
  const ages = cut(votes.equal, votes.open, (one, other) => {
    const [day = '', otherDay = ''] = [bornOn.get(one.id) ?? '', bornOn.get(other.id) ?? '']
    const younger = day > otherDay ? -1 : day < otherDay ? 1 : 0
    return rule.tie === 'youngest' ? younger : -younger
  })
  give(ages.sure)
  if (ages.open === 0) return null
  if (!ages.equal.every(({ id }) => lot.includes(id))) return open(ages, 'lot')
  const drawn = [...ages.equal].sort((one, other) => lot.indexOf(one.id) - lot.indexOf(other.id))
  give(drawn.slice(0, ages.open))
  return null
}
