import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import { sealedCells } from '@/features/imports/import-rows'
import { seal } from '@/gate/seal'
import { anApplication } from '../builders/application'
import { aComrade } from '../builders/comrades'
import { anElectedOffice } from '../builders/elected'
import { aFounding } from '../builders/founding'
import { aBody, aMember, anArticle } from '../builders/world'
import { CAMPAIGN_ROOMS, campaignIn } from './campaign-places'
import { CANDIDACY_ROOMS, candidaciesIn } from './candidacy-places'
import { COVERAGE_ROOMS, coverageIn } from './coverage-places'
import { ELECTION_ROOMS, electionIn } from './election-places'
import { MONEY_ROOMS, moneyIn } from './money-places'
import { type Kept, type Place, room } from './place'
import { PROGRAMME_ROOMS, PUBLIC_PROGRAMMES, programmesIn } from './programme-places'
import { SEATS_ROOMS } from './seats-places'
import { TERRITORY_ROOMS, territoryIn } from './territory-places'

const anyone: Place = { for: 'anyone' }
const edit: Capability[] = ['news.write', 'news.publish']
const register: Capability[] = ['elected.record']
const led: Capability[] = ['members.read', 'mandates.assign']
const accounts: Capability[] = ['dues.record', 'members.manage']
const managed: Capability[] = ['members.manage']
const members: Capability[] = ['members.manage', 'members.confirm']
/** Every page and route there is. One that is missing here fails the test of the build. */
export const PLACES: Record<string, Place> = {
  '/[locale]/(public)/page': anyone,
  '/[locale]/(public)/[...rest]/page': anyone,
  '/[locale]/(public)/a/[code]/page': anyone,
  ...PUBLIC_PROGRAMMES,
  ...PROGRAMME_ROOMS,
  ...ELECTION_ROOMS,
  ...TERRITORY_ROOMS,
  ...SEATS_ROOMS,
  ...MONEY_ROOMS,
  ...CANDIDACY_ROOMS,
  ...COVERAGE_ROOMS,
  ...CAMPAIGN_ROOMS,
  '/[locale]/(public)/about/page': anyone,
  '/[locale]/(public)/elected/page': anyone,
  '/[locale]/(public)/history/page': anyone,
  '/[locale]/(public)/failed/page': anyone,
  '/[locale]/(public)/legal/page': anyone,
  '/[locale]/(public)/news/page': anyone,
  '/[locale]/(public)/news/[slug]/page': anyone,
  '/[locale]/(public)/news/page/[page]/page': anyone,
  '/[locale]/(public)/news/topic/[topic]/page': anyone,
  '/[locale]/(public)/news/topic/[topic]/page/[page]/page': anyone,
  '/[locale]/(public)/not-found/page': anyone,
  '/[locale]/(public)/privacy/page': anyone,
  '/[locale]/(public)/structure/page': anyone,
  '/[locale]/(public)/structure/[slug]/page': anyone,
  '/[locale]/(door)/application/[secret]/route': anyone,
  '/[locale]/(door)/application/status/page': anyone,
  '/[locale]/(door)/code/page': anyone,
  // Who learns what from a card: card.test.ts.
  '/[locale]/(door)/card/[code]/page': { for: 'itself' },
  '/open/schema.json/route': anyone,
  '/open/programmes/[slug]/programme.json/route': anyone,
  '/[locale]/(door)/follow/page': anyone,
  '/[locale]/(door)/follow/sent/page': anyone,
  '/[locale]/(door)/follow/mine/page': anyone,
  '/[locale]/(door)/follow/[secret]/route': anyone,
  '/[locale]/(door)/contest/page': anyone,
  '/[locale]/(door)/contest/thanks/page': anyone,
  '/[locale]/(door)/contact/page': anyone,
  '/[locale]/(door)/contact/thanks/page': anyone,
  '/[locale]/(door)/email/[secret]/route': anyone,
  '/[locale]/(door)/invitation/[secret]/route': anyone,
  '/[locale]/(door)/invitation/accept/page': anyone,
  '/[locale]/(door)/join/page': anyone,
  '/[locale]/(door)/join/sent/page': anyone,
  '/[locale]/(door)/reset/[secret]/route': anyone,
  '/[locale]/(door)/offer/page': anyone,
  '/[locale]/(door)/offer/thanks/page': anyone,
  '/[locale]/(door)/reset/page': anyone,
  '/[locale]/(door)/reset/password/page': anyone,
  '/[locale]/(door)/search/page': anyone,
  '/[locale]/(door)/sign-in/page': anyone,
  '/[locale]/(door)/sign-in/code/page': anyone,
  '/[locale]/feed.xml/route': anyone,
  '/language/[locale]/route': anyone,
  '/manifest.webmanifest/route': anyone,
  '/robots.txt/route': anyone,
  '/sitemap.xml/route': anyone,
  '/sitemap/[part]/route': anyone,
  '/social/[locale]/[code]/route': anyone,
  '/social/[locale]/programmes/[slug]/[file]/route': anyone,
  '/api/health/live/route': anyone,
  '/api/health/ready/route': anyone,
  // Row by row: uploads.test.ts.
  '/pictures/[name]/[file]/route': { for: 'itself' },
  '/documents/[name]/route': { for: 'itself' },
  '/[locale]/calendar/[secret]/route': { for: 'itself' },
  '/api/auth/[...nextauth]/route': { for: 'itself' },
  '/api/refresh/route': { for: 'itself' },
  '/[locale]/members/page': room('signedIn', 'own', '/members'),
  '/[locale]/members/[...rest]/page': room('signedIn', 'own', '/members/nowhere'),
  '/[locale]/members/account/page': room('signedIn', 'own', '/members/account'),
  '/[locale]/members/account/email/page': room('signedIn', 'own', '/members/account/email'),
  '/[locale]/members/card/page': room('signedIn', 'own', '/members/card'),
  '/[locale]/members/my-data/page': room('signedIn', 'own', '/members/my-data'),
  '/[locale]/members/my-data/requests/page': room('signedIn', 'own', '/members/my-data/requests'),
  '/[locale]/members/my-data/erasure/page': room('signedIn', 'own', '/members/my-data/erasure'),
  '/[locale]/members/my-data/file/route': room('signedIn', 'own', '/members/my-data/file'),
  '/[locale]/members/requests/page': room(['members.manage'], 'asked', '/members/requests'),
  '/[locale]/members/devices/page': room('signedIn', 'own', '/members/devices'),
  '/[locale]/members/password/page': room('signedIn', 'own', '/members/password'),
  '/[locale]/members/second-factor/page': room('signedIn', 'own', '/members/second-factor'),
  '/[locale]/members/second-factor/lost/page': room(
    ['members.manage'],
    'noDevice',
    // Asked for by a part: the whole word is then only in what was found.
    ({ noDevice }) => `/members/second-factor/lost?who=${encodeURIComponent(noDevice.slice(0, 12))}`,
  ),
  '/[locale]/members/structure/page': room(led, 'branch', '/members/structure'),
  '/[locale]/members/structure/[id]/page': room(
    led,
    'branch',
    ({ branchId }) => `/members/structure/${branchId}`,
  ),
  '/[locale]/members/elected/page': room(register, 'elected', '/members/elected'),
  '/[locale]/members/elected/[id]/page': room(
    register,
    'elected',
    ({ electedId }) => `/members/elected/${electedId}`,
  ),
  '/[locale]/members/history/page': room(register, 'post', '/members/history'),
  '/[locale]/members/people/[id]/page': room(led, 'member', ({ memberId }) => `/members/people/${memberId}`),
  '/[locale]/members/people/[id]/powers/page': room(
    led,
    'member',
    ({ memberId }) => `/members/people/${memberId}/powers`,
  ),
  '/[locale]/members/preview/page': room(['mandates.assign'], 'branch', '/members/preview'),
  '/[locale]/members/structure/[id]/decisions/page': room(
    ['bodies.manage'],
    'branch',
    ({ branchId }) => `/members/structure/${branchId}/decisions`,
  ),
  '/[locale]/members/structure/foundings/page': room(
    ['bodies.manage', 'bodies.approve'],
    'branch',
    '/members/structure/foundings',
  ),
  '/[locale]/members/structure/foundings/[id]/page': room(
    ['bodies.manage', 'bodies.approve'],
    'branch',
    ({ foundingId }) => `/members/structure/foundings/${foundingId}`,
  ),
  '/[locale]/members/structure/statutes/page': room(
    ['settings.manage'],
    'branch',
    '/members/structure/statutes',
  ),
  '/[locale]/members/structure/[id]/card/page': room(
    ['bodies.manage'],
    'branch',
    ({ branchId }) => `/members/structure/${branchId}/card`,
  ),
  '/[locale]/members/public-name/page': room('signedIn', 'own', '/members/public-name'),
  '/[locale]/members/dues/page': room('signedIn', 'own', '/members/dues'),
  '/[locale]/members/dues/rates/page': room(['dues.set'], 'rate', '/members/dues/rates'),
  '/[locale]/members/dues/branches/page': room(accounts, 'branch', '/members/dues/branches'),
  '/[locale]/members/dues/branches/[id]/page': room(
    accounts,
    'payer',
    ({ branchId }) => `/members/dues/branches/${branchId}`,
  ),
  '/[locale]/members/dues/branches/[id]/[member]/page': room(
    accounts,
    'payer',
    ({ branchId, payerId }) => `/members/dues/branches/${branchId}/${payerId}`,
  ),
  '/[locale]/members/dues/branches/[id]/summary/route': room(
    accounts,
    'payer',
    ({ branchId }) => `/members/dues/branches/${branchId}/summary?year=2026`,
  ),
  '/[locale]/members/dues/receipts/[id]/page': room(
    accounts,
    'receipt',
    ({ receiptId }) => `/members/dues/receipts/${receiptId}`,
  ),
  '/[locale]/members/competences/page': room('signedIn', 'own', '/members/competences'),
  '/[locale]/members/competences/needs/page': room(managed, 'need', '/members/competences/needs'),
  '/[locale]/members/competences/offers/page': room(managed, 'offer', '/members/competences/offers'),
  '/[locale]/members/competences/offers/[id]/page': room(
    managed,
    'offer',
    ({ offerId }) => `/members/competences/offers/${offerId}`,
  ),
  '/[locale]/members/applications/page': room(
    members,
    'applicant',
    ({ applicantAlias }) => `/members/applications?shelf=branch&who=${encodeURIComponent(applicantAlias)}`,
  ),
  '/[locale]/members/applications/[id]/page': room(
    members,
    'applicant',
    ({ applicationId }) => `/members/applications/${applicationId}`,
  ),
  '/[locale]/members/applications/paper/page': room(
    ['members.manage'],
    'branch',
    '/members/applications/paper',
  ),
  '/[locale]/members/applications/code/page': room(
    ['members.manage'],
    'codeless',
    ({ codelessAlias }) => `/members/applications/code?who=${encodeURIComponent(codelessAlias)}`,
  ),
  '/[locale]/desk/[...rest]/page': room('signedIn', 'own', '/desk/nowhere'),
  '/[locale]/desk/page': room(edit, 'draft', '/desk'),
  '/[locale]/desk/news/new/page': room(['news.write'], 'branch', '/desk/news/new'),
  '/[locale]/desk/news/[id]/page': room(edit, 'draft', ({ draftId }) => `/desk/news/${draftId}`),
  '/[locale]/desk/news/[id]/preview/page': room(
    edit,
    'draft',
    ({ draftId }) => `/desk/news/${draftId}/preview`,
  ),
  '/[locale]/desk/news/[id]/versions/page': room(
    edit,
    'draft',
    ({ draftId }) => `/desk/news/${draftId}/versions`,
  ),
  '/[locale]/desk/discarded/page': room(edit, 'discarded', '/desk/discarded'),
  '/[locale]/desk/search/page': room(
    edit,
    'draftId',
    ({ draft }) => `/desk/search?q=${encodeURIComponent(draft)}`,
  ),
  '/[locale]/desk/pictures/page': room(edit, 'picture', '/desk/pictures'),
  '/[locale]/desk/documents/page': room(edit, 'document', '/desk/documents'),
  '/[locale]/desk/dates/page': room(['news.publish'], 'date', '/desk/dates'),
  '/[locale]/desk/messages/page': room(['messages.read'], 'letter', '/desk/messages'),
  '/[locale]/desk/messages/[id]/page': room(
    ['messages.read'],
    'letter',
    ({ letterId }) => `/desk/messages/${letterId}`,
  ),
  '/[locale]/desk/ledger/page': room(['ledger.read'], 'clerk', '/desk/ledger'),
  '/[locale]/desk/settings/page': room(['settings.manage'], 'branch', '/desk/settings'),
  '/[locale]/members/register/page': room(['members.read'], 'comrade', '/members/register'),
  '/[locale]/members/register/[id]/page': room(
    ['members.read'],
    'comrade',
    ({ comradeId }) => `/members/register/${comradeId}`,
  ),
  '/[locale]/members/register/call/page': room(['members.read'], 'branch', '/members/register/call'),
  '/[locale]/members/register/transfers/page': room(
    ['members.manage'],
    'comrade',
    '/members/register/transfers',
  ),
  '/[locale]/members/register/import/page': room(['members.manage'], 'list', '/members/register/import'),
  '/[locale]/members/register/import/[id]/page': room(
    ['members.manage'],
    'list',
    ({ importId }) => `/members/register/import/${importId}`,
  ),
  '/[locale]/members/membership/page': room('signedIn', 'own', '/members/membership'),
  '/api/imports/route': { for: 'itself' },
  '/api/imports/[id]/route': room(['members.manage'], 'phone', ({ importId }) => `/api/imports/${importId}`),
  '/api/register/export/route': { for: 'itself' },
  '/api/pictures/route': room(edit, 'picture', '/api/pictures'),
  '/api/documents/route': room(edit, 'document', '/api/documents'),
}

