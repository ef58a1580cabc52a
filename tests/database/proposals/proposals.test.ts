import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor, closeDatabase } from '@/db/client'
import { proposalAnswers, proposalComments, proposalSupports, proposals } from '@/db/schema/proposals'
import { waitingFor } from '@/features/home/queries'
import { answerInput, listQuestion, meetingInput, proposalInput } from '@/features/proposals/input'
import {
  answerProposal,
  bringProposal,
  comment,
  pair,
  sendProposal,
  support,
  uncomment,
  unpair,
  unsupport,
} from '@/features/proposals/mutations'
import { proposalRoom, proposalsRoom, proposalsWaiting } from '@/features/proposals/queries'
import type { Actor } from '@/gate/actor'
import { closeJobs } from '@/gate/jobs'
import { atHome } from '../../builders/comrades'
import { aPaper, aPoint, aProgramme, aProposal } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'
import { lettersTo } from '../account/account-world'

let [root, azemmour, jadida] = ['', '', '']
let secretary: Actor
let officer: Actor
let treasurer: Actor
let neighbour: Actor
let stranger: Actor
let member: Actor
let other: Actor
let programme: Awaited<ReturnType<typeof aProgramme>>

const at = async (name: string, ...mandates: [string, string][]) =>
  actorFor(sql, await aMember(sql, name, ...mandates))

beforeEach(async () => {
  root = await rootBody(sql)
  azemmour = await aBody(sql, root, 'أزمور')
  jadida = await aBody(sql, root, 'الجديدة')
  secretary = await at('كاتبة أزمور', ['branchSecretary', azemmour])
  officer = await at('مسؤول البرنامج', ['programmeOfficer', azemmour])
  treasurer = await at('أمينة المال', ['treasurer', azemmour])
  neighbour = await at('كاتب الجديدة', ['branchSecretary', jadida])
  stranger = await at('منخرط الجديدة', ['member', jadida])
  member = await at('نعيمة', ['member', azemmour])
  other = await at('يوسف', ['member', azemmour])
  await atHome(sql, member.memberId, azemmour)
  programme = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering', open: true })
})

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const typed = (more: Record<string, string> = {}) =>
  proposalInput.parse({
    ...{ programmeId: programme.id, title: 'ملعب للقرب', need: 'لا ملعب في الحي', helps: 'شباب الحي' },
    ...more,
  })
const sent = async (actor = member, more: Record<string, string> = {}) =>
  (await sendProposal(actor, typed(more))).proposalId
const answer = (proposalId: string, more: Record<string, string>) =>
  answerInput.parse({ proposalId, reason: 'لأن الوعاء العقاري متوفر', ...more })
const stage = (to: string) => sql`update programmes set stage = ${to} where id = ${programme.id}`
const roomOf = (actor: Actor, id: string) => proposalRoom(actor, programme.id, id)
const everything = listQuestion.parse({})
const acts = async (subject: string) =>
  (await sql<{ act: string }[]>`select act from ledger where subject = ${subject} order by at, id`).map(
    ({ act }) => act,
  )

