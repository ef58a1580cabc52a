import { type Fraction, fraction } from './fraction'
import type { Part } from './poll'
import type { Allocation, Given, Impossible, SeatRule, Share } from './seat-allocation'

/** What a share of a figure comes to, in votes. */
export type Bar = { share: Share; of: number; needs: Fraction }

export type Entrant = { id: string; votes: number; out: null | 'noVotes' | 'threshold' | 'alone' }
export type Whole = { id: string; votes: number; seats: number; rest: Fraction }
export type InLine = { id: string; rest: Fraction; seats: number; isTied: boolean }
export type Aged = { id: string; bornOn: string; seats: number }

/** One step on the way from votes to seats, as it is told to a candidate. */
export type Step =
  | { step: 'impossible'; why: Impossible }
  | { step: 'takingPart'; threshold: Bar | null; alone: Bar | null; lists: Entrant[] }
  | { step: 'quotient'; base: SeatRule['base']; of: number; seats: number; value: Fraction }
  | { step: 'byQuotient'; lists: Whole[]; given: number; left: number }
  | { step: 'byRemainder'; order: InLine[]; left: number }
  | { step: 'most'; order: { id: string; votes: number; seats: number; isTied: boolean }[] }
  | { step: 'equal'; lists: string[]; seats: number; asked: SeatRule['tie'] }
  | { step: 'byAge'; lists: Aged[]; asked: SeatRule['tie'] }
  | { step: 'byLot'; lists: { id: string; seats: number }[] }
  | { step: 'open'; lists: string[]; seats: number; needs: 'ages' | 'lot' }
  | { step: 'unsettled'; left: number; lists: number }
  | { step: 'unfilled'; seats: number }
  | { step: 'outcome'; lists: { id: string; byQuotient: number; byRemainder: number; seats: number }[] }

const total = ({ byQuotient, byRemainder }: Given) => byQuotient + byRemainder

/** The way from votes to seats of one part of a poll, step by step, in the order in which a commission takes them. */
export function explained(part: Part): Step[] {
  if (!part.allocation) return [{ step: 'impossible', why: part.fault }]
  const { allocation, count } = part
  const steps: Step[] = [takingPart(part)]
  if (allocation.unfilled > 0) return [...steps, { step: 'unfilled', seats: allocation.unfilled }]
  const { quotient } = allocation
  // An individual ballot has no quotient: most votes win.
  if (quotient)
    steps.push(quotientStep(part.rule, quotient), ...shares(allocation, count.seats, votesOf(part)))
  else steps.push(mostVotes(allocation, votesOf(part)))
  return [...steps, ...tieSteps(part), outcome(allocation)]
}

const votesOf = ({ count }: Part) => new Map(count.lists.map(({ id, votes }) => [id, votes]))

const bar = (share: Share, of: number): Bar => ({ share, of, needs: fraction(share.of * of, share.in) })

function takingPart({ rule, count }: Part): Step {
  const { lists, valid, registered } = count
  const threshold = rule.threshold && valid !== null ? bar(rule.threshold, valid) : null
  const alone = rule.alone && lists.length === 1 && registered !== null ? bar(rule.alone, registered) : null
  const isBelow = (votes: number, { needs }: Bar) => BigInt(votes) * needs.bottom < needs.top
  const out = (votes: number): Entrant['out'] => {
    if (votes === 0) return 'noVotes'
    if (threshold && isBelow(votes, threshold)) return 'threshold'
    return alone && isBelow(votes, alone) ? 'alone' : null
  }
  const entrants = lists.map(({ id, votes }) => ({ id, votes, out: out(votes) }))
  return { step: 'takingPart', threshold, alone, lists: entrants.sort((a, b) => b.votes - a.votes) }
}

const quotientStep = (
  { base }: SeatRule,
  { base: of, seats }: NonNullable<Allocation['quotient']>,
): Step => ({ step: 'quotient', base, of, seats, value: fraction(of, seats) })

const byRest = (one: { remainder: bigint }, other: { remainder: bigint }) =>
  one.remainder > other.remainder ? -1 : one.remainder < other.remainder ? 1 : 0

