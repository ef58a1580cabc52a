import { randomUUID } from 'node:crypto'
import { sql as words } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor } from '@/db/client'
import type { Choice } from '@/db/plans'
import { waitingFor } from '@/features/home/queries'
import { askOpinion, closeOpinion, countHands, vote } from '@/features/opinions/mutations'
import { opinionsRoom, votesWaiting } from '@/features/opinions/queries'
import { tally } from '@/features/opinions/tally'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { aPaper, aProgramme } from '../../builders/programme'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'
import { type Consultation, consultation } from '../amendments/consultation-world'

let world: Consultation
let programmeId = ''

beforeEach(async () => {
  world = await consultation(sql)
  const about = { stage: 'consultation', open: false } as const
  programmeId = (await aProgramme(sql, world.root, world.provincial.memberId, about)).id
})

const denied = (act: Promise<unknown>) => expect(act).rejects.toMatchObject({ cause: { code: '42501' } })
const today = () => onTheClock(new Date()).day
const asking = (
  askedId: string = world.azemmour,
  more: Partial<{ programmeId: string; closesOn: string }> = {},
) => ({
  ...{ programmeId, askedId, question: 'هل توافقون على المشروع؟', closesOn: '2099-01-01' },
  ...more,
})
const asked = async (askedId = world.azemmour) =>
  (await askOpinion(world.provincial, asking(askedId))).opinionId
const roomOf = async (actor: Actor) => (await opinionsRoom(actor, programmeId))?.opinions ?? []

describe('A body', () => {
  test('is asked for its opinion on the province’s plan, until a day', async () => {
    const opinionId = await asked()
    expect(await roomOf(world.member)).toMatchObject([
      {
        id: opinionId,
        asked: { ar: 'أزمور' },
        closesOn: '2099-01-01',
        mayVote: true,
        mine: null,
        quorum: 50,
        electorate: 4,
      },
    ])
    expect(await sql`select from ledger where act = 'opinion.asked' and subject = ${opinionId}`).toHaveLength(
      1,
    )
  })

  test('is asked by whoever edits the programme, and only one that stands in it or below', async () => {
    for (const actor of [world.secretary, world.neighbour, world.member, world.treasurer])
      await refused(askOpinion(actor, asking()), 'notYours')
    const about = { stage: 'consultation', open: false } as const
    const branch = await aProgramme(sql, world.azemmour, world.secretary.memberId, about)
    const here = { programmeId: branch.id }
    await refused(askOpinion(world.neighbour, asking(world.azemmour, here)), 'notFound')
    for (const body of [world.jadida, world.root, randomUUID()])
      await refused(askOpinion(world.secretary, asking(body, here)), 'invalid')
    await askOpinion(world.secretary, asking(world.azemmour, here))
  })

  test('is asked in consultation, and not until yesterday', async () => {
    await refused(askOpinion(world.provincial, asking(world.azemmour, { closesOn: '2020-01-01' })), 'invalid')
    await askOpinion(world.provincial, asking(world.azemmour, { closesOn: today() }))
    await sql`update programmes set stage = 'drafting' where id = ${programmeId}`
    await refused(askOpinion(world.provincial, asking()), 'outOfSeason')
  })
})

