import { beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/client'
import { candidacies, candidacyOpinions, endorsements } from '@/db/schema/candidacies'
import { forgetUnendorsed } from '@/features/candidacies/housekeeping'
import {
  apply,
  editCall,
  endorse,
  enterCandidacy,
  giveOpinion,
  openCall,
  revokeEndorsement,
  withdrawCandidacy,
} from '@/features/candidacies/mutations'
import {
  callsOpen,
  candidaciesRoom,
  candidaciesToJudge,
  candidacyRoom,
  enteringRoom,
  ownRoom,
} from '@/features/candidacies/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { aCall, aCandidacy, anEndorsement, anOpinion, aPlace } from '../../builders/candidacies'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { aConstituency } from '../../builders/territory'
import { actorFor, aMember } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { denied, refused } from '../../environment/refused'

let who: Planners
let judge: Actor
let colleague: Actor
let election: { id: string; bodyId: string }
let azemmour: Awaited<ReturnType<typeof aConstituency>>

beforeEach(async () => {
  who = await planners(sql)
  const { root, provincial } = who
  const inCommission = async (name: string) =>
    actorFor(sql, await aMember(sql, name, ['electionCommission', root]))
  judge = await inCommission('عضوة اللجنة')
  colleague = await inCommission('عضو اللجنة')
  election = await anElection(sql, root, provincial.memberId)
  const whose = { electionId: election.id, bodyId: who.azemmour }
  azemmour = await aConstituency(sql, whose, provincial.memberId, { womenSeats: 2 })
})

const today = onTheClock(new Date()).day
const texts = { textAr: 'من يريد الترشح فليتقدم.', textFr: '', textEn: '' }
const days = { opensOn: today, closesOn: daysAfter(today, 20) }
const said = (more = {}) => ({
  ...{ constituencyId: azemmour.id, nameAr: 'نعيمة', nameLatin: 'Naima', part: 'general' as const },
  ...{ anyPlace: false, statement: '', gender: 'f' as const, bornOn: '1985-04-02', mandates: [] as string[] },
  ...more,
})
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`
const called = () => aCall(sql, { electionId: election.id, bodyId: who.azemmour }, who.secretary.memberId)
const sent = async (actor = who.member) => apply(actor, { callId: await called(), ...said() })
const decision = { organ: 'المكتب الإقليمي', decidedOn: today, reference: '12/2027' }
const first = { constituencyId: null, page: 1 }

describe('A call for candidacies', () => {
  test('is opened and prolonged by whoever plans for the body alone; of two who change it, the second is told', async () => {
    const { secretary, provincial, neighbour, member, treasurer, reader } = who
    const call = { electionId: election.id, bodyId: who.azemmour, ...days, ...texts }
    for (const actor of [neighbour, member, treasurer, reader, judge])
      await refused(openCall(actor, call), 'notYours')
    const { callId } = await openCall(secretary, call)
    const edit = { callId, version: 1, ...days, ...texts, closesOn: daysAfter(today, 30) }
    for (const actor of [member, treasurer, reader, judge]) await refused(editCall(actor, edit), 'notYours')
    await refused(editCall(neighbour, edit), 'notFound')
    await editCall(provincial, edit)
    await expect(editCall(secretary, edit)).rejects.toMatchObject({
      ...{ reason: 'stale', more: { theirs: { version: 2, closesOn: daysAfter(today, 30) } } },
    })
    for (const act of ['candidacies.called', 'candidacies.recalled'])
      expect(await written(act, callId)).toHaveLength(1)
  })

  test('is for elections of the body or of one above it', async () => {
    const own = await anElection(sql, who.azemmour, who.secretary.memberId)
    await refused(
      openCall(who.provincial, { electionId: own.id, bodyId: who.root, ...days, ...texts }),
      'notFound',
    )
  })

  test('is shown to members of the body and those below, and waits for them until they answer it', async () => {
    const { member, neighbour } = who
    const callId = await called()
    expect((await candidaciesRoom(member, election.id, first))?.calls).toMatchObject([
      { id: callId, standing: 'open', covers: [{ id: azemmour.id }] },
    ])
    expect((await candidaciesRoom(neighbour, election.id, first))?.calls).toEqual([])
    expect(await waitingFor(member, [callsOpen])).toMatchObject([{ count: 1 }])
    expect(await waitingFor(neighbour, [callsOpen])).toEqual([])
    await apply(member, { callId, ...said() })
    expect(await waitingFor(member, [callsOpen])).toEqual([])
    expect((await ownRoom(member)).own).toHaveLength(1)
  })
})

describe('Answering a call', () => {
  test('is for members of the body and of those below it, in its own days', async () => {
    const { member, neighbour, provincial, root } = who
    const callId = await called()
    await refused(apply(neighbour, { callId, ...said() }), 'notFound')
    const { candidacyId } = await apply(member, { callId, ...said() })
    expect(await written('candidacy.sent', candidacyId)).toHaveLength(1)
    const far = await aConstituency(sql, { electionId: election.id, bodyId: root }, provincial.memberId)
    // A branch asks for its own constituencies, not for those of the province.
    await refused(apply(member, { callId, ...said({ constituencyId: far.id }) }), 'notFound')
    const whole = await aCall(sql, { electionId: election.id, bodyId: root }, provincial.memberId)
    await apply(member, { callId: whole, ...said({ constituencyId: far.id }) })
  })

  test('too early or too late is refused with the reason, in the database too', async () => {
    const { member, secretary } = who
    const at = (opensOn: string, closesOn: string) =>
      aCall(sql, { electionId: election.id, bodyId: who.azemmour }, secretary.memberId, { opensOn, closesOn })
    const over = await at('2020-01-01', daysAfter(today, -1))
    await refused(apply(member, { callId: over, ...said() }), 'callOver')
    await refused(
      apply(member, { callId: await at(daysAfter(today, 1), '2150-01-01'), ...said() }),
      'callAhead',
    )
    await apply(member, { callId: await at('2020-01-01', today), ...said() })
    await denied(
      as(who.treasurer, (tx) => {
        const { memberId } = who.treasurer
        const whose = { electionId: election.id, bodyId: who.azemmour, callId: over }
        const row = { ...said(), ...whose, id: crypto.randomUUID(), memberId, enteredBy: memberId }
        return tx.insert(candidacies).values(row)
      }),
    )
  })

  test('twice for one constituency is refused; after a withdrawal one may apply again', async () => {
    const callId = await called()
    const { candidacyId } = await apply(who.member, { callId, ...said() })
    await refused(apply(who.member, { callId, ...said() }), 'appliedAlready')
    await withdrawCandidacy(who.member, { candidacyId })
    await refused(withdrawCandidacy(who.member, { candidacyId }), 'withdrawnAlready')
    await apply(who.member, { callId, ...said() })
    expect(await written('candidacy.withdrawn', candidacyId)).toHaveLength(1)
  })

  test('of two who press at once, one candidacy comes', async () => {
    const callId = await called()
    const attempts = await Promise.allSettled([1, 2, 3].map(() => apply(who.member, { callId, ...said() })))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('for somebody without access is done by whoever plans, after the call too, and is told as such', async () => {
    const { secretary, neighbour, member, treasurer, provincial } = who
    const entered = { memberId: member.memberId, ...said() }
    for (const actor of [treasurer, judge]) await refused(enterCandidacy(actor, entered), 'notYours')
    await refused(enterCandidacy(neighbour, entered), 'notFound')
    await refused(enterCandidacy(secretary, { ...entered, memberId: secretary.memberId }), 'ownCandidacy')
    await refused(enterCandidacy(secretary, { ...entered, memberId: neighbour.memberId }), 'notFound')
    const { candidacyId } = await enterCandidacy(secretary, entered)
    expect((await candidacyRoom(provincial, election.id, candidacyId))?.candidacy).toMatchObject({
      ...{ memberId: member.memberId, enteredBy: secretary.memberId },
    })
    expect((await candidacyRoom(member, election.id, candidacyId))?.mine).toBe(true)
    await withdrawCandidacy(secretary, { candidacyId })
    const found = await enteringRoom(secretary, election.id, { who: 'نعيمة', memberId: member.memberId })
    expect(found).toMatchObject({ chosen: { id: member.memberId }, constituencies: [{ id: azemmour.id }] })
  })
})

describe('A candidacy', () => {
  test('is known to whoever it is about, to those who plan there and to the commission, and to nobody else', async () => {
    const { candidacyId } = await sent()
    const room = (actor: Actor) => candidacyRoom(actor, election.id, candidacyId)
    for (const actor of [who.member, who.secretary, who.provincial, who.director, judge])
      expect(await room(actor)).not.toBeNull()
    for (const actor of [who.neighbour, who.treasurer, who.reader]) expect(await room(actor)).toBeNull()
    const others = async (actor: Actor) => (await candidaciesRoom(actor, election.id, first))?.others
    expect((await others(who.secretary))?.those).toMatchObject([{ id: candidacyId }])
    expect(await others(who.treasurer)).toBeNull()
    expect((await others(who.neighbour))?.those).toEqual([])
  })

  test('is withdrawn by whoever it is about; those who plan do not do so for them', async () => {
    const { candidacyId } = await sent()
    for (const actor of [who.provincial, who.secretary, judge])
      await refused(withdrawCandidacy(actor, { candidacyId }), 'notYours')
    await refused(withdrawCandidacy(who.treasurer, { candidacyId }), 'notFound')
    await withdrawCandidacy(who.member, { candidacyId })
    await refused(endorse(who.provincial, { candidacyId, ...decision }), 'withdrawnAlready')
    await refused(giveOpinion(judge, { candidacyId, opinion: 'favourable', reason: '' }), 'withdrawnAlready')
  })

  test('is forgotten after the election where it was withdrawn or not endorsed, and kept before', async () => {
    const over = await anElection(sql, who.root, who.provincial.memberId, { pollingDay: '2021-09-08' })
    const place = { electionId: over.id, bodyId: who.azemmour }
    const held = await aConstituency(sql, place, who.provincial.memberId)
    const by = who.provincial.memberId
    const rows = {
      forgotten: await aCandidacy(sql, held, who.member.memberId, by),
      endorsed: await aCandidacy(sql, held, who.treasurer.memberId, by),
      before: await aCandidacy(sql, azemmour, who.member.memberId, by),
    }
    await anEndorsement(sql, rows.endorsed, by)
    await anOpinion(sql, rows.forgotten, judge.memberId)
    await forgetUnendorsed()
    const left =
      await sql`select id from candidacies where id = any(${Object.values(rows).map(({ id }) => id)})`
    expect(left.map(({ id }) => id).sort()).toEqual([rows.endorsed.id, rows.before.id].sort())
  })
})

describe('The commission', () => {
  test('says what it thinks member by member, and nobody of it on their own candidacy', async () => {
    const { candidacyId } = await sent()
    const opinion = { candidacyId, opinion: 'reserved' as const, reason: 'خبرة قصيرة' }
    for (const actor of [who.secretary, who.director]) await refused(giveOpinion(actor, opinion), 'notYours')
    await refused(giveOpinion(who.treasurer, opinion), 'notFound')
    const nearby = await actorFor(sql, await aMember(sql, 'لجنة الفرع', ['electionCommission', who.azemmour]))
    expect(await waitingFor(nearby, [candidaciesToJudge])).toMatchObject([{ count: 1 }])
    await giveOpinion(nearby, opinion)
    expect(await waitingFor(nearby, [candidaciesToJudge])).toEqual([])
    await giveOpinion(judge, opinion)
    await giveOpinion(colleague, { ...opinion, opinion: 'favourable', reason: '' })
    await giveOpinion(judge, { ...opinion, opinion: 'unfavourable' })
    expect((await candidacyRoom(judge, election.id, candidacyId))?.counts).toEqual({
      ...{ favourable: 1, reserved: 1, unfavourable: 1 },
    })
    const own = await aCandidacy(sql, azemmour, judge.memberId, who.provincial.memberId)
    await refused(giveOpinion(judge, { ...opinion, candidacyId: own.id }), 'ownCandidacy')
    await denied(
      as(judge, (tx) =>
        tx.insert(candidacyOpinions).values({
          ...{ candidacyId: own.id, bodyId: own.bodyId, givenBy: judge.memberId, opinion: 'favourable' },
        }),
      ),
    )
  })

  test('is heard by whoever it judges without anybody’s name or reason', async () => {
    const { candidacyId } = await sent()
    await giveOpinion(judge, { candidacyId, opinion: 'unfavourable', reason: 'سبب لا يقال له' })
    const room = await candidacyRoom(who.member, election.id, candidacyId)
    expect(room).toMatchObject({ opinions: [], counts: { unfavourable: 1 } })
    expect(JSON.stringify(room)).not.toContain('سبب لا يقال له')
    // Not even where their office would let them read what is said of others.
    const own = await aCandidacy(sql, azemmour, who.provincial.memberId, who.director.memberId)
    await giveOpinion(judge, { candidacyId: own.id, opinion: 'favourable', reason: 'رأي' })
    expect((await candidacyRoom(who.provincial, election.id, own.id))?.opinions).toEqual([])
  })
})

describe('The endorsement of the party', () => {
  test('is recorded where the election as a whole is prepared, with its decision', async () => {
    const { candidacyId } = await sent()
    for (const actor of [who.secretary, judge, who.member])
      await refused(endorse(actor, { candidacyId, ...decision }), 'notYours')
    await refused(endorse(who.neighbour, { candidacyId, ...decision }), 'notFound')
    await refused(
      endorse(who.director, { candidacyId, ...decision, decidedOn: daysAfter(today, 1) }),
      'invalid',
      { decidedOn: 'future' },
    )
    await endorse(who.director, { candidacyId, ...decision })
    await refused(endorse(who.provincial, { candidacyId, ...decision }), 'endorsedAlready')
    await refused(withdrawCandidacy(who.member, { candidacyId }), 'endorsementStands')
    await refused(giveOpinion(judge, { candidacyId, opinion: 'favourable', reason: '' }), 'endorsementStands')
    expect((await candidacyRoom(who.member, election.id, candidacyId))?.candidacy.endorsement).toMatchObject(
      decision,
    )
    expect(await written('candidacy.endorsed', candidacyId)).toHaveLength(1)
  })

  test('is given to a person once in an election, wherever they applied', async () => {
    const { member, provincial, root } = who
    const far = await aConstituency(sql, { electionId: election.id, bodyId: root }, provincial.memberId)
    const own = await aCandidacy(sql, azemmour, member.memberId, provincial.memberId)
    const other = await aCandidacy(sql, far, member.memberId, provincial.memberId)
    await endorse(provincial, { candidacyId: own.id, ...decision })
    await refused(endorse(provincial, { candidacyId: other.id, ...decision }), 'endorsedAlready')
  })

  test('is recorded by nobody else, whatever the code would have said', async () => {
    const { candidacyId } = await sent()
    await denied(
      as(who.secretary, (tx) =>
        tx.insert(endorsements).values({
          ...{ candidacyId, bodyId: who.azemmour, electionId: election.id, memberId: who.member.memberId },
          ...{ ...decision, endorsedBy: who.secretary.memberId },
        }),
      ),
    )
  })

  test('is revoked with the reason; the candidate leaves their list, and those behind move up', async () => {
    const { member, treasurer, provincial, secretary } = who
    const by = provincial.memberId
    const [one, two] = [
      await aCandidacy(sql, azemmour, member.memberId, by),
      await aCandidacy(sql, azemmour, treasurer.memberId, by),
    ]
    for (const [at, candidacy] of [one, two].entries()) {
      await anEndorsement(sql, candidacy, by)
      await aPlace(sql, azemmour, candidacy, by, { place: at + 1 })
    }
    const revocation = { candidacyId: one.id, reason: 'تبين أنه يجمع بين انتدابين' }
    for (const actor of [secretary, judge]) await refused(revokeEndorsement(actor, revocation), 'notYours')
    await refused(revokeEndorsement(who.neighbour, revocation), 'notFound')
    await revokeEndorsement(provincial, revocation)
    await refused(revokeEndorsement(provincial, revocation), 'notEndorsed')
    expect(await sql`select candidacy_id, place from candidate_places`).toMatchObject([
      { candidacy_id: two.id, place: 1 },
    ])
    expect((await candidacyRoom(member, election.id, one.id))?.candidacy).toMatchObject({
      ...{ endorsement: null, revocations: [{ reason: revocation.reason }] },
    })
    await endorse(provincial, { candidacyId: one.id, ...decision })
  })
})