describe('A proposal', () => {
  test('comes from its author’s home with need, place and rough cost, and is read by their branch', async () => {
    const [commune] = await sql<{ code: string }[]>`select code from communes limit 1`
    const id = await sent(member, {
      cost: '1 200 000',
      [`commune.${commune?.code}`]: 'on',
      'commune.99.99': 'on',
    })
    const room = await roomOf(other, id)
    expect(room?.proposal).toMatchObject({ title: 'ملعب للقرب', cost: 120_000_000, mine: false, voices: 1 })
    expect(room?.proposal.communes).toHaveLength(1)
    expect(room?.proposal.from.ar).toBe('أزمور')
    expect(room?.proposal.author).toBeNull()
    expect((await roomOf(member, id))?.proposal).toMatchObject({ mine: true, answer: null })
    expect(await acts(id)).toEqual(['proposal.sent'])
  })

  test('goes to the province’s programme too, and says which branch it came from', async () => {
    const plan = await aProgramme(sql, root, secretary.memberId, { stage: 'gathering', open: false })
    const { proposalId } = await sendProposal(member, typed({ programmeId: plan.id }))
    const room = await proposalRoom(stranger, plan.id, proposalId)
    expect(room?.proposal.from.ar).toBe('أزمور')
    expect(room?.proposal.author).toBeNull()
  })

  test('is refused to another branch’s members, whether or not the public reads the programme', async () => {
    const id = await sent()
    for (const actor of [stranger, neighbour]) {
      await refused(sendProposal(actor, typed()), 'notYours')
      expect(await roomOf(actor, id)).toBeNull()
      expect(await proposalsRoom(actor, programme.id, everything)).toBeNull()
    }
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    await refused(sendProposal(stranger, typed()), 'notFound')
    expect(await proposalsRoom(stranger, programme.id, everything)).toBeNull()
  })

  test('comes from a body of one’s own only, and from somewhere', async () => {
    await refused(sendProposal(member, typed({ fromId: jadida })), 'notYours')
    await refused(sendProposal(secretary, typed({ fromId: root })), 'notYours')
    await sendProposal(secretary, typed({ fromId: azemmour }))
    const observer = await at('مراقب', ['secretariatMember', root])
    await sql`delete from mandates where member_id = ${observer.memberId}`
    await refused(sendProposal(observer, typed()), 'noHome')
  })

  test('out of season is refused', async () => {
    for (const season of ['drafting', 'consultation', 'running', 'archived']) {
      await stage(season)
      await refused(sendProposal(member, typed()), 'outOfSeason')
    }
  })

  test('is refused by the database alone: in another’s name, from elsewhere, to another branch, out of season', async () => {
    const row = { id: randomUUID(), programmeId: programme.id, bodyId: azemmour, title: 'x', need: 'y' }
    const enter = (actor: Actor, more: object) =>
      as(actor, (tx) =>
        tx.insert(proposals).values({
          ...{
            ...row,
            id: randomUUID(),
            memberId: actor.memberId,
            fromId: azemmour,
            enteredBy: actor.memberId,
          },
          ...more,
        }),
      )
    await enter(member, {})
    await expect(enter(member, { memberId: other.memberId })).rejects.toThrow()
    await expect(enter(member, { fromId: jadida })).rejects.toThrow()
    await expect(enter(stranger, { fromId: jadida })).rejects.toThrow()
    await stage('drafting')
    await expect(enter(member, {})).rejects.toThrow()
  })
})

describe('What a meeting proposed', () => {
  const met = async (more: Record<string, string> = {}) =>
    meetingInput.parse({
      ...{ programmeId: programme.id, title: 'سوق نموذجي', need: 'الباعة في الشارع', fromId: azemmour },
      ...{ metOn: '12/03/2025', voices: '٢٧', minutesId: await aPaper(sql, azemmour, secretary.memberId) },
      ...more,
    })

  test('is entered by its secretary with the minutes, and marked as such, with its voices', async () => {
    const { proposalId } = await bringProposal(secretary, await met())
    const room = await roomOf(other, proposalId)
    expect(room?.proposal).toMatchObject({ metOn: '2025-03-12', voices: 27, mine: false, author: null })
    expect(room?.proposal.minutes).toMatchObject({ title: 'محضر الاجتماع' })
    const [line] = await sql`select d.details from ledger l join ledger_details d on d.line_id = l.id
      where l.subject = ${proposalId}`
    expect(line?.details).toEqual({ voices: 27 })
  })

  test('needs minutes that its secretary may read, a day that has come and at least one voice', async () => {
    const noMinutes = meetingInput.safeParse({
      ...(await met()),
      voices: '3',
      metOn: '1/1/2025',
      minutesId: '',
    })
    expect(noMinutes.error?.issues.map(({ path }) => path.join())).toContain('minutesId')
    const theirs = await aPaper(sql, jadida, neighbour.memberId)
    for (const minutesId of [theirs, randomUUID()])
      await expect(bringProposal(secretary, await met({ minutesId }))).rejects.toMatchObject({
        more: { fields: { minutesId: 'required' } },
      })
    await expect(bringProposal(secretary, await met({ metOn: '1/1/2999' }))).rejects.toMatchObject({
      more: { fields: { metOn: 'future' } },
    })
  })

  test('is refused to members, treasurers, other branches, and for bodies that do not belong to the programme’s', async () => {
    for (const actor of [member, treasurer, neighbour, stranger])
      await refused(bringProposal(actor, await met()), 'notYours')
    const plan = await aProgramme(sql, root, secretary.memberId, { stage: 'gathering' })
    await bringProposal(secretary, await met({ programmeId: plan.id }))
    const provincial = await at('الكاتب الإقليمي', ['provincialSecretary', root])
    await refused(bringProposal(provincial, await met({ fromId: jadida })), 'notYours')
    await stage('drafting')
    await refused(bringProposal(secretary, await met()), 'outOfSeason')
  })

  test('without minutes is refused by the database alone, and so is a member who brings it', async () => {
    const enter = async (actor: Actor, minutesId: string | null) =>
      as(actor, (tx) =>
        tx.insert(proposals).values({
          ...{ id: randomUUID(), programmeId: programme.id, bodyId: azemmour, title: 'x', need: 'y' },
          ...{ fromId: azemmour, metOn: '2025-03-12', minutesId, enteredBy: actor.memberId },
        }),
      )
    const paper = await aPaper(sql, azemmour, secretary.memberId)
    await expect(enter(secretary, null)).rejects.toThrow()
    await expect(enter(member, paper)).rejects.toThrow()
    await enter(secretary, paper)
  })
})