describe('A vote', () => {
  test('is cast by those who sit in the body, in the open, and changed until it is closed', async () => {
    const opinionId = await asked()
    await vote(world.member, { opinionId, choice: 'against' })
    await vote(world.member, { opinionId, choice: 'for' })
    await vote(world.secretary, { opinionId, choice: 'abstain' })
    const [seen] = await roomOf(world.secretary)
    expect(seen).toMatchObject({ votes: { for: 1, against: 0, abstain: 1 }, mine: 'abstain' })
    expect(seen?.list).toContainEqual({ choice: 'for', by: { ar: 'نعيمة', latin: 'نعيمة' } })
    expect(await sql`select from ledger where act = 'opinion.voted' and subject = ${opinionId}`).toHaveLength(
      3,
    )
  })

  test('is for nobody else, whoever asked or stands above', async () => {
    const opinionId = await asked()
    for (const actor of [world.provincial, world.neighbour, world.stranger])
      await refused(vote(actor, { opinionId, choice: 'for' }), 'notYourVote')
    await refused(vote(world.member, { opinionId: randomUUID(), choice: 'for' }), 'notFound')
  })

  test('counts without a name where the reader may not know who it was', async () => {
    const opinionId = await asked()
    await vote(world.comrade, { opinionId, choice: 'against' })
    const [seen] = await roomOf(world.member)
    expect(seen).toMatchObject({ votes: { against: 1 }, list: [{ choice: 'against', by: null }] })
  })

  test('comes too late after the closing, after the last day, and after the consultation', async () => {
    const late = { choice: 'for' as Choice }
    const closed = await asked()
    await vote(world.member, { opinionId: closed, choice: 'against' })
    await closeOpinion(world.provincial, { opinionId: closed })
    for (const actor of [world.member, world.comrade])
      await refused(vote(actor, { opinionId: closed, ...late }), 'voteOver')
    const past = await asked()
    await sql`update opinions set closes_on = '2020-01-01' where id = ${past}`
    await refused(vote(world.member, { opinionId: past, ...late }), 'voteOver')
    const adopted = await asked()
    await sql`update programmes set stage = 'adopted' where id = ${programmeId}`
    await refused(vote(world.member, { opinionId: adopted, ...late }), 'voteOver')
    expect(
      (await sql`select choice from opinion_votes where opinion_id in (${closed}, ${past}, ${adopted})`).map(
        ({ choice }) => choice,
      ),
    ).toEqual(['against'])
  })

  test('waits for those who may vote, until they have', async () => {
    const opinionId = await asked()
    const waiting = (actor: Actor) => waitingFor(actor, [votesWaiting])
    expect(await waiting(world.member)).toMatchObject([{ key: 'votes', count: 1 }])
    expect(await waiting(world.stranger)).toEqual([])
    await vote(world.member, { opinionId, choice: 'for' })
    expect(await waiting(world.member)).toEqual([])
  })
})

const hands = async (opinionId: string, who = world.secretary, bodyId = world.azemmour) => ({
  ...{ opinionId, heldOn: '2024-05-04', present: 20, inFavour: 12, against: 5, abstained: 1 },
  minutesId: await aPaper(sql, bodyId, who.memberId),
})

describe('A show of hands', () => {
  test('is entered once, with its minutes, and stands beside the votes', async () => {
    const opinionId = await asked()
    await vote(world.member, { opinionId, choice: 'against' })
    await countHands(world.secretary, await hands(opinionId))
    const [seen] = await roomOf(world.provincial)
    expect(seen).toMatchObject({
      votes: { against: 1 },
      hands: { present: 20, minutes: { title: 'محضر الاجتماع' } },
    })
    expect(seen && tally(seen.votes, seen.hands, seen.electorate, seen.quorum)).toMatchObject({
      ...{ inFavour: 12, against: 6, abstained: 1, turnout: 21, result: 'carried' },
    })
    await refused(countHands(world.secretary, await hands(opinionId)), 'alreadyAnswered')
  })

  test('is entered by whoever edits the body’s programmes: no member, no treasurer, no other branch', async () => {
    const opinionId = await asked()
    for (const actor of [world.member, world.treasurer, world.neighbour, world.stranger])
      await refused(countHands(actor, await hands(opinionId, actor)), 'notYours')
  })

  test('needs the body’s own minutes, brought by whoever enters it, and is not from a day to come', async () => {
    const opinionId = await asked()
    const own = await hands(opinionId)
    for (const said of [
      await hands(opinionId, world.member),
      await hands(opinionId, world.secretary, world.jadida),
    ])
      await refused(countHands(world.secretary, said), 'invalid')
    await refused(countHands(world.secretary, { ...own, heldOn: '2999-01-01' }), 'invalid')
    await closeOpinion(world.provincial, { opinionId })
    await refused(countHands(world.secretary, own), 'voteOver')
  })
})

