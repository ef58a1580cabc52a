import type { Ballot } from '@/db/elections'
import { elect, pluralityRule } from './plurality'
import {
  type Allocation,
  allocate,
  type Count,
  type Impossible,
  impossible,
  type SeatRule,
} from './seat-allocation'

/** What decides between equal votes: when candidates were born, by list, and the lists as a lot was drawn. */
export type Decided = { bornOn: Readonly<Record<string, string>>; lot: readonly string[] }

/** How a constituency voted, in votes, and what was entered of ties. */
export type Poll = {
  ballot: Ballot
  seats: number
  /** So many of the seats are the women’s part: the same votes, shared out apart. */
  womenSeats: number
  registered: number | null
  voters: number | null
  valid: number | null
  lists: readonly { id: string; votes: number }[]
  /** Of the general part, or of the whole where there is no other. */
  general: Decided
  women: Decided
}

/** Shares out the seats of one part. */
export type Way = (rule: SeatRule, count: Count, lot?: readonly string[]) => Allocation

/** One part of a poll: what it is shared out by, and what came of it; null where it cannot be. */
export type Part = {
  part: 'whole' | 'general' | 'women'
  rule: SeatRule
  way: Way
  count: Count
  lot: readonly string[]
} & ({ allocation: Allocation; fault: null } | { allocation: null; fault: Impossible })

/** Nobody’s age is known, and no lot was drawn. */
export const NOTHING_DECIDED: Decided = { bornOn: {}, lot: [] }

/**
 * The seats of a constituency under a law: one part, or the general part (seats less those of the women’s part) and the
 * women’s part, each with the quotient of its own seats (organic law 59-11 as of 2021).
 */
export function sharedOut(rule: SeatRule, poll: Poll): Part[] {
  if (poll.womenSeats === 0) return [partOf('whole', rule, poll, poll.seats, poll.general)]
  return [
    partOf('general', rule, poll, poll.seats - poll.womenSeats, poll.general),
    partOf('women', rule, poll, poll.womenSeats, poll.women),
  ]
}

function partOf(part: Part['part'], law: SeatRule, poll: Poll, seats: number, decided: Decided): Part {
  const { registered, voters, valid } = poll
  const [rule, way] = poll.ballot === 'individual' ? [pluralityRule(law), elect] : [law, allocate]
  const lists = poll.lists.map(({ id, votes }) => ({ id, votes, bornOn: decided.bornOn[id] ?? null }))
  const count = { seats, lists, registered, voters, valid }
  const shared = { part, rule, way, count, lot: decided.lot }
  const fault = impossible(rule, count)
  return fault
    ? { ...shared, allocation: null, fault }
    : { ...shared, allocation: way(rule, count, decided.lot), fault: null }
}

/** Seats by list over all parts, those that a tie leaves open with nobody; null where they cannot be shared out. */
export function seatsOf(parts: readonly Part[]): Map<string, number> | null {
  const seats = new Map<string, number>()
  for (const { allocation } of parts) {
    if (!allocation) return null
    for (const { id, byQuotient, byRemainder } of allocation.lists)
      seats.set(id, (seats.get(id) ?? 0) + byQuotient + byRemainder)
  }
  return seats
}
