import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Gender, ListPart } from '@/db/candidacies'

type Owned = { id: string; electionId: string; bodyId: string }
type Whose = Omit<Owned, 'id'>

/** A call for candidacies that is open today, unless told otherwise. */
export async function aCall(
  sql: Sql,
  { electionId, bodyId }: Whose,
  authorId: string,
  { opensOn = '2020-01-01', closesOn = '2150-01-01', text = 'من يريد الترشح فليتقدم.' } = {},
): Promise<string> {
  const id = randomUUID()
  await sql`insert into candidacy_calls ${sql({
    ...{ id, election_id: electionId, body_id: bodyId, opens_on: opensOn, closes_on: closesOn },
    ...{ text_ar: text, added_by: authorId },
  })}`
  return id
}

type Candidate = {
  /** Null where it was entered by the author. */
  callId?: string | null
  nameAr?: string
  nameLatin?: string
  gender?: Gender
  bornOn?: string
  anyPlace?: boolean
  statement?: string
  mandates?: string[]
}

/** A member’s candidacy in a constituency: entered for them, or, with a call, their own. */
export async function aCandidacy(
  sql: Sql,
  constituency: Owned,
  memberId: string,
  authorId: string,
  more: Candidate = {},
): Promise<{ id: string; electionId: string; bodyId: string; memberId: string }> {
  const { callId = null, nameAr = 'أمينة', nameLatin = 'Amina', gender = 'f', bornOn = '1980-03-01' } = more
  const { electionId, bodyId } = constituency
  const id = randomUUID()
  await sql`insert into candidacies ${sql({
    ...{ id, election_id: electionId, constituency_id: constituency.id, body_id: bodyId, call_id: callId },
    ...{ member_id: memberId, name_ar: nameAr, name_latin: nameLatin, gender, born_on: bornOn },
    ...{ any_place: more.anyPlace ?? false, statement: more.statement ?? '', mandates: more.mandates ?? [] },
    entered_by: callId ? memberId : authorId,
  })}`
  return { id, electionId, bodyId, memberId }
}

type Candidacy = Awaited<ReturnType<typeof aCandidacy>>

/** The endorsement of the party. */
export const anEndorsement = (sql: Sql, { id, electionId, bodyId, memberId }: Candidacy, authorId: string) =>
  sql`insert into endorsements ${sql({
    ...{ candidacy_id: id, election_id: electionId, body_id: bodyId, member_id: memberId },
    ...{ organ: 'المكتب الإقليمي', decided_on: '2026-11-01', reference: '12/2026', endorsed_by: authorId },
  })}`

/** What one of the commission thinks. */
export const anOpinion = (
  sql: Sql,
  { id, bodyId }: Candidacy,
  memberId: string,
  { opinion = 'favourable', reason = '' } = {},
) =>
  sql`insert into candidacy_opinions ${sql({
    ...{ candidacy_id: id, body_id: bodyId, given_by: memberId, opinion, reason },
  })}`

/** A place on the list of a constituency. */
export const aPlace = (
  sql: Sql,
  constituency: Owned,
  { id }: Candidacy,
  authorId: string,
  { part = 'general' as ListPart, place = 1 } = {},
) =>
  sql`insert into candidate_places ${sql({
    ...{
      constituency_id: constituency.id,
      election_id: constituency.electionId,
      body_id: constituency.bodyId,
    },
    ...{ candidacy_id: id, part, place, placed_by: authorId },
  })}`

/** A paper that files of an election hold. */
export async function aPaperKind(
  sql: Sql,
  election: { id: string; bodyId: string },
  authorId: string,
  { name = `وثيقة ${randomUUID().slice(0, 8)}`, isNeeded = true, position = 0 } = {},
): Promise<string> {
  const id = randomUUID()
  await sql`insert into candidacy_paper_kinds ${sql({
    ...{ id, election_id: election.id, body_id: election.bodyId, name_ar: name, is_needed: isNeeded },
    ...{ position, added_by: authorId },
  })}`
  return id
}

/** A paper that was handed in. */
export const aPaper = (
  sql: Sql,
  { id, bodyId }: Candidacy,
  kindId: string,
  authorId: string,
  { handedInOn = '2026-11-01', expiresOn = null as string | null } = {},
) =>
  sql`insert into candidacy_papers ${sql({
    ...{ candidacy_id: id, body_id: bodyId, kind_id: kindId, handed_in_on: handedInOn },
    ...{ expires_on: expiresOn, recorded_by: authorId },
  })}`

/** A scan of one, whose file nobody kept. */
export async function aScan(sql: Sql, { id, bodyId }: Candidacy, kindId: string, authorId: string) {
  const scanId = randomUUID()
  const stem = scanId
    .replaceAll('-', '')
    .replaceAll(/[0189]/g, 'a')
    .slice(0, 26)
  await sql`insert into candidacy_scans ${sql({
    ...{ id: scanId, candidacy_id: id, body_id: bodyId, kind_id: kindId, stem, type: 'application/pdf' },
    ...{ bytes: 1000, sha256: 'x', added_by: authorId },
  })}`
  return scanId
}
