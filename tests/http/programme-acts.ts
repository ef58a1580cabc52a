import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Stage } from '@/db/plans'
import {
  aContest,
  aLine,
  anAmendment,
  anEntry,
  anOpinion,
  aPaper,
  aPoint,
  aProgramme,
  aProposal,
} from '../builders/programme'
import type { Act, Fields, Place } from './acts'

type Made = (sql: Sql, place: Place) => Promise<Fields>

// A version that no text has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'
const named = { titleAr: 'برنامج', titleFr: '', titleEn: '', introAr: '', introFr: '', introEn: '' }
const term = { startsOn: '8/9/2027', endsOn: '7/9/2033' }
const wording = {
  ...{
    titleAr: 'إنارة',
    titleFr: '',
    textAr: 'نص',
    textFr: '',
    needAr: '',
    needFr: '',
    theme: 'roads',
    quarter: '',
  },
  ...{
    authority: 'commune',
    officeId: '',
    partners: '',
    startsOn: '',
    dueOn: '',
    cost: '',
    costStanding: 'reported',
  },
  ...{ costSource: '', costOn: '', note: 'سبب' },
}
const proposed = { title: 'ملعب', need: 'لا ملعب', helps: '', quarter: '', cost: '' }

const programmeIn =
  (stage: Stage, more: Fields = {}, open = false): Made =>
  async (sql, { bodyId, authorId }) => {
    const programme = await aProgramme(sql, bodyId, authorId, { stage, open })
    if (open) await aPoint(sql, programme, authorId)
    return { programmeId: programme.id, ...more }
  }

const pointIn =
  (stage: Stage, more: Fields = {}): Made =>
  async (sql, { bodyId, authorId }) => {
    const programme = await aProgramme(sql, bodyId, authorId, { stage, open: false })
    return { pointId: (await aPoint(sql, programme, authorId)).id, programmeId: programme.id, ...more }
  }

const partOf =
  (table: 'milestones' | 'indicators', name: string, more: Fields): Made =>
  async (sql, place) => {
    const { pointId = '', programmeId = '' } = await pointIn('running')(sql, place)
    const id = randomUUID()
    const own = {
      id,
      point_id: pointId,
      programme_id: programmeId,
      body_id: place.bodyId,
      added_by: place.authorId,
    }
    await (table === 'milestones'
      ? sql`insert into milestones ${sql({ ...own, title_ar: 'محطة', due_on: '2026-01-01' })}`
      : sql`insert into indicators ${sql({ ...own, name_ar: 'مؤشر', baseline: 0, target: 9 })}`)
    return { [name]: id, ...more }
  }

const dropped: Made = async (sql, place) => {
  const { pointId = '', programmeId = '' } = await pointIn('drafting')(sql, place)
  await sql`insert into point_droppings (point_id, programme_id, body_id, reason, dropped_by)
    values (${pointId}, ${programmeId}, ${place.bodyId}, 'سبب', ${place.authorId})`
  return { pointId }
}

const aProposalIn =
  (more: Fields = {}): Made =>
  async (sql, { bodyId, authorId }) => {
    const programme = await aProgramme(sql, bodyId, authorId, { stage: 'gathering', open: false })
    return { proposalId: await aProposal(sql, programme, authorId, bodyId), ...more }
  }

const twoProposals: Made = async (sql, { bodyId, authorId }) => {
  const programme = await aProgramme(sql, bodyId, authorId, { stage: 'gathering', open: false })
  const [proposalId, ofId] = [
    await aProposal(sql, programme, authorId, bodyId),
    await aProposal(sql, programme, authorId, bodyId),
  ]
  return { proposalId, ofId }
}

const supported: Made = async (sql, place) => {
  const fields = await aProposalIn()(sql, place)
  await sql`insert into proposal_supports (proposal_id, member_id) values (${fields.proposalId ?? ''}, ${place.authorId})`
  return fields
}