function shares(
  { lists, tie, unsettledInLaw }: Allocation,
  seats: number,
  votes: Map<string, number>,
): Step[] {
  const taking = lists.filter(({ takesPart }) => takesPart)
  // Kept in votes times seats; told in votes.
  const rest = ({ remainder }: Given) => fraction(remainder, seats)
  const whole = taking
    .map((given) => ({
      ...{ id: given.id, votes: votes.get(given.id) ?? 0, seats: given.byQuotient, rest: rest(given) },
    }))
    .sort((one, other) => other.votes - one.votes)
  const given = whole.reduce((sum, one) => sum + one.seats, 0)
  const left = seats - given
  const steps: Step[] = [{ step: 'byQuotient', lists: whole, given, left }]
  if (left === 0) return steps
  const order = [...taking].sort(byRest).map((one) => ({
    ...{ id: one.id, rest: rest(one), seats: one.byRemainder, isTied: tie?.lists.includes(one.id) ?? false },
  }))
  if (unsettledInLaw) steps.push({ step: 'unsettled', left, lists: taking.length })
  return [...steps, { step: 'byRemainder', order, left }]
}

function mostVotes({ lists, tie }: Allocation, votes: Map<string, number>): Step {
  const order = lists
    .filter(({ takesPart }) => takesPart)
    .sort(byRest)
    .map((given) => ({
      ...{ id: given.id, votes: votes.get(given.id) ?? 0, seats: total(given) },
      isTied: tie?.lists.includes(given.id) ?? false,
    }))
  return { step: 'most', order }
}

/** The lists that votes alone leave equal, and for how many seats; null where votes decide. Ages and lot aside. */
export function equalIn({ rule, way, count }: Part): Allocation['tie'] {
  const lists = count.lists.map(({ id, votes }) => ({ id, votes }))
  return way(rule, { ...count, lists }).tie
}

function tieSteps(part: Part): Step[] {
  const { rule, way, count, allocation } = part
  const equal = equalIn(part)
  if (!equal || !allocation) return []
  const asked = rule.tie
  const steps: Step[] = [{ step: 'equal', lists: equal.lists, seats: equal.seats, asked }]
  const open = (tie: NonNullable<Allocation['tie']>): Step => ({ step: 'open', ...tie })
  const aged = way(rule, count)
  if (aged.tie?.needs === 'ages') return [...steps, open(aged.tie)]
  const sure = extra(part, aged)
  const born = new Map(count.lists.map(({ id, bornOn }) => [id, bornOn ?? '']))
  const lists = equal.lists
    .map((id) => ({ id, bornOn: born.get(id) ?? '', seats: sure(id) }))
    .sort((one, other) => (one.bornOn > other.bornOn ? -1 : 1) * (asked === 'youngest' ? 1 : -1))
  steps.push({ step: 'byAge', lists, asked })
  if (!aged.tie) return steps
  if (allocation.tie) return [...steps, open(allocation.tie)]
  const drawn = part.lot.filter((id) => aged.tie?.lists.includes(id))
  const won = extra(part, allocation)
  return [...steps, { step: 'byLot', lists: drawn.map((id) => ({ id, seats: won(id) })) }]
}

// How many seats more a list has than votes alone had given it.
function extra({ rule, way, count }: Part, now: Allocation): (id: string) => number {
  const bare = way(rule, { ...count, lists: count.lists.map(({ id, votes }) => ({ id, votes })) })
  const seats = ({ lists }: Allocation, id: string) => {
    const given = lists.find((one) => one.id === id)
    return given ? total(given) : 0
  }
  return (id) => seats(now, id) - seats(bare, id)
}

const outcome = ({ lists }: Allocation): Step => ({
  step: 'outcome',
  lists: lists
    .map((given) => ({
      ...{ id: given.id, byQuotient: given.byQuotient, byRemainder: given.byRemainder, seats: total(given) },
    }))
    .filter(({ seats }) => seats > 0)
    .sort((one, other) => other.seats - one.seats),
})
