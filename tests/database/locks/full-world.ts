import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import type { Actor } from '@/gate/actor'
import { anElectedOffice } from '../../builders/elected'
import { aFounding } from '../../builders/founding'
import { aBody, actorFor, aMandate, aMember, anArticle, rootBody, suspend } from '../../builders/world'
import { campaignOf, campaignWorld } from './campaign-world'
import { candidaciesOf, candidacyWorld } from './candidacy-world'
import { column } from './column'
import { coverageOf, coverageWorld } from './coverage-world'
import { electionsOf, electionWorld } from './election-world'
import { moneyOf, moneyWorld } from './money-world'
import { programmesOf, programmeWorld } from './programme-world'
import type { PublicWorld, Row } from './rule'

export type Asker = { name: string; role: string; actor: Actor | null }

/** An organisation with two branches, everyone who could ask, and rows of every kind in each body. */
export async function fullWorld(sql: Sql): Promise<Asker[]> {
  const root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  const people = await everyone(sql, root, azemmour, jadida)
  for (const body of [root, azemmour, jadida]) {
    await rowsOfBody(sql, body, people.get('the provincial secretary') ?? '')
    for (const member of ['a plain member of Azemmour', 'a plain member of El Jadida', ''])
      await rowsOfElected(sql, body, people.get('the provincial secretary') ?? '', people.get(member) ?? null)
  }
  for (const body of [root, azemmour])
    await rowsOfLife(sql, body, jadida, people.get('the provincial secretary') ?? '')
  for (const member of people.values()) await rowsOfMember(sql, member, root)
  await homesOf(sql)
  await duesOf(sql, people.get('the provincial secretary') ?? '')
  await competencesOf(sql, people.get('the provincial secretary') ?? '')
  await registerOf(sql, root, [azemmour, jadida])
  await askedOf(sql, root)
  await programmesOf(sql, people, { root, azemmour, jadida })
  await electionsOf(sql, people, { root, azemmour, jadida })
  await moneyOf(sql, people, [root, azemmour, jadida])
  await candidaciesOf(sql, people, { root, azemmour, jadida })
  await coverageOf(sql, people)
  await campaignOf(sql, people, { root, azemmour, jadida })
  await oneOfEach(sql)
  await everyoneAgreed(sql)
  const askers: Asker[] = [
    { name: 'a visitor', role: 'portal_visitor', actor: null },
    { name: 'a signed-out member role', role: 'portal_member', actor: null },
  ]
  for (const [name, id] of people)
    askers.push({ name, role: 'portal_member', actor: await actorFor(sql, id) })
  return askers
}

async function everyone(sql: Sql, root: string, azemmour: string, jadida: string) {
  const yesterday = new Date(Date.now() - 86_400_000)
  const people = new Map<string, string>()
  const add = async (name: string, ...mandates: [string, string][]) => {
    const id = await aMember(sql, name, ...mandates)
    people.set(name, id)
    return id
  }
  await add('the provincial secretary', ['provincialSecretary', root])
  await add('the communication officer', ['communicationOfficer', root])
  await add('an editor of the province', ['editor', root])
  const secretary = await add('the secretary of Azemmour', ['branchSecretary', azemmour])
  await add('the treasurer of Azemmour', ['treasurer', azemmour])
  await add('the commission of Azemmour', ['electionCommission', azemmour])
  await add('a plain member of Azemmour', ['member', azemmour])
  await add('a plain member of El Jadida', ['member', jadida])
  const former = await add('a former secretary of El Jadida')
  await aMandate(sql, former, 'branchSecretary', jadida, { endsAt: yesterday })
  const formerTreasurer = await add('a former treasurer of El Jadida', ['member', jadida])
  await aMandate(sql, formerTreasurer, 'treasurer', jadida, { endsAt: yesterday })
  const suspended = await add('a suspended secretary of El Jadida', ['branchSecretary', jadida])
  await suspend(sql, suspended)
  const [source] = await sql<{ id: string }[]>`select id from mandates where member_id = ${secretary}`
  const delegate = await add('a delegate of the secretary of Azemmour', ['member', azemmour])
  await aMandate(sql, delegate, 'branchSecretary', azemmour, { delegatedFrom: source?.id ?? '' })
  const ended = await aMandate(sql, former, 'communicationOfficer', azemmour)
  const stranded = await add('a delegate of someone whose mandate ended', ['member', jadida])
  await aMandate(sql, stranded, 'communicationOfficer', azemmour, { delegatedFrom: ended })
  await sql`update mandates set ends_at = ${yesterday} where id = ${ended}`
  return people
}