const paired: Made = async (sql, place) => {
  const { proposalId = '', ofId = '' } = await twoProposals(sql, place)
  await sql`insert into proposal_duplicates (proposal_id, of_id, member_id) values (${proposalId}, ${ofId}, ${place.authorId})`
  return { proposalId, ofId }
}

const aComment: Made = async (sql, place) => {
  const { proposalId = '' } = await aProposalIn()(sql, place)
  const commentId = randomUUID()
  await sql`insert into proposal_comments (id, proposal_id, member_id, kind, text)
    values (${commentId}, ${proposalId}, ${place.authorId}, 'comment', 'تعليق')`
  return { commentId }
}

const change = {
  language: 'ar',
  paragraph: '0',
  before: 'الفقرة الأولى.',
  after: 'فقرة أخرى.',
  reason: 'أوضح',
}

const amended =
  (more: Fields): Made =>
  async (sql, { bodyId, authorId }) => {
    const programme = await aProgramme(sql, bodyId, authorId, { stage: 'consultation', open: false })
    const point = await aPoint(sql, programme, authorId)
    return { amendmentId: await anAmendment(sql, point, authorId, bodyId), ...more }
  }

const asked =
  (more: Fields = {}): Made =>
  async (sql, { bodyId, authorId }) => {
    const programme = await aProgramme(sql, bodyId, authorId, { stage: 'consultation', open: false })
    return { opinionId: await anOpinion(sql, programme, bodyId, authorId), ...more }
  }

const withMinutes =
  (made: Made, more: Fields = {}): Made =>
  async (sql, place) => ({
    ...(await made(sql, place)),
    fromId: place.bodyId,
    minutesId: await aPaper(sql, place.bodyId, place.authorId),
    ...more,
  })

const waiting: Made = async (sql, { bodyId, authorId }) => {
  const programme = await aProgramme(sql, bodyId, authorId, { open: false })
  const entryId = await anEntry(sql, await aPoint(sql, programme, authorId), authorId, { ruling: null })
  return { entryId, outcome: 'confirmed', reason: '' }
}

const aLineOf =
  (more: Fields): Made =>
  async (sql, { bodyId, authorId }) => {
    const programme = await aProgramme(sql, bodyId, authorId, { open: false })
    return { lineId: await aLine(sql, await aPoint(sql, programme, authorId), authorId), ...more }
  }

const anAmount: Made = async (sql, place) => {
  const { lineId = '' } = await aLineOf({})(sql, place)
  const [paid] = await sql<
    { id: string }[]
  >`select id from funding_entries where line_id = ${lineId} and stage = 'paid'`
  return { entryId: paid?.id ?? '', reason: 'خطأ' }
}

const doubted: Made = async (sql, { bodyId, authorId }) => ({
  contestId: await aContest(sql, await aProgramme(sql, bodyId, authorId)),
  ...{ outcome: 'upheld', questionAr: 'سؤال', questionFr: '', answerAr: 'جواب', answerFr: '' },
})

const drafts = (fields: Made): Act => ({ for: ['programme.edit'], at: 'body', fields })
const adopts = (fields: Made): Act => ({ for: ['programme.adopt'], at: 'body', fields })
const keepsMoney = (fields: Made): Act => ({ for: ['funding.record'], at: 'body', fields })
const belongs = (fields: Made): Act => ({ for: 'reach', fields })