/** Every page and route that the build knows. */
export const builtPlaces = (): string[] => {
  const dist = process.env.NEXT_DIST_DIR ?? '.next'
  const manifest = JSON.parse(readFileSync(`${dist}/server/app-paths-manifest.json`, 'utf8'))
  // Next's own page for errors before any of ours is found; the gate shows ours instead.
  return Object.keys(manifest).filter((name) => !name.startsWith('/_'))
}

const aWord = () => `qz${randomUUID().replaceAll('-', '').slice(0, 14)}`

/** A branch below `root` with one thing of every kind in it. `word` says what stands in each. */
export async function keptIn(
  sql: Sql,
  root: string,
  authorId: string,
  clerk: string,
  word = aWord,
): Promise<Kept> {
  const words = { branch: word(), draft: word(), discarded: word(), letter: word() }
  const [picture, document, date, letterId] = [word(), word(), word(), randomUUID()]
  const branchId = await aBody(sql, root, words.branch)
  const draft = await anArticle(sql, branchId, authorId, { title: words.draft, public: false })
  const gone = await anArticle(sql, branchId, authorId, { title: words.discarded, public: false })
  await sql`insert into discards (article_id, body_id, discarded_by) values (${gone.id}, ${branchId}, ${authorId})`
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    values (${letterId}, ${branchId}, 'زائر', 'visitor@example.org', ${words.letter}, 'نص', 'ar')`
  await sql`insert into pictures (id, body_id, name, width, height, uploaded_by, alt_ar, alt_fr, alt_en)
    values (${randomUUID()}, ${branchId}, ${randomUUID()}, 800, 600, ${authorId}, ${picture}, ${picture}, ${picture})`
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, uploaded_by)
    values (${randomUUID()}, ${branchId}, ${randomUUID()}, ${document}, 'application/pdf', 1000, 'x', ${authorId})`
  const title = sql.json({ ar: date, fr: date, en: date })
  await sql`insert into coming_dates (id, body_id, "on", precision, title)
    values (${randomUUID()}, ${branchId}, '2030-01-01', 'year', ${title})`
  const people = { applicant: word(), applicantAlias: word(), codeless: word(), codelessAlias: word() }
  const { id: applicationId } = await anApplication(sql, branchId, {
    name: people.applicant,
    knownAs: people.applicantAlias,
  })
  const codelessId = await aMember(sql, people.codeless)
  await sql`update members set known_as = ${people.codelessAlias} where id = ${codelessId}`
  await sql`insert into profiles (member_id, body_id) values (${codelessId}, ${branchId})`
  await sql`update credentials set email = null where member_id = ${codelessId}`
  await sql`insert into ledger (id, actor_id, act, subject, body_id)
    values (${randomUUID()}, ${authorId}, 'article.saved', ${draft.id}, ${branchId})`
  const noDevice = word()
  const theirs = await aMember(sql, noDevice, ['member', branchId])
  await sql`insert into second_factors (member_id, secret, confirmed_at) values (${theirs}, '\\x00', now())`
  const [member, elected, post] = [word(), word(), word()]
  const memberId = await aMember(sql, member, ['member', branchId])
  const electedId = await anElectedOffice(sql, branchId, authorId, { memberId, name: elected })
  const told = sql.json({ ar: post, fr: post, en: '' })
  await sql`insert into career_entries (id, body_id, text, starts_on, starts_precision, source, recorded_by)
    values (${randomUUID()}, ${branchId}, ${told}, '1997-01-01', 'year', ${told}, ${authorId})`
  const led = { noDevice, memberId, member, electedId, elected, post }
  const asked = word()
  await sql`insert into data_requests (id, member_id, body_id, kind, subject, wanted, due_at)
    values (${randomUUID()}, ${codelessId}, ${branchId}, 'correction', 'nameAr', ${asked}, now() + interval '1 day')`
  const foundingId = await aFounding(sql, branchId, authorId)
  const election = await electionIn(sql, branchId, authorId, word)
  const kept = { foundingId, draftId: draft.id, letterId, picture, document, date, clerk }
  return {
    ...words,
    ...people,
    ...led,
    ...kept,
    branchId,
    asked,
    applicationId,
    ...(await bookedIn(sql, branchId, authorId, word)),
    ...(await listedIn(sql, root, branchId, authorId, word)),
    ...(await programmesIn(sql, branchId, authorId, word)),
    ...election,
    ...(await territoryIn(sql, { electionId: election.electionId, branchId }, authorId, word)),
    ...(await moneyIn(sql, { ...election, branchId }, authorId, word)),
    ...(await candidaciesIn(sql, branchId, authorId, word)),
    ...(await coverageIn(sql, { ...election, bodyId: branchId }, authorId, word)),
    ...(await campaignIn(
      sql,
      { electionId: election.electionId, bodyId: branchId },
      { authorId, ownerId: memberId },
      word,
    )),
  }
}