async function rowsOfBody(sql: Sql, bodyId: string, author: string) {
  await anArticle(sql, bodyId, author, { public: false })
  const { id, versionId } = await anArticle(sql, bodyId, author)
  const text = { article_id: id, body_id: bodyId, locale: 'ar' }
  for (const shown of [true, false]) {
    const [pictureId, documentId] = [randomUUID(), randomUUID()]
    await sql`insert into pictures (id, body_id, name, width, height, uploaded_by)
      values (${pictureId}, ${bodyId}, ${pictureId}, 800, 600, ${author})`
    await sql`insert into renditions (picture_id, body_id, width, height, format, bytes)
      values (${pictureId}, ${bodyId}, 320, 240, 'webp', 1000)`
    await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, uploaded_by)
      values (${documentId}, ${bodyId}, ${documentId}, 'محضر', 'application/pdf', 1000, 'x', ${author})`
    if (!shown) continue
    await sql`insert into publication_pictures ${sql({ ...text, picture_id: pictureId })}`
    await sql`insert into publication_documents ${sql({ ...text, document_id: documentId })}`
  }
  await sql`insert into corrections ${sql({ ...text, id: randomUUID(), note: 'تصويب', corrected_by: author })}`
  await sql`insert into schedules ${sql({ ...text, version_id: versionId, publish_at: new Date(), planned_by: author })}`
  await sql`insert into leads (article_id, body_id, chosen_by) values (${id}, ${bodyId}, ${author})`
  const discarded = await anArticle(sql, bodyId, author, { public: false })
  await sql`insert into discards (article_id, body_id, discarded_by) values (${discarded.id}, ${bodyId}, ${author})`
  const taken = await anArticle(sql, bodyId, author, { public: false })
  await sql`insert into withdrawals ${sql({ id: randomUUID(), article_id: taken.id, body_id: bodyId, locale: 'ar', reason: 'خطأ', withdrawn_by: author })}`
  await sql`insert into coming_dates (id, body_id, "on", precision, title) values (${randomUUID()}, ${bodyId}, '2027-02-01', 'month', '{}')`
  const letter = randomUUID()
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    values (${letter}, ${bodyId}, 'زائر', 'visitor@example.org', 'سؤال', 'نص', 'ar')`
  await sql`insert into message_handlings (message_id, body_id, handled_by) values (${letter}, ${bodyId}, ${author})`
  await sql`insert into body_cards (body_id, email, changed_by) values (${bodyId}, 'branch@example.org', ${author})`
  await applicationsOf(sql, bodyId, author)
  await sql`insert into body_communes (body_id, commune_code) select ${bodyId}, code from communes limit 1`
  return versionId
}

// A seat that is hidden, one that its holder agreed to show, one of public history; each with a post from before.
async function rowsOfElected(sql: Sql, bodyId: string, recorder: string, memberId: string | null) {
  for (const consented of memberId ? [true, false] : [false])
    await anElectedOffice(sql, bodyId, recorder, { memberId, consented, province: randomUUID() })
  const text = sql.json({ ar: 'محطة', fr: 'étape', en: '' })
  await sql`insert into career_entries (id, body_id, member_id, text, starts_on, starts_precision, source, recorded_by)
    values (${randomUUID()}, ${bodyId}, ${memberId}, ${text}, '1997-01-01', 'year', ${text}, ${recorder})`
}

