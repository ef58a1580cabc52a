import type { Sql } from 'postgres'
import { aLoan, anAgent, anOutsider, aResource, aShift, aVolunteer } from '../../builders/coverage'
import type { Row } from './rule'

/** In each station an agent who answered and was trained, and one from outside; in each body a shift and a loan. */
export async function coverageOf(sql: Sql, people: Map<string, string>) {
  const author = people.get('the secretary of Azemmour') ?? ''
  const members = ['a plain member of Azemmour', 'a plain member of El Jadida'].map(
    (name) => people.get(name) ?? '',
  )
  const stations = await sql<{ id: string }[]>`select id from polling_stations`
  for (const [at, { id }] of stations.entries()) {
    const memberId = members[at % members.length] ?? ''
    await anAgent(sql, id, author, { rank: 'reserve', memberId, comes: true, trainedOn: '2026-11-01' })
    await anOutsider(sql, id, author)
  }
  // What a member said themselves is theirs to change.
  await sql`update agent_answers w set said_by = a.member_id from agents a
    where a.id = w.agent_id and a.member_id = ${members[0] ?? ''}`
  const elections = await sql<{ id: string; body_id: string }[]>`select id, body_id from elections`
  for (const [at, { id: electionId, body_id: bodyId }] of elections.entries()) {
    const where = { electionId, bodyId }
    const hour = (of: number) => new Date(Date.UTC(2027, 8, at + 1, of)).toISOString()
    const hours = { startsAt: hour(8), endsAt: hour(12) }
    const shiftId = await aShift(sql, where, author, hours)
    for (const memberId of members) await aVolunteer(sql, shiftId, memberId)
    const resourceId = await aResource(sql, where, author)
    await aLoan(sql, resourceId, members[at % members.length] ?? '', author, { returned: true })
    await aLoan(sql, resourceId, members[0] ?? '', author)
  }
}

/** What the rights of coverage are reckoned from: agents and loans by their id. */
export async function coverageWorld(sql: Sql) {
  const rows = await sql<
    Row[]
  >`select to_jsonb(a) as row from agents a union all select to_jsonb(l) from loans l`
  return { coverage: new Map(rows.map(({ row }) => [(row as Row).id, row as Row])) }
}
