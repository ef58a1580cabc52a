import type { Sql } from 'postgres'
import { aCall, aCandidacy, anEndorsement, aPaper, aPaperKind, aPlace, aScan } from '../builders/candidacies'
import { anElection } from '../builders/election'
import { aConstituency } from '../builders/territory'
import { aMember } from '../builders/world'
import type { Act, Fields, Place } from './acts'

type Made = (sql: Sql, place: Place) => Promise<Fields>

// A version that no row has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'
const texts = { opensOn: '1/1/2026', closesOn: '1/1/2150', textAr: 'نداء', textFr: '', textEn: '' }
const person = {
  ...{ nameAr: 'أمينة', nameLatin: 'Amina', part: 'general', gender: 'f', bornOn: '1/3/1980' },
  ...{ statement: '', otherMandates: '' },
}
const decision = { organ: 'المكتب الإقليمي', decidedOn: '1/11/2026', reference: '12' }
const paper = { nameAr: 'وثيقة', nameFr: '', nameEn: '', isNeeded: 'true' }

async function placed(sql: Sql, { bodyId, authorId }: Place) {
  const election = await anElection(sql, bodyId, authorId)
  const whose = { electionId: election.id, bodyId }
  return { election, whose, constituency: await aConstituency(sql, whose, authorId) }
}

const onElection =
  (more: Fields = {}): Made =>
  async (sql, place) => ({ electionId: (await anElection(sql, place.bodyId, place.authorId)).id, ...more })

const onCall =
  (more: Fields = {}): Made =>
  async (sql, place) => {
    const { whose, constituency } = await placed(sql, place)
    const callId = await aCall(sql, whose, place.authorId)
    return { callId, constituencyId: constituency.id, ...more }
  }

async function entered(sql: Sql, place: Place) {
  const { election, constituency } = await placed(sql, place)
  const memberId = await aMember(sql, 'مترشحة', ['member', place.bodyId])
  const candidacy = await aCandidacy(sql, constituency, memberId, place.authorId)
  return { election, constituency, candidacy, memberId }
}

const onCandidacy =
  (more: Fields = {}, isEndorsed = false): Made =>
  async (sql, place) => {
    const { candidacy } = await entered(sql, place)
    if (isEndorsed) await anEndorsement(sql, candidacy, place.authorId)
    return { candidacyId: candidacy.id, ...more }
  }

const onList =
  (more: Fields, isPlaced: boolean): Made =>
  async (sql, place) => {
    const { constituency, candidacy } = await entered(sql, place)
    await anEndorsement(sql, candidacy, place.authorId)
    await sql`insert into candidate_lists (constituency_id, election_id, body_id, version, begun_by)
      values (${constituency.id}, ${constituency.electionId}, ${place.bodyId}, 1, ${place.authorId})`
    if (isPlaced) await aPlace(sql, constituency, candidacy, place.authorId)
    return { constituencyId: constituency.id, candidacyId: candidacy.id, version: NEVER, ...more }
  }

const onKind =
  (more: Fields = {}): Made =>
  async (sql, place) => {
    const election = await anElection(sql, place.bodyId, place.authorId)
    return { kindId: await aPaperKind(sql, election, place.authorId), ...more }
  }

const onFile =
  (more: Fields, isThere = false): Made =>
  async (sql, place) => {
    const { election, candidacy } = await entered(sql, place)
    const kindId = await aPaperKind(sql, election, place.authorId)
    if (isThere) await aPaper(sql, candidacy, kindId, place.authorId)
    return { candidacyId: candidacy.id, kindId, ...more }
  }

const scanned: Made = async (sql, place) => {
  const { election, candidacy } = await entered(sql, place)
  const kindId = await aPaperKind(sql, election, place.authorId)
  return { scanId: await aScan(sql, candidacy, kindId, place.authorId) }
}

const forMember: Made = async (sql, place) => {
  const { constituency } = await placed(sql, place)
  const memberId = await aMember(sql, 'منخرطة', ['member', place.bodyId])
  return { memberId, constituencyId: constituency.id, ...person }
}

const plans = (fields: Made): Act => ({ for: ['election.plan'], at: 'body', fields })

/** Acts on candidacies, lists and files of candidates, and who may do them. */
export const CANDIDACY_ACTS: Record<string, Act> = {
  'candidacies/openCallAction': plans(async (sql, place) => ({
    ...(await onElection(texts)(sql, place)),
    bodyId: place.bodyId,
  })),
  'candidacies/editCallAction': plans(onCall({ version: NEVER, ...texts })),
  'candidacies/applyAction': { for: 'reach', fields: onCall(person) },
  'candidacies/enterCandidacyAction': plans(forMember),
  // Entered for a member, by whoever plans: one's own is asked for in tests/database/candidacies.
  'candidacies/withdrawCandidacyAction': plans(onCandidacy()),
  'candidacies/giveOpinionAction': {
    for: ['candidacies.judge'],
    at: 'body',
    fields: onCandidacy({ opinion: 'favourable', reason: '' }),
  },
  'candidacies/endorseAction': plans(onCandidacy(decision)),
  'candidacies/revokeEndorsementAction': plans(onCandidacy({ reason: 'سبب' }, true)),
  'candidate-lists/placeCandidateAction': plans(onList({ part: 'general' }, false)),
  'candidate-lists/moveCandidateAction': plans(onList({ towards: 'up' }, true)),
  'candidate-lists/takeOffListAction': plans(onList({}, true)),
  'papers/layUsualPapersAction': plans(onElection()),
  'papers/addPaperKindAction': plans(onElection(paper)),
  'papers/editPaperKindAction': plans(onKind({ version: NEVER, ...paper })),
  'papers/removePaperKindAction': plans(onKind()),
  'papers/takeInPaperAction': plans(onFile({ handedInOn: '1/11/2026', expiresOn: '' })),
  'papers/giveBackPaperAction': plans(onFile({}, true)),
  'papers/removeScanAction': plans(scanned),
}
