import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Owner, Rank, ResourceKind } from '@/db/coverage'
import { keyedHash, seal } from '@/gate/seal'

type Asked = { rank?: Rank; memberId: string | null; comes?: boolean | null; trainedOn?: string | null }

/** Somebody who was asked to a station; what they answered and when they were trained, where it is said. */
export async function anAgent(sql: Sql, stationId: string, authorId: string, asked: Asked): Promise<string> {
  const { rank = 'first', memberId, comes = null, trainedOn = null } = asked
  const id = randomUUID()
  await sql`insert into agents (id, election_id, station_id, body_id, rank, member_id, asked_by)
    select ${id}, election_id, id, body_id, ${rank}, ${memberId}, ${authorId} from polling_stations where id = ${stationId}`
  if (comes !== null)
    await sql`insert into agent_answers (agent_id, body_id, comes, said_by)
      select id, body_id, ${comes}, ${authorId} from agents where id = ${id}`
  if (trainedOn !== null)
    await sql`insert into agent_trainings (agent_id, body_id, trained_on, noted_by)
      select id, body_id, ${trainedOn}, ${authorId} from agents where id = ${id}`
  return id
}

/** Somebody from outside who agreed to stand in a station. */
export async function anOutsider(
  sql: Sql,
  stationId: string,
  authorId: string,
  { rank = 'reserve' as Rank, name = 'سعاد المتطوعة', phone = '+212612345678' } = {},
): Promise<string> {
  const id = await anAgent(sql, stationId, authorId, { rank, memberId: null, comes: true })
  await sql`insert into agent_outsiders
    (agent_id, body_id, election_id, name_sealed, phone_sealed, phone_key, agreed_on, noted_by)
    select id, body_id, election_id, ${seal(name, 'name')}, ${seal(phone, 'phone')}, ${keyedHash(phone, 'phone')},
      '2026-11-01', ${authorId} from agents where id = ${id}`
  return id
}

type Where = { electionId: string; bodyId: string }
type Hours = { startsAt?: string; endsAt?: string }

/** Hours in which a body needs hands: two on a morning of September 2027 unless told otherwise. */
export async function aShift(
  sql: Sql,
  { electionId, bodyId }: Where,
  authorId: string,
  { purpose = 'نقل ممثلي المترشح', needed = 2, ...hours }: { purpose?: string; needed?: number } & Hours = {},
): Promise<string> {
  const { startsAt = '2027-09-08T08:00:00Z', endsAt = '2027-09-08T12:00:00Z' } = hours
  const id = randomUUID()
  await sql`insert into shifts (id, election_id, body_id, purpose, place, starts_at, ends_at, needed, added_by)
    values (${id}, ${electionId}, ${bodyId}, ${purpose}, 'مقر الفرع', ${startsAt}, ${endsAt}, ${needed}, ${authorId})`
  return id
}

/** Puts a member down for a shift, by their own word unless somebody else is named. */
export const aVolunteer = (sql: Sql, shiftId: string, memberId: string, addedBy = memberId) =>
  sql`insert into shift_volunteers (shift_id, election_id, body_id, starts_at, ends_at, member_id, added_by)
    select id, election_id, body_id, starts_at, ends_at, ${memberId}, ${addedBy} from shifts where id = ${shiftId}`

type Thing = { kind?: ResourceKind; name?: string; count?: number; owner?: Owner }

/** Something to lend: a vehicle of the party’s unless told otherwise. */
export async function aResource(sql: Sql, { electionId, bodyId }: Where, authorId: string, more: Thing = {}) {
  const { kind = 'vehicle', name = 'حافلة صغيرة', count = 1, owner = 'party' } = more
  const id = randomUUID()
  await sql`insert into resources (id, election_id, body_id, kind, name, count, owner, added_by)
    values (${id}, ${electionId}, ${bodyId}, ${kind}, ${name}, ${count}, ${owner}, ${authorId})`
  return id
}

/** Lends it to a member, for polling day unless told otherwise. */
export async function aLoan(
  sql: Sql,
  resourceId: string,
  memberId: string,
  authorId: string,
  { amount = 1, returned = false, ...hours }: { amount?: number; returned?: boolean } & Hours = {},
): Promise<string> {
  const { startsAt = '2027-09-08T07:00:00Z', endsAt = '2027-09-08T22:00:00Z' } = hours
  const id = randomUUID()
  await sql`insert into loans (id, resource_id, election_id, body_id, member_id, amount, starts_at, ends_at, added_by)
    select ${id}, id, election_id, body_id, ${memberId}, ${amount}, ${startsAt}, ${endsAt}, ${authorId}
    from resources where id = ${resourceId}`
  if (returned)
    await sql`insert into loan_returns (loan_id, body_id, noted_by) select id, body_id, ${authorId} from loans where id = ${id}`
  return id
}