describe('Standing behind a proposal', () => {
  test('twice is once, its author is no supporter of their own, and it is taken back', async () => {
    const proposalId = await sent()
    await support(other, { proposalId })
    await support(other, { proposalId })
    await support(member, { proposalId })
    const found = async () => (await roomOf(other, proposalId))?.proposal
    expect(await found()).toMatchObject({ supports: 1, supported: true })
    await unsupport(other, { proposalId })
    await unsupport(other, { proposalId })
    expect(await found()).toMatchObject({ supports: 0, supported: false })
    expect(await acts(proposalId)).toEqual([
      'proposal.sent',
      'proposal.supported',
      'proposal.supported',
      'proposal.unsupported',
    ])
  })

  test('is for members of the branch and those who mind its programmes; out of season for nobody', async () => {
    const proposalId = await sent()
    await support(treasurer, { proposalId })
    for (const actor of [stranger, neighbour]) {
      await refused(support(actor, { proposalId }), 'notFound')
      await refused(unsupport(actor, { proposalId }), 'notFound')
    }
    await stage('running')
    await refused(support(other, { proposalId }), 'outOfSeason')
  })

  test('in another’s name, or from another branch, is refused by the database alone', async () => {
    const proposalId = await sent()
    const add = (actor: Actor, memberId: string) =>
      as(actor, (tx) => tx.insert(proposalSupports).values({ proposalId, memberId }))
    await expect(add(other, member.memberId)).rejects.toThrow()
    await expect(add(stranger, stranger.memberId)).rejects.toThrow()
    await add(other, other.memberId)
    await as(member, (tx) => tx.delete(proposalSupports))
    expect(await sql`select from proposal_supports where proposal_id = ${proposalId}`).toHaveLength(1)
  })
})

describe('What is said of a proposal', () => {
  test('is a comment or a question, read by the branch, and taken back by whoever said it alone', async () => {
    const proposalId = await sent()
    const { commentId } = await comment(other, { proposalId, kind: 'question', text: 'وأين الوعاء العقاري؟' })
    expect((await roomOf(member, proposalId))?.proposal.said).toMatchObject([
      { kind: 'question', text: 'وأين الوعاء العقاري؟', mine: false },
    ])
    for (const actor of [member, secretary]) await refused(uncomment(actor, { commentId }), 'notYours')
    await refused(uncomment(stranger, { commentId }), 'notFound')
    await uncomment(other, { commentId })
    expect((await roomOf(member, proposalId))?.proposal.said).toEqual([])
    await refused(comment(stranger, { proposalId, kind: 'comment', text: 'x' }), 'notFound')
    await stage('closed')
    await refused(comment(other, { proposalId, kind: 'comment', text: 'x' }), 'outOfSeason')
  })

  test('in another’s name is refused by the database alone, and nobody deletes another’s words', async () => {
    const proposalId = await sent()
    const say = (actor: Actor, memberId: string) =>
      as(actor, (tx) =>
        tx
          .insert(proposalComments)
          .values({ id: randomUUID(), proposalId, memberId, kind: 'comment', text: 'x' }),
      )
    await expect(say(other, member.memberId)).rejects.toThrow()
    await expect(say(stranger, stranger.memberId)).rejects.toThrow()
    await say(other, other.memberId)
    await as(secretary, (tx) => tx.delete(proposalComments))
    expect(await sql`select from proposal_comments where proposal_id = ${proposalId}`).toHaveLength(1)
  })
})