describe('The closing', () => {
  test('keeps who could vote and the quorum as they were that day', async () => {
    const opinionId = await asked()
    await vote(world.member, { opinionId, choice: 'for' })
    await closeOpinion(world.provincial, { opinionId })
    await sql`update statutes set quorum = 10 where kind = 'branch'`
    await sql`update mandates set ends_at = now() where member_id = ${world.comrade.memberId}`
    const [seen] = await roomOf(world.member)
    await sql`update statutes set quorum = 50 where kind = 'branch'`
    expect(seen).toMatchObject({ electorate: 4, quorum: 50, mayVote: false })
    expect(seen?.closedAt).not.toBeNull()
    expect(seen && tally(seen.votes, null, seen.electorate, seen.quorum).result).toBe('noQuorum')
  })

  test('is for whoever edits the programme, once', async () => {
    const opinionId = await asked()
    for (const actor of [world.secretary, world.neighbour, world.member, world.treasurer])
      await refused(closeOpinion(actor, { opinionId }), 'notYours')
    await closeOpinion(world.provincial, { opinionId })
    await refused(closeOpinion(world.provincial, { opinionId }), 'voteOver')
  })

  test('of two at once one stands, and a vote at the same moment is either in it or told that it is over', async () => {
    const opinionId = await asked()
    const done = await Promise.allSettled([
      closeOpinion(world.provincial, { opinionId }),
      vote(world.member, { opinionId, choice: 'for' }),
      closeOpinion(world.provincial, { opinionId }),
    ])
    const lost = done.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason] : []))
    expect(lost.every((reason) => reason === 'voteOver')).toBe(true)
    const [late] = await sql`select from opinion_votes v join opinion_closings c using (opinion_id)
      where v.opinion_id = ${opinionId} and v.cast_at > c.closed_at and ${done[1]?.status ?? ''} = 'rejected'`
    expect(late).toBeUndefined()
    expect(await sql`select from opinion_closings where opinion_id = ${opinionId}`).toHaveLength(1)
  })
})

describe('Where the portal’s own questions were skipped, the row itself refuses', () => {
  const cast = (actor: Actor, opinionId: string, memberId: string) =>
    as(actor, (tx) =>
      tx.execute(
        words`insert into opinion_votes (opinion_id, member_id, choice) values (${opinionId}, ${memberId}, 'for')`,
      ),
    )

  test('a vote in somebody else’s name, of who does not sit there, and after the closing', async () => {
    const opinionId = await asked()
    await cast(world.member, opinionId, world.member.memberId)
    await denied(cast(world.member, opinionId, world.comrade.memberId))
    await denied(cast(world.secretary, opinionId, world.comrade.memberId))
    for (const actor of [world.provincial, world.neighbour, world.stranger])
      await denied(cast(actor, opinionId, actor.memberId))
    const changed = await as(world.secretary, (tx) =>
      tx.execute(
        words`update opinion_votes set choice = 'against' where opinion_id = ${opinionId} returning choice`,
      ),
    )
    expect([...changed]).toEqual([])
    await closeOpinion(world.provincial, { opinionId })
    await denied(cast(world.comrade, opinionId, world.comrade.memberId))
  })

  test('a question, a count and a closing of whoever does not edit there', async () => {
    const opinionId = await asked()
    const paper = await aPaper(sql, world.azemmour, world.member.memberId)
    for (const actor of [world.member, world.neighbour, world.treasurer]) {
      await denied(
        as(actor, (tx) =>
          tx.execute(words`insert into opinions (id, programme_id, body_id, asked_id, closes_on, asked_by)
            values (${randomUUID()}, ${programmeId}, ${world.root}, ${world.azemmour}, '2099-01-01', ${actor.memberId})`),
        ),
      )
      await denied(
        as(actor, (tx) =>
          tx.execute(words`insert into opinion_counts (opinion_id, asked_id, held_on, present, in_favour, against, abstained,
            minutes_id, entered_by) values (${opinionId}, ${world.azemmour}, '2024-01-01', 1, 1, 0, 0, ${paper}, ${actor.memberId})`),
        ),
      )
      await denied(
        as(actor, (tx) =>
          tx.execute(words`insert into opinion_closings (opinion_id, programme_id, body_id, closed_by)
            values (${opinionId}, ${programmeId}, ${world.root}, ${actor.memberId})`),
        ),
      )
    }
  })

  test('the public, which reads nothing of it', async () => {
    await asked()
    for (const table of ['opinions', 'opinion_votes', 'opinion_counts', 'opinion_closings'])
      await denied(asVisitor((tx) => tx.execute(words`select from ${words.identifier(table)}`)))
  })
})

test('opinions on a branch’s own plan are not known in another branch', async () => {
  const about = { stage: 'consultation', open: true } as const
  const branch = await aProgramme(sql, world.azemmour, world.secretary.memberId, about)
  const { opinionId } = await askOpinion(world.secretary, asking(world.azemmour, { programmeId: branch.id }))
  expect((await opinionsRoom(world.member, branch.id))?.opinions).toHaveLength(1)
  expect((await opinionsRoom(world.stranger, branch.id))?.opinions).toEqual([])
  for (const actor of [world.stranger, world.neighbour]) {
    await refused(vote(actor, { opinionId, choice: 'for' }), 'notFound')
    await refused(closeOpinion(actor, { opinionId }), 'notFound')
  }
})