/** Below a body: one that is being founded, and one on which something was decided. */
async function rowsOfLife(sql: Sql, parentId: string, otherId: string, author: string) {
  const bodyId = await aFounding(sql, parentId, author)
  const step = { body_id: bodyId, done_by: author }
  await sql`insert into founding_steps ${sql({ ...step, id: randomUUID(), step: 'meeting', held_on: '2026-10-04' })}`
  await sql`insert into founding_steps ${sql({ ...step, id: randomUUID(), step: 'members', member_id: author })}`
  await sql`insert into founding_steps ${sql({ ...step, id: randomUUID(), step: 'approval', outcome: 'refused', note: 'x' })}`
  const decided = { parent_id: parentId, decided_on: '2026-10-04', decision: 'congress', decided_by: author }
  for (const more of [{ kind: 'renewal' }, { kind: 'move', other_id: otherId }]) {
    const body = await aBody(sql, parentId, 'هيئة')
    const row = { ...decided, ...more, id: randomUUID(), body_id: body, note: 'قرار', version: 1 }
    await sql`insert into body_decisions ${sql(row)}`
  }
}

/** One of which nobody knows yet, one that waits, one on paper; and what was done with them. */
async function applicationsOf(sql: Sql, bodyId: string, author: string) {
  const key = randomBytes(32)
  const [commune] = await sql`select code from communes limit 1`
  const person = { name_ar: 'طالبة الانخراط', name_latin: '', commune_code: commune?.code, locale: 'ar' }
  const agreed = { consents: ['membership/record'], consent_version: '1' }
  for (const stage of ['unconfirmed', 'branch', 'secretariat', 'paper']) {
    const id = randomUUID()
    const way =
      stage === 'paper'
        ? { stage: 'branch', entered_by: author, signed_on: '2026-11-01', kept_by: 'الكاتبة' }
        : { stage, email_sealed: key, email_key: key, link: randomBytes(32) }
    await sql`insert into applications ${sql({ id, body_id: bodyId, ...person, ...agreed, ...way })}`
    if (stage === 'secretariat')
      await sql`insert into application_steps (id, application_id, step, body_id, taken_by)
        values (${randomUUID()}, ${id}, 'accepted', ${bodyId}, ${author})`
  }
}

async function rowsOfMember(sql: Sql, memberId: string, root: string) {
  await sql`insert into sessions (id, hash, member_id, ends_at)
    values (${randomUUID()}, ${randomBytes(32)}, ${memberId}, now() + interval '1 day')`
  await sql`insert into sessions (id, hash, member_id, ends_at, revoked_at)
    values (${randomUUID()}, ${randomBytes(32)}, ${memberId}, now() + interval '1 day', now())`
  await sql`insert into submissions (member_id, key, act) values (${memberId}, ${randomUUID()}, 'test')`
  await sql`insert into second_factors (member_id, secret, confirmed_at) values (${memberId}, ${randomBytes(48)}, now())`
  await sql`insert into recovery_codes (member_id, hash) values (${memberId}, ${randomBytes(32)})`
  await sql`insert into pending_sign_ins (hash, member_id, ends_at)
    values (${randomBytes(32)}, ${memberId}, now() + interval '1 hour')`
  const [line, salt] = [randomUUID(), randomBytes(16)]
  await sql`insert into ledger (id, actor_id, act, body_id, details_hash)
    values (${line}, ${memberId}, 'test', ${root}, sha256(${salt}::bytea || '{}'))`
  await sql`insert into ledger_details (line_id, body_id, salt, details) values (${line}, ${root}, ${salt}, '{}')`
}

