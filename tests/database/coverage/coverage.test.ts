import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { agentAnswers, agents } from '@/db/schema/coverage'
import { coverageOf } from '@/features/coverage/coverage'
import { stood } from '@/features/coverage/groups'
import { clearOutsiders } from '@/features/coverage/housekeeping'
import {
  answerAgent,
  askAgent,
  askOutsider,
  moveAgent,
  removeAgent,
  revealAgents,
  trainAgent,
  untrainAgent,
} from '@/features/coverage/mutations'
import { coverageRoom, ownPart, stationRoom, stationsAsked } from '@/features/coverage/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { aComrade } from '../../builders/comrades'
import { anAgent, anOutsider } from '../../builders/coverage'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aConstituency, aStation } from '../../builders/territory'
import { actorFor } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

let who: Planners
let electionId: string
let stationId: string
let elsewhere: string
let naima: string

beforeEach(async () => {
  who = await planners(sql)
  const { provincial, secretary, root, azemmour } = who
  electionId = (await anElection(sql, root, provincial.memberId)).id
  const constituency = await aConstituency(sql, { electionId, bodyId: azemmour }, secretary.memberId)
  stationId = await aStation(sql, constituency, secretary.memberId)
  elsewhere = await aStation(sql, constituency, secretary.memberId, { name: 'مدرسة الزيتون' })
  naima = await aComrade(sql, 'نعيمة التازي', azemmour, { phone: '+212661000001' })
})

