import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Ballot, Part, Standing } from '@/db/elections'

type Owned = { id: string; electionId: string; bodyId: string }
type Constituency = {
  code?: string
  name?: string
  ballot?: Ballot
  part?: Part
  seats?: number
  womenSeats?: number
} & {
  communeCode?: string | null
  attachedTo?: string | null
}

let made = 0
const fresh = () => String(++made)

/** Where seats of an election are won: a list ballot of six seats unless told otherwise. */
export async function aConstituency(
  sql: Sql,
  { electionId, bodyId }: Omit<Owned, 'id'>,
  authorId: string,
  more: Constituency = {},
): Promise<Owned> {
  const { code = fresh(), name = 'أزمور', ballot = 'list', part = 'general', seats, womenSeats = 0 } = more
  const id = randomUUID()
  await sql`insert into constituencies ${sql({
    ...{ id, election_id: electionId, body_id: bodyId, code, name_ar: name, ballot, part },
    ...{ seats: seats ?? (ballot === 'list' ? 6 : 1), women_seats: womenSeats, added_by: authorId },
    ...{ commune_code: more.communeCode ?? null, attached_to: more.attachedTo ?? null },
  })}`
  return { id, electionId, bodyId }
}

const within = ({ id, electionId, bodyId }: Owned) => ({
  ...{ constituency_id: id, election_id: electionId, body_id: bodyId },
})

/** A polling station of a constituency. */
export async function aStation(
  sql: Sql,
  constituency: Owned,
  authorId: string,
  { code = fresh(), name = 'مدرسة ابن سينا', registered = 400 as number | null } = {},
): Promise<string> {
  const id = randomUUID()
  await sql`insert into polling_stations ${sql({
    ...{ id, ...within(constituency), code, name_ar: name, registered, added_by: authorId },
  })}`
  return id
}

/** A list on the ballot of a constituency. */
export async function aBallotList(
  sql: Sql,
  constituency: Owned,
  authorId: string,
  { name = `لائحة ${fresh()}`, isOurs = false, bornOn = null as string | null } = {},
): Promise<string> {
  const id = randomUUID()
  await sql`insert into ballot_lists ${sql({
    ...{ id, ...within(constituency), name_ar: name, is_ours: isOurs, born_on: bornOn, added_by: authorId },
  })}`
  return id
}

type Result = {
  stationId?: string | null
  number?: number
  standing?: Standing
  registered?: number | null
  voters?: number | null
  valid?: number | null
  votes?: Record<string, number>
}

/** A result of a constituency, or of a station of it, with the votes of lists by their id. */
export async function aResult(
  sql: Sql,
  constituency: Owned,
  authorId: string,
  more: Result = {},
): Promise<string> {
  const { votes = {}, standing = 'final', number = 1, stationId = null } = more
  const id = randomUUID()
  const valid = more.valid ?? Object.values(votes).reduce((sum, one) => sum + one, 0)
  await sql`insert into results ${sql({
    ...{ id, ...within(constituency), station_id: stationId, number, standing, valid, source: 'محضر' },
    ...{ registered: more.registered ?? null, voters: more.voters ?? null, recorded_by: authorId },
  })}`
  for (const [listId, cast] of Object.entries(votes))
    await sql`insert into result_votes (result_id, list_id, constituency_id, body_id, votes)
      values (${id}, ${listId}, ${constituency.id}, ${constituency.bodyId}, ${cast})`
  return id
}
