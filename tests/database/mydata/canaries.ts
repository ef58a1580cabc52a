import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { keyedHash, seal } from '@/gate/seal'
import { aCandidacy, aPaper, aPaperKind, aPlace, aScan } from '../../builders/candidacies'
import { aLoan, anAgent, aResource, aShift, aVolunteer } from '../../builders/coverage'
import { anElection } from '../../builders/election'
import { aFounding } from '../../builders/founding'
import { aProgramme, aProposal } from '../../builders/programme'
import { aScenario, someInputs } from '../../builders/seats'
import { aConstituency, aStation } from '../../builders/territory'
import { rootBody } from '../../builders/world'

/** Whose words are planted, where they are at home, and who keeps the registers there. */
type Sown = { id: string; email: string; branch: string; keeper: string; canary: string }

/** One word of somebody's in every field of what the features of membership keep about them. Out: ids of rows. */
export async function plantEverywhere(sql: Sql, sown: Sown): Promise<string[]> {
  await signInsOf(sql, sown)
  await joiningOf(sql, sown)
  await competencesOf(sql, sown)
  await registerOf(sql, sown)
  await importsOf(sql, sown)
  await duesOf(sql, sown)
  await foundingOf(sql, sown)
  await noticeOf(sql, sown)
  await programmesOf(sql, sown)
  await candidaciesOf(sql, sown)
  await electionOf(sql, sown)
  return [await seatOf(sql, sown)]
}

async function signInsOf(sql: Sql, { id }: Sown) {
  await sql`insert into second_factors (member_id, secret, confirmed_at)
    values (${id}, ${seal('JBSWY3DPEHPK3PXP', 'second factor')}, now())`
  await sql`insert into recovery_codes (member_id, hash) values (${id}, ${randomBytes(32)})`
  await sql`insert into pending_sign_ins (hash, member_id, ends_at)
    values (${randomBytes(32)}, ${id}, now() + interval '5 minutes')`
}

async function joiningOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const application = randomUUID()
  const name = { name_ar: canary, name_latin: canary, known_as: canary, contribution: canary }
  const paper = { kept_by: canary, entered_by: keeper, signed_on: '2026-01-05', locale: 'ar' }
  const agreed = { consents: ['membership/record', canary], consent_version: canary }
  const where = { id: application, body_id: branch, stage: 'member', commune_code: '06.181.01.01' }
  await sql`insert into applications ${sql({ ...where, ...name, ...paper, ...agreed, member_id: id })}`
  await sql`insert into application_steps (id, application_id, step, body_id, taken_by, reason)
    values (${randomUUID()}, ${application}, 'accepted', ${branch}, ${keeper}, ${canary})`
}

async function competencesOf(sql: Sql, { id, email, branch, canary }: Sown) {
  const known = {
    profession: canary,
    fields: [canary],
    languages: sql.json({ [canary]: 'good' }),
    words: canary,
  }
  await sql`insert into competences ${sql({ member_id: id, ...known })}`
  const reached = { email_sealed: seal(email, 'email'), email_key: keyedHash(email, 'email') }
  const offer = { id: randomUUID(), body_id: branch, name: canary, locale: 'ar', consent: canary }
  await sql`insert into competence_offers ${sql({ ...offer, ...known, ...reached })}`
}

async function registerOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const root = await rootBody(sql)
  await sql`insert into segments (id, member_id, name, question) values (${randomUUID()}, ${id}, ${canary}, ${canary})`
  await sql`insert into departures (id, member_id, body_id, reason, recorded_by, returned_at)
    values (${randomUUID()}, ${id}, ${branch}, ${canary}, ${keeper}, now() + interval '1 hour')`
  const over = { ended_by: keeper, ended_at: new Date(), end_reason: canary }
  const asked = { id: randomUUID(), member_id: id, from_body: branch, to_body: root, asked_by: id }
  await sql`insert into transfers ${sql({ ...asked, reason: canary, ...over })}`
}

async function importsOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const list = randomUUID()
  await sql`insert into imports (id, body_id, bodies, started_by, file_name, headers, mapping, rows)
    values (${list}, ${branch}, ${[branch]}, ${keeper}, 'a.csv', '{}', '[]', 2)`
  const said = { faults: sql.json([{ column: 0, fault: canary }]), filled: [canary], print: canary }
  const cells = seal(JSON.stringify([canary]), 'import')
  await sql`insert into import_rows ${sql({ import_id: list, line: 2, member_id: id, sealed: cells, ...said })}`
  await sql`insert into import_rows ${sql({ import_id: list, line: 3, alike: id, sealed: cells, ...said })}`
}

async function duesOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const receipt = randomUUID()
  const paid = { amount: 20_000, paid_on: '2026-03-01', method: 'cash', recorded_by: keeper }
  await sql`insert into dues_receipts ${sql({ id: receipt, body_id: branch, member_id: id, ...paid, note: canary })}`
  await sql`insert into dues_cancellations (receipt_id, body_id, reason, cancelled_by)
    values (${receipt}, ${branch}, ${canary}, ${keeper})`
  await sql`insert into dues_standings (id, member_id, starts_on, exempt, reason, set_by)
    values (${randomUUID()}, ${id}, '2026-01-01', true, ${canary}, ${keeper})`
}

