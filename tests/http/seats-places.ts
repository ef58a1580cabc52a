import type { Sql } from 'postgres'
import { aScenario, inElection } from '../builders/seats'
import { type Kept, type Place, room } from './place'
import type { Room } from './rooms'

const under = '/[locale]/members/elections/[id]/seats'
const at =
  (rest = '') =>
  ({ electionId, seatsId }: Pick<Kept, 'electionId' | 'seatsId'>) =>
    `/members/elections/${electionId}/seats/${seatsId}${rest}`
const followed = ['election.read', 'election.plan'] as const

/** The rooms of seats. */
export const SEATS_ROOMS: Record<string, Place> = {
  [`${under}/page`]: room('reach', 'seats', ({ electionId }) => `/members/elections/${electionId}/seats`),
  [`${under}/[constituency]/page`]: room('reach', 'seats', at()),
  [`${under}/[constituency]/simulator/page`]: room([...followed], 'seats', at('/simulator')),
  [`${under}/[constituency]/compare/page`]: room([...followed], 'seats', at('/compare')),
}

/** A constituency of an election with a result that none but its own may read, and a scenario of its author. */
export async function seatsIn(
  sql: Sql,
  of: { electionId: string; bodyId: string },
  authorId: string,
  word: () => string,
) {
  const seats = word()
  const constituency = await inElection(sql, of, authorId, { name: seats, votes: { أ: 120, ب: 80, ج: 31 } })
  await aScenario(sql, constituency, authorId, { sharedWith: 'readers' })
  return { seatsId: constituency.id, seats }
}

/** The same as pages to look at. */
export const seatsRooms = (kept: Pick<Kept, 'electionId' | 'seatsId'>): Room[] => [
  { name: 'the seats of an election', path: `/ar/members/elections/${kept.electionId}/seats` },
  { name: 'the seats of a constituency', path: `/ar${at()(kept)}` },
  { name: 'the seats simulated', path: `/ar${at('/simulator')(kept)}` },
  { name: 'scenarios compared', path: `/ar${at('/compare')(kept)}` },
]
