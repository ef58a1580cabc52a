import type { Way } from './poll'
import { type Allocation, allocate, type Count, impossible, type SeatRule } from './seat-allocation'

/** How far a list is from its next seat, and from losing one. */
export type Margin = {
  id: string
  /** Seats that are certainly its own: one that ages or a lot must decide is nobody’s yet. */
  seats: number
  /** The fewest votes more that would certainly give it a seat more; null where no number of them can. */
  toNext: number | null
  /** The fewest votes less that would take a seat from it; null where it has none. */
  toLoss: number | null
}

const certain = ({ lists }: Allocation, id: string): number => {
  const given = lists.find((one) => one.id === id)
  return given ? given.byQuotient + given.byRemainder : 0
}

// Whoever votes more had stayed at home, and whoever votes less stays there: registered stays as it is.
function withVotes(count: Count, id: string, votes: number): Count {
  const grown = (figure: number | null) => (figure === null ? null : figure + votes)
  return {
    ...count,
    lists: count.lists.map((list) => (list.id === id ? { ...list, votes: list.votes + votes } : list)),
    valid: grown(count.valid),
    voters: grown(count.voters),
  }
}

/** The parts of a poll that are shared out apart, by the same votes: one, or the general and the women’s. */
type Standing = readonly { rule: SeatRule; count: Count; lot: readonly string[]; way: Way }[]

function seatsWith(standing: Standing, id: string, votes: number): number | null {
  let seats = 0
  for (const { rule, count, lot, way } of standing) {
    const changed = withVotes(count, id, votes)
    if (impossible(rule, changed)) return null
    seats += certain(way(rule, changed, lot), id)
  }
  return seats
}

type Span = { from: number; to: number }

/** The least number in the first of these spans that has one for which this holds; in each it holds from some number on. */
function least(spans: readonly Span[], holds: (votes: number) => boolean): number | null {
  const span = spans.find(({ to }) => holds(to))
  if (!span) return null
  let [low, high] = [span.from - 1, span.to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * The numbers from 1 to `most`, parted where a list crosses the threshold: between two such numbers, more votes for a
 * list never cost it a seat. `sign`: whether the votes come or go.
 */
function spans(
  { threshold }: SeatRule,
  { lists, valid }: Count,
  id: string,
  most: number,
  sign: 1 | -1,
): Span[] {
  const cuts = new Set([most])
  for (const list of threshold && valid !== null ? lists : []) {
    const { of, in: whole } = threshold as NonNullable<typeof threshold>
    const crossing =
      list.id === id
        ? (sign * (of * (valid ?? 0) - list.votes * whole)) / (whole - of || 1)
        : sign * ((list.votes * whole) / of - (valid ?? 0))
    for (const cut of [Math.floor(crossing) - 1, Math.floor(crossing), Math.ceil(crossing)])
      if (cut >= 1 && cut < most) cuts.add(cut)
  }
  const ends = [...cuts].filter((cut) => cut >= 1).sort((one, other) => one - other)
  return ends.map((to, at) => ({ from: (ends[at - 1] ?? 0) + 1, to }))
}

/** Votes that could still be cast: nobody votes who is not registered; without that figure, as many again as there were. */
function stillToCome({ lists, voters, valid, registered }: Count): number {
  const cast = voters ?? valid ?? lists.reduce((sum, { votes }) => sum + votes, 0)
  return registered === null ? Math.max(cast, 1) * 10 : registered - cast
}

/**
 * How many votes lie between a list and its next seat, and between it and the loss of one, all others standing as they
 * are; over all parts together. Throws a RangeError where the seats cannot be shared out at all.
 */
export function marginOf(standing: Standing, id: string): Margin {
  const seats = standing.reduce(
    (sum, { rule, count, lot, way }) => sum + certain(way(rule, count, lot), id),
    0,
  )
  const gained = (more: number) => (seatsWith(standing, id, more) ?? 0) > seats
  const lost = (fewer: number) => (seatsWith(standing, id, -fewer) ?? 0) < seats
  // Threshold and votes are the same in every part.
  const within = (most: number, sign: 1 | -1, holds: (votes: number) => boolean) =>
    standing[0] ? least(spans(standing[0].rule, standing[0].count, id, most, sign), holds) : null
  const count = standing[0]?.count
  const votes = count?.lists.find((list) => list.id === id)?.votes ?? 0
  return {
    ...{ id, seats },
    toNext: count ? within(stillToCome(count), 1, gained) : null,
    toLoss: seats === 0 ? null : within(votes, -1, lost),
  }
}

/** The same for every list of one part. */
export const margins = (
  rule: SeatRule,
  count: Count,
  lot: readonly string[] = [],
  way: Way = allocate,
): Margin[] => count.lists.map(({ id }) => marginOf([{ rule, count, lot, way }], id))

/** The same count with some lists joined under the name of the first: what one list of theirs would have had. */
export function joined(count: Count, ids: readonly string[]): Count {
  const [first] = ids
  const together = count.lists.filter(({ id }) => ids.includes(id))
  if (!first || together.length < 2) return count
  const votes = together.reduce((sum, list) => sum + list.votes, 0)
  const head = together.find(({ id }) => id === first) ?? together[0]
  return {
    ...count,
    lists: count.lists.flatMap((list) => {
      if (list.id === head?.id) return [{ ...list, votes }]
      return ids.includes(list.id) ? [] : [list]
    }),
  }
}

/**
 * The same count with another turnout, in voters: every list, and what was valid, grows or shrinks with it, whole votes
 * by largest remainder, so that nothing is lost or made. Throws a RangeError for more voters than registered.
 */
export function atTurnout(count: Count, voters: number): Count {
  const cast = count.voters
  if (cast === null || cast === 0) return count
  if (!Number.isSafeInteger(voters) || voters < 0 || voters > (count.registered ?? Number.MAX_SAFE_INTEGER))
    throw new RangeError('no such turnout')
  const scaled = (votes: number) => Number((BigInt(votes) * BigInt(voters)) / BigInt(cast))
  const all = count.lists.reduce((sum, { votes }) => sum + votes, 0)
  const target = scaled(all)
  const order = count.lists
    .map(({ votes }, at) => ({ at, rest: (BigInt(votes) * BigInt(voters)) % BigInt(cast) }))
    .sort((one, other) => (one.rest > other.rest ? -1 : one.rest < other.rest ? 1 : one.at - other.at))
  const missing = target - count.lists.reduce((sum, { votes }) => sum + scaled(votes), 0)
  const raised = new Set(order.slice(0, missing).map(({ at }) => at))
  return {
    ...count,
    voters,
    valid: count.valid === null ? null : Math.max(scaled(count.valid), target),
    lists: count.lists.map((list, at) => ({
      ...list,
      votes: scaled(list.votes) + (raised.has(at) ? 1 : 0),
    })),
  }
}