async function foundingOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const counted = { step: 'members', member_id: id, place: canary, note: canary, done_by: keeper }
  for (const founded of [true, false]) {
    const body_id = await aFounding(sql, branch, keeper)
    await sql`insert into founding_steps ${sql({ id: randomUUID(), ...counted, body_id })}`
    if (founded)
      await sql`update bodies set being_founded = false, founded_on = '2026-10-04' where id = ${body_id}`
  }
}

async function noticeOf(sql: Sql, { id, canary }: Sown) {
  await sql`insert into leader_notices (mandate_id, member_id, body_id, office_id, name_ar, name_latin, wording)
    select id, member_id, body_id, office_id, ${canary}, ${canary}, 1 from mandates where member_id = ${id} limit 1`
}

async function seatOf(sql: Sql, { id, branch, keeper, canary }: Sown): Promise<string> {
  const office = randomUUID()
  const dated = { starts_on: '2021-09-08', source: canary, source_url: canary, note: canary }
  const entered = { body_id: branch, recorded_by: keeper }
  const place = { council: 'region', place_ar: canary, place_fr: canary, seat: canary, council_group: canary }
  const whose = { member_id: id, name_ar: canary, name_latin: canary, end_reason: canary }
  const words = sql.json({ ar: canary, fr: canary, en: canary })
  await sql`insert into elected_offices
    ${sql({ id: office, ...entered, ...place, ...whose, ...dated, source_on: '2021-09-08' })}`
  await sql`insert into elected_responsibilities
    ${sql({ id: randomUUID(), office_id: office, ...entered, title: words, ...dated, source_on: '2021-09-08' })}`
  await sql`insert into elected_consents (office_id, body_id, member_id, given_on, paper, recorded_by)
    values (${office}, ${branch}, ${id}, '2021-10-01', ${canary}, ${keeper})`
  const before = { starts_on: '1997-01-01', starts_precision: 'year', source: words, source_url: canary }
  await sql`insert into career_entries
    ${sql({ id: randomUUID(), member_id: id, ...entered, text: words, ...before })}`
  return office
}

async function electionOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const { id: electionId } = await anElection(sql, branch, keeper)
  const where = { electionId, bodyId: branch }
  const constituency = await aConstituency(sql, where, keeper)
  const inputs = {
    ...(await someInputs(sql)),
    lists: [{ id: canary, name: canary, votes: 1, joinedTo: null }],
  }
  await aScenario(sql, { ...where, ...constituency }, id, { name: canary, inputs })
  const stationId = await aStation(sql, constituency, keeper)
  await anAgent(sql, stationId, keeper, { memberId: id, comes: true, trainedOn: '2026-11-01' })
  await aVolunteer(sql, await aShift(sql, where, keeper), id)
  await aLoan(sql, await aResource(sql, where, keeper), id, keeper, { returned: true })
}

async function programmesOf(sql: Sql, { id, email, branch, keeper, canary }: Sown) {
  const programme = await aProgramme(sql, branch, keeper, { stage: 'gathering' })
  const [theirs, another] = [
    await aProposal(sql, programme, keeper, branch),
    await aProposal(sql, programme, keeper, branch),
  ]
  const election = await anElection(sql, branch, keeper)
  await sql`insert into calendar_feeds (member_id, election_id, hash, assurance)
    values (${id}, ${election.id}, sha256(${canary}), 1)`
  await sql`insert into proposal_supports (proposal_id, member_id) values (${theirs}, ${id})`
  await sql`insert into proposal_comments (id, proposal_id, member_id, kind, text)
    values (${randomUUID()}, ${theirs}, ${id}, 'comment', ${canary})`
  await sql`insert into proposal_duplicates (proposal_id, of_id, member_id) values (${theirs}, ${another}, ${id})`
  const whole = { programme_id: programme.id, body_id: branch, locale: 'ar' }
  const sealed = { email_sealed: seal(email, 'email'), email_key: keyedHash(email, 'email') }
  const secret = { hash: randomBytes(32), secret_sealed: randomBytes(32) }
  await sql`insert into followers ${sql({ id: randomUUID(), ...whole, ...sealed, ...secret })}`
}

async function candidaciesOf(sql: Sql, { id, branch, keeper, canary }: Sown) {
  const election = await anElection(sql, branch, keeper)
  const whose = { electionId: election.id, bodyId: branch }
  const constituency = await aConstituency(sql, whose, keeper)
  const said = { nameAr: canary, nameLatin: canary, statement: canary, mandates: [canary] }
  const candidacy = await aCandidacy(sql, constituency, id, keeper, said)
  const of = { candidacy_id: candidacy.id, body_id: branch }
  const decided = { election_id: election.id, organ: canary, decided_on: '2026-11-01', reference: canary }
  await sql`insert into candidacy_opinions ${sql({ ...of, given_by: keeper, opinion: 'reserved', reason: canary })}`
  await sql`insert into endorsements ${sql({ ...of, ...decided, member_id: id, endorsed_by: keeper })}`
  await sql`insert into endorsement_revocations
    ${sql({ ...of, ...decided, id: randomUUID(), reason: canary, revoked_by: keeper })}`
  await aPlace(sql, constituency, candidacy, keeper)
  const kindId = await aPaperKind(sql, election, keeper)
  await aPaper(sql, candidacy, kindId, keeper)
  await aScan(sql, candidacy, kindId, keeper)
  const other = await aCandidacy(sql, await aConstituency(sql, whose, keeper), id, keeper, said)
  await sql`insert into candidacy_withdrawals (candidacy_id, body_id, withdrawn_by)
    values (${other.id}, ${branch}, ${keeper})`
}