describe('Two proposals that say the same', () => {
  test('are marked by members, seen from both, and each takes their own mark back', async () => {
    const [one, two] = [await sent(), await sent(other, { fromId: azemmour, title: 'ملعب في الحي' })]
    await pair(member, { proposalId: one, ofId: two })
    await pair(other, { proposalId: two, ofId: one })
    const twins = async (actor: Actor, id: string) => (await roomOf(actor, id))?.proposal.twins
    expect(await twins(member, one)).toMatchObject([{ id: two, said: 2, mine: true, answered: false }])
    expect(await twins(secretary, two)).toMatchObject([{ id: one, said: 2, mine: false }])
    await unpair(member, { proposalId: two, ofId: one })
    expect(await twins(member, one)).toMatchObject([{ said: 1, mine: false }])
    await unpair(secretary, { proposalId: one, ofId: two })
    expect(await twins(member, one)).toMatchObject([{ said: 1 }])
  })

  test('are of one programme, and not one and the same; another branch marks nothing', async () => {
    const [one, two] = [await sent(), await sent(member, { title: 'آخر' })]
    const elsewhere = await aProgramme(sql, azemmour, secretary.memberId, { stage: 'gathering' })
    const foreign = await aProposal(sql, elsewhere, member.memberId, azemmour)
    await refused(pair(other, { proposalId: one, ofId: one }), 'invalid')
    await refused(pair(other, { proposalId: one, ofId: foreign }), 'invalid')
    await refused(pair(stranger, { proposalId: one, ofId: two }), 'notFound')
    await refused(unpair(stranger, { proposalId: one, ofId: two }), 'notFound')
    await stage('adopted')
    await refused(pair(other, { proposalId: one, ofId: two }), 'outOfSeason')
    await expect(
      as(stranger, (tx) =>
        tx.execute(`insert into proposal_duplicates (proposal_id, of_id, member_id)
          values ('${one}', '${two}', '${stranger.memberId}')`),
      ),
    ).rejects.toThrow()
  })
})