const asked = (memberId = naima, more: Partial<Parameters<typeof askAgent>[1]> = {}) => ({
  ...{ stationId, rank: 'first' as const, memberId },
  ...more,
})
const outsider = (more = {}) => ({
  ...{ stationId, rank: 'reserve' as const, name: 'سعاد', phone: '+212612345678' },
  ...{ agreedOn: '2026-11-01', agreed: true },
  ...more,
})
const inStation = (id = stationId) =>
  sql`select rank, member_id from agents where station_id = ${id} order by rank`
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`
const coverage = async (actor: Actor) => {
  const room = await coverageRoom(actor, electionId)
  return coverageOf(stood(room?.stations ?? []).map(({ standing }) => standing))
}

describe('Asking', () => {
  test('whoever plans asks a member; readers, neighbours and members do not', async () => {
    const { secretary, director, reader, treasurer, member, neighbour } = who
    for (const actor of [reader, treasurer, member]) await refused(askAgent(actor, asked()), 'notYours')
    await refused(askAgent(neighbour, asked()), 'notFound')
    await askAgent(secretary, asked())
    expect(await inStation()).toMatchObject([{ rank: 'first', member_id: naima }])
    const other = await aComrade(sql, 'رشيد', who.azemmour)
    // A director of the campaign who reads no members names none of them.
    await refused(askAgent(director, asked(other, { rank: 'second' })), 'invalid', {
      memberId: 'unknownMember',
    })
  })

  test('a member of another branch cannot be named: neither by the code nor by the database', async () => {
    const { secretary, azemmour } = who
    const stranger = await aComrade(sql, 'غريبة', who.neighbour.reach('election.plan')[0] ?? '')
    await refused(askAgent(secretary, asked(stranger)), 'invalid', { memberId: 'unknownMember' })
    const row = { id: crypto.randomUUID(), electionId, stationId, bodyId: azemmour, rank: 'first' as const }
    await denied(
      as(secretary, (tx) =>
        tx.insert(agents).values({ ...row, memberId: stranger, askedBy: secretary.memberId }),
      ),
    )
  })

  test('a station has one first agent, and nobody stands in two stations; as a reserve one may', async () => {
    const { secretary, azemmour } = who
    await askAgent(secretary, asked())
    await refused(askAgent(secretary, asked(await aComrade(sql, 'رشيد', azemmour))), 'placeTaken')
    for (const rank of ['first', 'second'] as const)
      await refused(askAgent(secretary, asked(naima, { stationId: elsewhere, rank })), 'agentElsewhere')
    await askAgent(secretary, asked(naima, { stationId: elsewhere, rank: 'reserve' }))
    await refused(askAgent(secretary, asked(naima, { rank: 'second' })), 'agentElsewhere')
  })

  test('of two who ask somebody into one place at the same moment, one does', async () => {
    const { secretary, provincial, azemmour } = who
    const other = await aComrade(sql, 'رشيد', azemmour)
    const both = await Promise.allSettled([askAgent(secretary, asked()), askAgent(provincial, asked(other))])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await inStation()).toHaveLength(1)
  })

  test('whoever said no makes room, here and wherever else they are asked to', async () => {
    const { secretary, azemmour } = who
    await anAgent(sql, stationId, secretary.memberId, { memberId: naima, comes: false })
    await askAgent(secretary, asked(naima, { stationId: elsewhere }))
    expect(await inStation()).toEqual([])
    const rachid = await aComrade(sql, 'رشيد', azemmour)
    await askAgent(secretary, asked(rachid))
    expect(await inStation()).toMatchObject([{ member_id: rachid }])
  })
})

describe('The word of an agent', () => {
  test('is theirs; whoever asked them may note it; others may not', async () => {
    const { secretary, reader, treasurer, neighbour } = who
    const agentId = await anAgent(sql, stationId, secretary.memberId, { memberId: naima })
    const yes = { agentId, comes: true }
    await refused(answerAgent(reader, yes), 'notYours')
    for (const actor of [treasurer, neighbour]) await refused(answerAgent(actor, yes), 'notFound')
    const self = await actorFor(sql, naima)
    expect(await waitingFor(self, [stationsAsked])).toMatchObject([{ count: 1 }])
    await answerAgent(self, yes)
    expect(await waitingFor(self, [stationsAsked])).toEqual([])
    expect(await coverage(reader)).toMatchObject({ stations: 2, first: 1, trained: 0, open: 1 })
    await answerAgent(secretary, { agentId, comes: false })
    expect(await coverage(reader)).toMatchObject({ first: 0, open: 2 })
    expect(await written('agent.answered', agentId)).toHaveLength(2)
  })

  test('is seen by them in their own room, with where the station is, even in another branch', async () => {
    const { provincial, neighbour } = who
    const away = await aConstituency(
      sql,
      { electionId, bodyId: neighbour.reach('election.plan')[0] ?? '' },
      provincial.memberId,
    )
    const far = await aStation(sql, away, provincial.memberId, { name: 'ثانوية بعيدة' })
    await anAgent(sql, far, provincial.memberId, { memberId: naima, trainedOn: '2026-11-01' })
    const part = await ownPart(await actorFor(sql, naima), electionId)
    expect(part?.stations).toMatchObject([
      { name: { ar: 'ثانوية بعيدة' }, rank: 'first', comes: null, trainedOn: '2026-11-01' },
    ])
    expect((await ownPart(who.member, electionId))?.stations).toEqual([])
  })

  test('cannot be given for somebody else past the code', async () => {
    const { secretary, member, azemmour } = who
    const agentId = await anAgent(sql, stationId, secretary.memberId, { memberId: naima })
    await denied(
      as(member, (tx) =>
        tx.insert(agentAnswers).values({ agentId, bodyId: azemmour, comes: true, saidBy: member.memberId }),
      ),
    )
  })
})

describe('Training, moving and taking out', () => {
  test('are for whoever plans there, and each is written down', async () => {
    const { secretary, reader, member, neighbour, azemmour } = who
    const agentId = await anAgent(sql, stationId, secretary.memberId, { memberId: naima, comes: true })
    const trained = { agentId, trainedOn: '2026-11-20' }
    const moved = { agentId, from: 'first' as const, rank: 'second' as const }
    for (const act of [
      (actor: Actor) => trainAgent(actor, trained),
      (actor: Actor) => untrainAgent(actor, { agentId }),
      (actor: Actor) => moveAgent(actor, moved),
      (actor: Actor) => removeAgent(actor, { agentId }),
    ]) {
      await refused(act(reader), 'notYours')
      for (const actor of [member, neighbour]) await refused(act(actor), 'notFound')
    }
    await refused(trainAgent(secretary, { agentId, trainedOn: '2126-11-20' }), 'invalid', {
      trainedOn: 'future',
    })
    await trainAgent(secretary, trained)
    expect(await coverage(reader)).toMatchObject({ first: 1, trained: 1, second: 0 })
    await untrainAgent(secretary, { agentId })
    await moveAgent(secretary, moved)
    await refused(moveAgent(secretary, moved), 'stale')
    expect(await coverage(reader)).toMatchObject({ first: 0, trained: 0, second: 1 })
    const rachid = await aComrade(sql, 'رشيد', azemmour)
    await askAgent(secretary, asked(rachid))
    await refused(moveAgent(secretary, { agentId, from: 'second', rank: 'first' }), 'placeTaken')
    await removeAgent(secretary, { agentId })
    for (const act of ['trained', 'untrained', 'moved', 'removed'])
      expect(await written(`agent.${act}`, agentId), act).toHaveLength(1)
  })
})

describe('Somebody from outside', () => {
  test('is noted by whoever plans, with their consent, sealed; and no second time', async () => {
    const { secretary, reader, member, neighbour } = who
    for (const actor of [reader, member]) await refused(askOutsider(actor, outsider()), 'notYours')
    await refused(askOutsider(neighbour, outsider()), 'notFound')
    await refused(askOutsider(secretary, outsider({ agreedOn: '2126-01-01' })), 'invalid', {
      agreedOn: 'future',
    })
    await askOutsider(secretary, outsider())
    await refused(askOutsider(secretary, outsider({ stationId: elsewhere })), 'agentElsewhere')
    const [row] =
      await sql`select name_sealed::text as name, phone_sealed::text as phone from agent_outsiders`
    expect(JSON.stringify(row)).not.toMatch(/سعاد|612345678/)
    const room = await stationRoom(reader, electionId, stationId, '')
    expect(room?.station.agents).toMatchObject([{ name: { ar: 'سعاد' }, memberId: null, comes: true }])
  })

  test('is forgotten when taken out of the station, and by itself sixty days after polling day', async () => {
    const { secretary } = who
    const agentId = await anOutsider(sql, stationId, secretary.memberId)
    const kept = () => sql`select from agent_outsiders where election_id = ${electionId}`
    await sql`update elections set polling_day = current_date - 40, silent_from = now(), silent_until = now() + interval '1 day'
      where id = ${electionId}`
    await clearOutsiders()
    expect(await kept()).toHaveLength(1)
    await sql`alter table elections disable trigger election_keeps_its_law`
    await sql`update elections set polling_day = current_date - 70 where id = ${electionId}`
    await sql`alter table elections enable trigger election_keeps_its_law`
    await clearOutsiders()
    expect(await kept()).toHaveLength(0)
    // The station was covered all the same: that stays, without a name.
    expect(await sql`select from agents where id = ${agentId}`).toHaveLength(1)
    const again = await anOutsider(sql, elsewhere, secretary.memberId)
    await removeAgent(secretary, { agentId: again })
    expect(await kept()).toHaveLength(0)
  })
})

describe('Telephones', () => {
  const ask = { purpose: 'تأكيد الحضور', commune: '' }

  test('are shown for a purpose to whoever plans there, and it is written down to whom', async () => {
    const { secretary, reader, member, neighbour } = who
    await anAgent(sql, stationId, secretary.memberId, { memberId: naima, comes: true })
    await anOutsider(sql, stationId, secretary.memberId)
    const those = { electionId, stationId, ...ask }
    for (const actor of [reader, member]) await refused(revealAgents(actor, those), 'notYours')
    await refused(revealAgents(neighbour, those), 'notFound')
    await refused(revealAgents(member, { electionId, stationId: null, ...ask }), 'notYours')
    const { phones } = await revealAgents(secretary, those)
    expect(phones.map(({ phone }) => phone).sort()).toEqual(['+212612345678', '+212661000001'])
    const lines =
      await sql`select count from ledger where act = 'contacts.revealed' and actor_id = ${secretary.memberId}`
    expect(lines).toHaveLength(2)
  })

  test('of a commune are those of its stations within one’s reach, without who said no', async () => {
    const { secretary, provincial } = who
    await anAgent(sql, stationId, secretary.memberId, { memberId: naima, comes: false })
    await refused(revealAgents(secretary, { electionId, stationId: null, ...ask }), 'nobodyThere')
    await anOutsider(sql, elsewhere, secretary.memberId)
    expect((await revealAgents(provincial, { electionId, stationId: null, ...ask })).phones).toHaveLength(1)
  })

  test('cannot be read past the register’s own function', async () => {
    const { secretary } = who
    await anOutsider(sql, stationId, secretary.memberId)
    await expect(
      as(secretary, (tx) => tx.execute('select phone_sealed from agent_outsiders')),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('permission denied') } })
  })
})

describe('The board', () => {
  test('shows each reader their own reach; a neighbour’s stations are not even counted as open', async () => {
    const { provincial, secretary, reader, neighbour, member } = who
    const [other = ''] = neighbour.reach('election.plan')
    const away = await aConstituency(sql, { electionId, bodyId: other }, provincial.memberId)
    await aStation(sql, away, provincial.memberId)
    for (const [actor, stations] of [
      [provincial, 3],
      [reader, 3],
      [secretary, 2],
      [neighbour, 1],
      [member, 0],
    ] as const)
      expect((await coverage(actor)).stations).toBe(stations)
    expect(await stationRoom(neighbour, electionId, stationId, '')).toBeNull()
  })

  test('names agents to whoever reads the plan, also where they read no members', async () => {
    const { secretary, director } = who
    await anAgent(sql, stationId, secretary.memberId, { memberId: naima })
    const room = await stationRoom(director, electionId, stationId, '')
    expect(room?.station.agents).toMatchObject([{ name: { ar: 'نعيمة التازي' } }])
  })

  test('finds whom one may ask, and says where they stand already', async () => {
    const { secretary } = who
    await anAgent(sql, elsewhere, secretary.memberId, { memberId: naima })
    const room = await stationRoom(secretary, electionId, stationId, 'التازي')
    expect(room?.found).toMatchObject([{ id: naima, elsewhere: { ar: 'مدرسة الزيتون' } }])
  })

  test('follows a station that is handed to another body', async () => {
    const { provincial, secretary, root } = who
    await anAgent(sql, stationId, secretary.memberId, {
      memberId: naima,
      comes: true,
      trainedOn: '2026-11-01',
    })
    await anOutsider(sql, stationId, secretary.memberId)
    await sql`update constituencies set body_id = ${root} where election_id = ${electionId}`
    expect(await coverage(provincial)).toMatchObject({ stations: 2, first: 1, trained: 1 })
    expect((await coverage(secretary)).stations).toBe(0)
  })
})
