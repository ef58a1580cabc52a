import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMandate, aMember, anArticle, rootBody, suspend } from '../../builders/world'
import type { PublicWorld, Row } from './rights'

export type Asker = { name: string; role: string; actor: Actor | null }

/** An organisation with two branches, everyone who could ask, and rows of every kind in each body. */
export async function fullWorld(sql: Sql): Promise<Asker[]> {
  const root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  const people = await everyone(sql, root, azemmour, jadida)
  for (const body of [root, azemmour, jadida])
    await rowsOfBody(sql, body, people.get('the provincial secretary') ?? '')
  for (const member of people.values()) await rowsOfMember(sql, member, root)
  await homesOf(sql)
  await askedOf(sql, root)
  await oneOfEach(sql)
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
  await add('a plain member of Azemmour', ['member', azemmour])
  await add('a plain member of El Jadida', ['member', jadida])
  const former = await add('a former secretary of El Jadida')
  await aMandate(sql, former, 'branchSecretary', jadida, { endsAt: yesterday })
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
  await sql`insert into body_communes (body_id, commune_code) select ${bodyId}, code from communes limit 1`
  return versionId
}

async function rowsOfMember(sql: Sql, memberId: string, root: string) {
  await sql`insert into sessions (id, hash, member_id, ends_at)
    values (${randomUUID()}, ${randomBytes(32)}, ${memberId}, now() + interval '1 day')`
  await sql`insert into sessions (id, hash, member_id, ends_at, revoked_at)
    values (${randomUUID()}, ${randomBytes(32)}, ${memberId}, now() + interval '1 day', now())`
  await sql`insert into submissions (member_id, key, act) values (${memberId}, ${randomUUID()}, 'test')`
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

const column = async (sql: Sql, table: string, name: string) =>
  new Set((await sql`select ${sql(name)} as value from ${sql(table)}`).map(({ value }) => value))

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
  return {
    offices: new Map(offices.map(({ id, capabilities }) => [id, capabilities])),
    mandates: new Map(rows.map(({ row }) => [(row as Row).id, row as Row])),
    held,
    homes: new Map(
      (await sql`select member_id, body_id from profiles`).map((home) => [home.member_id, home.body_id]),
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