describe('The answer', () => {
  const taken = { outcome: 'taken', theme: 'youth', authority: 'commune' }
  const told = (actor: Actor) => lettersTo(sql, `${actor.memberId}@example.org`)

  test('takes a proposal as the next numbered point, in its own words, and tells its author in their language', async () => {
    await sql`update credentials set locale = 'fr' where member_id = ${member.memberId}`
    const before = await aPoint(sql, programme, secretary.memberId)
    const id = await sent(member, { cost: '5000' })
    const { number } = await answerProposal(officer, answer(id, taken))
    expect(number).toBe(before.number + 1)
    const [point] =
      await sql`select v.title_ar, v.need_ar, v.theme, v.authority, v.cost::int as cost, t.version
      from points t join point_versions v on v.point_id = t.id where t.programme_id = ${programme.id} and t.number = ${number}`
    expect(point).toEqual({
      ...{ title_ar: 'ملعب للقرب', need_ar: 'لا ملعب في الحي', theme: 'youth', authority: 'commune' },
      ...{ cost: 500_000, version: 1 },
    })
    expect((await roomOf(member, id))?.proposal.answer).toMatchObject({ outcome: 'taken', number })
    const [letter] = await told(member)
    expect(letter?.subject).toContain('Réponse')
    expect(letter?.text).toContain(`point n°\u00a0${number}`)
    expect(letter?.text).toContain('لأن الوعاء العقاري متوفر')
    expect(letter?.text).toContain(`/fr/members/programmes/${programme.id}/proposals/${id}`)
    expect(await acts(id)).toEqual(['proposal.sent', 'proposal.answered'])
  })

  test('merges several at once into the point that is named, and every author is told', async () => {
    const point = await aPoint(sql, programme, secretary.memberId)
    const [one, two] = [await sent(), await sent(other, { fromId: azemmour })]
    const merged = { outcome: 'merged', pointId: point.id, [`proposal.${two}`]: 'on' }
    await answerProposal(secretary, answer(one, merged))
    for (const id of [one, two])
      expect((await roomOf(member, id))?.proposal.answer).toMatchObject({
        outcome: 'merged',
        number: point.number,
      })
    for (const actor of [member, other]) expect(await told(actor)).toHaveLength(1)
    expect(await sql`select from points where programme_id = ${programme.id}`).toHaveLength(1)
  })

  test('that takes several makes one point of the first and merges the others into it', async () => {
    const [one, two] = [await sent(), await sent(member, { title: 'آخر' })]
    const { number } = await answerProposal(secretary, answer(one, { ...taken, [`proposal.${two}`]: 'on' }))
    expect((await roomOf(member, one))?.proposal.answer).toMatchObject({ outcome: 'taken', number })
    expect((await roomOf(member, two))?.proposal.answer).toMatchObject({ outcome: 'merged', number })
  })

  test('given anew counts from then on, and the earlier one stays readable', async () => {
    const id = await sent()
    await answerProposal(secretary, answer(id, { outcome: 'notNow', reason: 'في المرحلة المقبلة' }))
    await answerProposal(officer, answer(id, { outcome: 'declined', reason: 'ليس من اختصاص الجماعة' }))
    const proposal = (await roomOf(member, id))?.proposal
    expect(proposal?.answer).toMatchObject({ outcome: 'declined', number: null })
    expect(proposal?.answers.map(({ reason }) => reason)).toEqual([
      'ليس من اختصاص الجماعة',
      'في المرحلة المقبلة',
    ])
    expect(await told(member)).toHaveLength(2)
  })

  test('is refused to members, treasurers and the drafters of another body', async () => {
    const id = await sent()
    for (const actor of [member, treasurer, other])
      await refused(answerProposal(actor, answer(id, { outcome: 'declined' })), 'notYours')
    for (const actor of [neighbour, stranger])
      await refused(answerProposal(actor, answer(id, { outcome: 'declined' })), 'notFound')
    const plan = await aProgramme(sql, root, secretary.memberId, { stage: 'gathering' })
    const theirs = await sendProposal(member, typed({ programmeId: plan.id }))
    await refused(answerProposal(secretary, answer(theirs.proposalId, { outcome: 'declined' })), 'notYours')
    expect(await told(member)).toEqual([])
  })

  test('needs a reason, and names a standing point of this programme or a known theme', async () => {
    const id = await sent()
    expect(answerInput.safeParse({ proposalId: id, outcome: 'declined', reason: ' ' }).success).toBe(false)
    expect(answerInput.safeParse({ proposalId: id, outcome: 'merged', reason: 'x' }).success).toBe(false)
    const elsewhere = await aProgramme(sql, azemmour, secretary.memberId)
    const foreign = await aPoint(sql, elsewhere, secretary.memberId)
    const dropped = await aPoint(sql, programme, secretary.memberId)
    await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
      values (${dropped.id}, ${programme.id}, ${azemmour}, 'سبب', ${secretary.memberId})`
    for (const pointId of [foreign.id, dropped.id])
      await refused(answerProposal(secretary, answer(id, { outcome: 'merged', pointId })), 'invalid')
    await refused(answerProposal(secretary, answer(id, { ...taken, theme: 'nothing' })), 'invalid')
  })

  test('makes no point once the programme was adopted, and is given no more in the archive', async () => {
    const id = await sent()
    await stage('adopted')
    await refused(answerProposal(secretary, answer(id, taken)), 'outOfSeason')
    await answerProposal(secretary, answer(id, { outcome: 'notNow' }))
    await stage('archived')
    await refused(answerProposal(secretary, answer(id, { outcome: 'declined' })), 'outOfSeason')
  })

  test('by a member, or to another programme’s point, is refused by the database alone', async () => {
    const proposalId = await sent()
    const elsewhere = await aProgramme(sql, azemmour, secretary.memberId)
    const foreign = await aPoint(sql, elsewhere, secretary.memberId)
    const whole = { proposalId, programmeId: programme.id, bodyId: azemmour, reason: 'x' }
    const give = (actor: Actor, outcome: 'declined' | 'merged', pointId: string | null) =>
      as(actor, (tx) =>
        tx
          .insert(proposalAnswers)
          .values({ id: randomUUID(), ...whole, outcome, pointId, answeredBy: actor.memberId }),
      )
    await expect(give(member, 'declined', null)).rejects.toThrow()
    await expect(give(neighbour, 'declined', null)).rejects.toThrow()
    await expect(give(secretary, 'merged', foreign.id)).rejects.toThrow()
    await expect(give(secretary, 'merged', null)).rejects.toThrow()
    await give(secretary, 'declined', null)
  })

  test('that is owed waits on the home page of whoever drafts, and of nobody else', async () => {
    const id = await sent()
    const waits = async (actor: Actor) => (await waitingFor(actor, [proposalsWaiting]))[0]?.count ?? 0
    expect(await waits(officer)).toBe(1)
    for (const actor of [member, treasurer, neighbour]) expect(await waits(actor)).toBe(0)
    await answerProposal(officer, answer(id, { outcome: 'declined' }))
    expect(await waits(officer)).toBe(0)
  })
})

test('nothing that members propose, support, say, mark or are answered is the public’s to read', async () => {
  const [one, two] = [await sent(), await sent()]
  await support(other, { proposalId: one })
  await comment(other, { proposalId: one, kind: 'comment', text: 'x' })
  await pair(other, { proposalId: one, ofId: two })
  await answerProposal(secretary, answer(one, { outcome: 'declined' }))
  for (const table of [
    'proposals',
    'proposal_supports',
    'proposal_comments',
    'proposal_duplicates',
    'proposal_answers',
  ])
    await expect(asVisitor((tx) => tx.execute(`select * from ${table}`))).rejects.toThrow()
})