/** A member of the branch who paid, what the branch needs, and an offer from outside that was passed on to it. */
async function bookedIn(sql: Sql, branchId: string, authorId: string, word: () => string) {
  const [payer, receipt, rate, need, offer] = [word(), word(), word(), word(), word()]
  const [receiptId, offerId] = [randomUUID(), randomUUID()]
  const categoryId = randomUUID()
  await sql`insert into dues_categories (id, name_ar, name_fr, name_en, added_by)
    values (${categoryId}, ${rate}, ${rate}, ${rate}, ${authorId})`
  await sql`insert into dues_rates (id, category_id, starts_on, period, amount, set_by)
    values (${randomUUID()}, ${categoryId}, '2026-01-01', 'year', 5000, ${authorId})`
  const payerId = await aMember(sql, payer, ['member', branchId])
  await sql`insert into profiles (member_id, body_id) values (${payerId}, ${branchId})`
  await sql`insert into dues_receipts (id, body_id, member_id, amount, paid_on, method, note, recorded_by)
    values (${receiptId}, ${branchId}, ${payerId}, 100, '2026-01-01', 'cash', ${receipt}, ${authorId})`
  await sql`insert into competence_needs (id, body_id, title, stated_by)
    values (${randomUUID()}, ${branchId}, ${need}, ${authorId})`
  await sql`insert into competence_offers (id, body_id, name, email_sealed, locale, consent)
    values (${offerId}, ${branchId}, ${offer}, ${seal('visitor@example.org', 'email')}, 'ar', '1')`
  return { payer, payerId, receipt, receiptId, rate, need, offer, offerId }
}

/** A member who asked to move away, and a list that waits. */
async function listedIn(sql: Sql, root: string, branchId: string, authorId: string, word: () => string) {
  const [comrade, list, phone, importId] = [word(), word(), word(), randomUUID()]
  const comradeId = await aComrade(sql, comrade, branchId)
  await sql`insert into transfers (id, member_id, from_body, to_body, asked_by)
    values (${randomUUID()}, ${comradeId}, ${branchId}, ${root}, ${comradeId})`
  await sql`insert into imports (id, body_id, bodies, started_by, file_name, headers, mapping, mapped, rows)
    values (${importId}, ${branchId}, ${[branchId]}, ${authorId}, ${list}, '{nom,tel}', '["nameLatin","phone"]', true, 1)`
  await sql`insert into import_rows (import_id, line, sealed, state, faults)
    values (${importId}, 2, ${sealedCells(['Amina', phone])}, 'bad', '[{"column":1,"fault":"phone"}]')`
  return { comradeId, comrade, importId, list, phone }
}