/** Everyone with a mandate has a home there, contacts, and a consent of each evidence. */
async function homesOf(sql: Sql) {
  await sql`insert into profiles (member_id, body_id)
    select distinct on (member_id) member_id, body_id from mandates order by member_id, starts_at`
  const key = randomBytes(32)
  await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail)
    select member_id, ${key}, ${key}, ${key} from profiles`
  for (const [evidence, channel] of [
    ['portal', 'email'],
    ['paper', 'phone'],
  ] as const)
    await sql`insert into consents (id, member_id, purpose, channel, version, evidence, recorded_by)
      select gen_random_uuid(), member_id, 'meetings', ${channel}, '1', ${evidence}, member_id from profiles`
}
/** A notice for every mandate there is: whose may be read is for the policies to say. */
const everyoneAgreed = (sql: Sql) =>
  sql`insert into leader_notices (mandate_id, member_id, body_id, office_id, name_ar, name_latin, wording)
    select m.id, m.member_id, m.body_id, m.office_id, p.name_ar, p.name_latin, 1
    from mandates m join members p on p.id = m.member_id`

/** Rates, a standing and a receipt of everyone at home, and one receipt of each branch that was cancelled. */
async function duesOf(sql: Sql, author: string) {
  const category = randomUUID()
  await sql`insert into dues_categories (id, name_ar, name_fr, name_en, added_by)
    values (${category}, 'طلبة', 'Étudiants', 'Students', ${author})`
  await sql`insert into dues_rates (id, category_id, starts_on, period, amount, set_by)
    values (${randomUUID()}, ${category}, '2026-01-01', 'year', 5000, ${author})`
  await sql`insert into dues_standings (id, member_id, starts_on, exempt, reason, set_by)
    select gen_random_uuid(), member_id, '2026-01-01', true, 'تقاعد', ${author} from profiles`
  await sql`insert into dues_receipts (id, body_id, member_id, amount, paid_on, method, recorded_by)
    select gen_random_uuid(), body_id, member_id, 20000, '2026-02-01', 'cash', ${author} from profiles`
  await sql`insert into dues_cancellations (receipt_id, body_id, reason, cancelled_by)
    select distinct on (body_id) id, body_id, 'خطأ', ${author}::uuid from dues_receipts order by body_id, number`
}

/** What everyone knows, half of them agreeing that others see it; needs and offers of each body, some closed. */
async function competencesOf(sql: Sql, author: string) {
  await sql`insert into competences (member_id, profession) select member_id, 'محاسبة' from profiles`
  await sql`insert into consents (id, member_id, purpose, channel, version, evidence, recorded_by)
    select gen_random_uuid(), member_id, 'competences', 'record', '1', 'portal', member_id
    from (select member_id, row_number() over (partition by body_id order by member_id) as n from profiles) p
    where n % 2 = 1`
  const bodies = await sql<{ id: string }[]>`select distinct body_id as id from profiles`
  const [root] = await sql<{ root_id: string }[]>`select root_id from organisation`
  for (const { id: bodyId } of bodies) {
    const [need, offer] = [randomUUID(), randomUUID()]
    await sql`insert into competence_needs (id, body_id, title, stated_by)
      values (${need}, ${bodyId}, 'محاسب', ${author})`
    await sql`insert into competence_need_closings (need_id, closed_by) values (${need}, ${author})`
    await sql`insert into competence_offers (id, body_id, name, email_sealed, locale, consent)
      values (${offer}, ${root?.root_id ?? ''}, 'زائر', ${randomBytes(32)}, 'ar', '1')`
    await sql`insert into offer_passings (offer_id, body_id, passed_by) values (${offer}, ${bodyId}, ${author})`
    await sql`insert into offer_closings (offer_id, outcome, closed_by) values (${offer}, 'answered', ${author})`
  }
}

/** Lists sent in for one branch, for another, for both; one of them accepted. Transfers, departures, a saved question. */
async function registerOf(sql: Sql, root: string, branches: [string, string]) {
  const [one, other] = branches
  const author = (await sql`select member_id from profiles where body_id = ${one} limit 1`)[0]?.member_id
  for (const [bodies, accepted] of [
    [[one], null],
    [[other], null],
    [[one, other], null],
    [[one], new Date()],
    [[root], null],
  ] as const) {
    const id = randomUUID()
    await sql`insert into imports (id, body_id, bodies, started_by, file_name, headers, mapping, rows, accepted_at)
      values (${id}, ${bodies[0]}, ${[...bodies]}, ${author}, 'a.csv', '{}', '[]', 1, ${accepted})`
    await sql`insert into import_rows (import_id, line) values (${id}, 2)`
  }
  const people = await sql<{ member_id: string; body_id: string }[]>`select member_id, body_id from profiles
    where body_id = any(${branches})`
  for (const [n, { member_id, body_id }] of people.entries()) {
    await sql`insert into departures (id, member_id, body_id, recorded_by)
      values (${randomUUID()}, ${member_id}, ${body_id}, ${member_id})`
    const to_body = body_id === one ? other : one
    const released = n % 2 ? { released_by: member_id, released_at: new Date() } : {}
    await sql`insert into transfers ${sql({ id: randomUUID(), member_id, from_body: body_id, to_body, asked_by: member_id, ...released })}`
    await sql`insert into segments (id, member_id, name, question) values (${randomUUID()}, ${member_id}, 'نساء', '?gender=f')`
  }
}

/** Everyone asks something about their data; one asked to be erased, and one was. */
async function askedOf(sql: Sql, root: string) {
  await sql`insert into data_requests (id, member_id, body_id, kind, subject, due_at)
    select gen_random_uuid(), m.id, coalesce(p.body_id, ${root}), 'correction', 'nameAr', now() + interval '10 days'
    from members m left join profiles p on p.member_id = m.id`
  await sql`insert into data_answers (request_id, body_id, answered_by, outcome)
    select id, body_id, member_id, 'corrected' from data_requests`
  await sql`insert into email_changes (member_id, email, email_sealed, email_key, hash, ends_at)
    select id, id || '@example.net', sha256(id::text::bytea), sha256(id::text::bytea), sha256(id::text::bytea), now() + interval '1 hour'
    from members`
  await sql`insert into cards (member_id, hash, code_sealed, ends_on)
    select id, sha256(id::text::bytea), sha256(id::text::bytea), '2026-12-31' from members`
  await sql`insert into erasures (member_id, cause, due_at, carried_out_at)
    select id, 'asked', now() + interval '8 days', case when row_number() over (order by id) % 2 = 0 then now() end from members`
}

async function oneOfEach(sql: Sql) {
  const [over] = await sql`select id, body_id, member_id from mandates where ends_at < now() limit 1`
  await sql`insert into mandate_endings (mandate_id, body_id, ended_by, reason)
    values (${over?.id}, ${over?.body_id}, ${over?.member_id}, 'استقالة')`
  await sql`insert into tokens (hash, member_id, purpose, ends_at)
    select ${randomBytes(32)}, id, 'reset', now() + interval '1 hour' from members limit 1`
  await sql`insert into visitor_refusals (day, act, reason) values ('2026-11-23', 'test', 'notYours')
    on conflict do nothing`
}

/** What is public, and whose name each asker may read, reckoned apart from the policies. */
export async function publicWorld(sql: Sql, askers: Asker[]): Promise<PublicWorld> {
  const texts = await sql<{ text: string }[]>`select article_id || ' ' || locale as text from publications`
  const mandates = await sql<
    { member_id: string; body_id: string; capabilities: string[]; current: boolean }[]
  >`
    select m.member_id, m.body_id, o.capabilities, m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()) as current
    from mandates m join offices o on o.id = m.office_id`
  const named = ({ actor }: Asker) =>
    mandates.filter(
      ({ body_id, capabilities, current }) =>
        (current && actor?.holds('members.read', body_id)) ||
        (capabilities.includes('news.write') && actor?.holds('news.write', body_id)),
    )
  const led = ({ actor }: Asker) =>
    mandates.filter(
      ({ body_id, current }) =>
        current && (actor?.holds('members.read', body_id) || actor?.holds('mandates.assign', body_id)),
    )
  const elected = (await sql<{ row: Row }[]>`select to_jsonb(o) as row from elected_offices o`).map(
    ({ row }) => row,
  )
  const consented = await column(sql, 'elected_consents', 'office_id')
  const rows = await sql<Row[]>`select to_jsonb(m) as row from mandates m`
  const offices = await sql<
    { id: string; capabilities: Capability[] }[]
  >`select id, capabilities from offices`
  const held = new Map<string, Set<unknown>>()
  for (const { actor } of askers) {
    if (!actor) continue
    const mine = await sql`select id from access.current_mandates(${actor.memberId})`
    held.set(actor.memberId, new Set(mine.map(({ id }) => id)))
  }
  const foundings = await sql<Row[]>`select to_jsonb(f) as row from foundings f`
  const begun = await sql<Row[]>`select id, parent_id from bodies where being_founded`
  const leading = await sql<{ id: string; now: boolean }[]>`
    select m.id, m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
      and m.member_id not in (select member_id from suspensions) as now
    from mandates m join bodies b on b.id = m.body_id join offices o on o.id = m.office_id
    where m.delegated_from is null and o.key <> 'member'
      and (b.kind, o.id) in (select kind, office_id from statute_offices)`
  return {
    leading: new Set(leading.map(({ id }) => id)),
    leaders: new Set(leading.filter(({ now }) => now).map(({ id }) => id)),
    foundings: new Map(foundings.map(({ row }) => [(row as Row).body_id, row as Row])),
    begun: new Map(begun.map(({ id, parent_id }) => [id, parent_id])),
    offices: new Map(offices.map(({ id, capabilities }) => [id, capabilities])),
    mandates: new Map(rows.map(({ row }) => [(row as Row).id, row as Row])),
    held,
    homes: new Map(
      (await sql`select member_id, body_id from profiles`).map((home) => [home.member_id, home.body_id]),
    ),
    elected: new Map(elected.map((row) => [row.id, row])),
    publicOffices: new Set(
      elected.filter((row) => row.public_history || consented.has(row.id)).map((row) => row.id),
    ),
    led: new Map(
      askers.map((asker) => [
        asker.actor?.memberId ?? '',
        new Set(led(asker).map(({ member_id }) => member_id)),
      ]),
    ),
    ...(await duesAndCompetences(sql)),
    ...(await programmeWorld(sql, held, rows)),
    ...(await electionWorld(sql)),
    ...(await moneyWorld(sql)),
    candidacyWorld: await candidacyWorld(sql),
    ...(await coverageWorld(sql)),
    ...(await campaignWorld(sql)),
    imports: new Map(
      (await sql<Row[]>`select to_jsonb(i) as row from imports i`).map(({ row }) => [
        (row as Row).id,
        row as Row,
      ]),
    ),
    asked: new Map(
      (await sql`select id, member_id from data_requests`).map(({ id, member_id }) => [id, member_id]),
    ),
    root: await rootBody(sql),
    articles: await column(sql, 'publications', 'article_id'),
    withdrawn: await column(sql, 'withdrawals', 'article_id'),
    versions: await column(sql, 'publications', 'version_id'),
    pictures: await column(sql, 'publication_pictures', 'picture_id'),
    documents: await column(sql, 'publication_documents', 'document_id'),
    texts: new Set(texts.map(({ text }) => text)),
    colleagues: new Map(
      askers.map((asker) => [
        asker.actor?.memberId ?? '',
        new Set(named(asker).map(({ member_id }) => member_id)),
      ]),
    ),
  }
}

/** What the rights of dues and competences are reckoned from. */
async function duesAndCompetences(sql: Sql) {
  const receipts = await sql<Row[]>`select id, body_id, member_id from dues_receipts`
  const needs = await sql<Row[]>`select id, body_id from competence_needs`
  const offers = await sql<
    { id: string; bodies: string[] }[]
  >`select o.id, array_agg(p.body_id) || o.body_id as bodies
    from competence_offers o join offer_passings p on p.offer_id = o.id group by o.id`
  const agreed =
    await sql`select member_id from consents where purpose = 'competences' and withdrawn_at is null`
  return {
    agreed: new Set(agreed.map(({ member_id }) => member_id)),
    receipts: new Map(receipts.map((row) => [row.id, row])),
    needs: new Map(needs.map((row) => [row.id, row.body_id])),
    offers: new Map(offers.map(({ id, bodies }) => [id, bodies])),
  }
}