/** Acts on programmes, and who may do them. */
export const PROGRAMME_ACTS: Record<string, Act> = {
  'programmes/addProgrammeAction': drafts(async (_, { bodyId }) => ({
    bodyId,
    kind: 'workPlan',
    ...named,
    ...term,
  })),
  'programmes/editProgrammeAction': drafts(programmeIn('gathering', { version: NEVER, ...named, ...term })),
  'programmes/moveProgrammeAction': drafts(
    programmeIn('gathering', { stage: 'drafting', decision: 'bureau', decidedOn: '1/10/2026', note: '' }),
  ),
  'programmes/openProgrammeAction': adopts(programmeIn('gathering')),
  'programmes/shutProgrammeAction': adopts(programmeIn('running', {}, true)),
  'points/addPointAction': drafts(programmeIn('drafting', wording)),
  'points/rewordPointAction': drafts(pointIn('drafting', { version: NEVER, ...wording })),
  'points/dropPointAction': drafts(pointIn('drafting', { reason: 'سبب' })),
  'points/restorePointAction': drafts(dropped),
  'points/addMilestoneAction': drafts(
    pointIn('running', { titleAr: 'محطة', titleFr: '', dueOn: '1/1/2027' }),
  ),
  'points/dateMilestoneAction': drafts(
    partOf('milestones', 'milestoneId', { kind: 'reached', on: '1/10/2026', reason: '' }),
  ),
  'points/addIndicatorAction': drafts(
    pointIn('running', { nameAr: 'مؤشر', nameFr: '', unitAr: '', unitFr: '', baseline: '0', target: '10' }),
  ),
  'points/readIndicatorAction': drafts(
    partOf('indicators', 'indicatorId', {
      value: '5',
      on: '1/10/2026',
      source: 'الجماعة',
      standing: 'reported',
    }),
  ),
  'proposals/sendProposalAction': belongs(programmeIn('gathering', { ...proposed, fromId: '' })),
  'proposals/bringProposalAction': drafts(
    withMinutes(programmeIn('gathering', proposed), { metOn: '1/10/2026', voices: '9' }),
  ),
  'proposals/supportAction': belongs(aProposalIn()),
  'proposals/unsupportAction': belongs(supported),
  'proposals/commentAction': belongs(aProposalIn({ kind: 'comment', text: 'تعليق' })),
  'proposals/uncommentAction': { for: 'holder', fields: aComment },
  'proposals/pairAction': belongs(twoProposals),
  'proposals/unpairAction': belongs(paired),
  'proposals/answerProposalAction': drafts(
    aProposalIn({ outcome: 'notNow', reason: 'سبب', pointId: '', theme: '', authority: '' }),
  ),
  'amendments/sendAmendmentAction': belongs(pointIn('consultation', { ...change, version: '1', fromId: '' })),
  'amendments/bringAmendmentAction': drafts(
    withMinutes(pointIn('consultation', { ...change, version: '1' }), { metOn: '1/10/2026', voices: '9' }),
  ),
  'amendments/answerAmendmentAction': drafts(
    amended({ outcome: 'declined', reason: 'سبب', after: '', version: '1' }),
  ),
  'opinions/askOpinionAction': drafts(async (sql, place) => ({
    ...(await programmeIn('consultation', { question: '', closesOn: '1/1/2099' })(sql, place)),
    askedId: place.bodyId,
  })),
  'opinions/voteAction': { for: 'seat', fields: asked({ choice: 'for' }) },
  'opinions/countAction': drafts(
    withMinutes(asked({ heldOn: '1/10/2026', present: '9', inFavour: '5', against: '2', abstained: '2' })),
  ),
  'opinions/closeOpinionAction': drafts(asked()),
  'progress/enterProgressAction': belongs(
    pointIn('running', { step: 'begun', happenedOn: '1/10/2026', textAr: 'انطلقت', textFr: '', reason: '' }),
  ),
  'progress/ruleAction': drafts(waiting),
  'funding/addLineAction': keepsMoney(pointIn('running', { source: 'commune', partner: '' })),
  'funding/recordAmountAction': keepsMoney(
    aLineOf({
      stage: 'pledged',
      amount: '10',
      on: '1/10/2026',
      reference: '',
      standing: 'reported',
      documentId: '',
    }),
  ),
  'funding/cancelAmountAction': keepsMoney(anAmount),
  'exchange/previewPointsAction': drafts(programmeIn('drafting', { sealed: 'x' })),
  'exchange/acceptPointsAction': drafts(programmeIn('drafting', { sealed: 'x', note: '' })),
  'followers/followAction': { for: 'anyone' },
  'followers/confirmFollowAction': { for: 'anyone' },
  'followers/stopFollowAction': { for: 'anyone' },
  'contests/contestAction': { for: 'anyone' },
  'contests/answerContestAction': drafts(doubted),
}
