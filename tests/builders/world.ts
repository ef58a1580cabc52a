import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import type { Doc } from '@/db/schema/news'
import { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'

/** A text of one paragraph. */
export const docOf = (words: string): Doc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

/** The root body of the organisation that the prepared database holds. */
export async function rootBody(sql: Sql): Promise<string> {
  const [known] = await sql<{ root_id: string }[]>`select root_id from organisation`
  if (!known) throw new Error('the database was not prepared')
  return known.root_id
}

/** A body below another. */
export async function aBody(sql: Sql, parentId: string, name: string, more: { fourEyes?: boolean } = {}) {
  const id = randomUUID()
  await sql`insert into bodies (id, parent_id, kind, name_ar, name_fr, four_eyes)
    values (${id}, ${parentId}, 'branch', ${name}, ${name}, ${more.fourEyes ?? false})`
  return id
}

/** A member with sign-in, and with the mandates named: office key × body. */
export async function aMember(sql: Sql, name: string, ...mandates: [office: string, bodyId: string][]) {
  const id = randomUUID()
  await sql`insert into members (id, name_ar, name_latin) values (${id}, ${name}, ${name})`
  await sql`insert into credentials (member_id, email, password_hash)
    values (${id}, ${`${id}@example.org`}, 'not a hash')`
  for (const [office, bodyId] of mandates) await aMandate(sql, id, office, bodyId)
  return id
}

/** A mandate, running since a month unless told otherwise. */
export async function aMandate(
  sql: Sql,
  memberId: string,
  office: string,
  bodyId: string,
  more: { endsAt?: Date; delegatedFrom?: string } = {},
) {
  const id = randomUUID()
  const decision = more.delegatedFrom ? 'delegation' : 'congress'
  const endsAt = more.endsAt ?? (more.delegatedFrom ? new Date(Date.now() + 86_400_000) : null)
  await sql`insert into mandates (id, member_id, office_id, body_id, starts_at, ends_at, decision, decided_on, delegated_from)
    select ${id}, ${memberId}, o.id, ${bodyId}, now() - interval '30 days', ${endsAt}, ${decision}, '2018-04-22',
      ${more.delegatedFrom ?? null} from offices o where o.key = ${office}`
  return id
}

/** The actor that the gate would make of a member now: what the database's own lookup grants them. */
export async function actorFor(sql: Sql, memberId: string): Promise<Actor> {
  const grants = await sql.begin(async (tx) => {
    await tx`select set_config('app.member', ${memberId}, true), set_config('app.second_factor', 'optional', true)`
    return tx<{ capability: Capability; body_id: string }[]>`select * from access.grants()`
  })
  const reach: Partial<Record<Capability, string[]>> = {}
  for (const { capability, body_id } of grants) {
    reach[capability] ??= []
    reach[capability].push(body_id)
  }
  return new Actor(memberId, randomUUID(), { ar: 'عضو', latin: 'Member' }, reach)
}

/** Whether a member holds a mandate in that very body now. */
export async function sitsIn(sql: Sql, actor: Actor, bodyId: string): Promise<boolean> {
  const rows = await sql`select from access.current_mandates(${actor.memberId}) where body_id = ${bodyId}`
  return rows.length > 0
}

/** Whether the database counts a body to those that a member belongs to, or that they lead or draft programmes for. */
export async function reaches(sql: Sql, actor: Actor, bodyId: string): Promise<boolean> {
  const [row] = await sql.begin(async (tx) => {
    await tx`select set_config('app.member', ${actor.memberId}, true), set_config('app.second_factor', 'optional', true)`
    return tx<{ own: string[] }[]>`select access.own_bodies() as own`
  })
  const leads = (['programme.read', 'programme.edit', 'funding.record'] as const).some((one) =>
    actor.reach(one).includes(bodyId),
  )
  return leads || (row?.own.includes(bodyId) ?? false)
}

type ArticleOptions = {
  title?: string
  words?: string
  slug?: string
  locale?: Locale
  public?: boolean
  eventOn?: string
}

/** An article with one text; public unless told otherwise. */
export async function anArticle(sql: Sql, bodyId: string, authorId: string, more: ArticleOptions = {}) {
  const id = randomUUID()
  const { title = 'عنوان', words = 'نص', locale = 'ar', slug = `text-${id.slice(0, 8)}` } = more
  const [kit] = await sql<{ topic: string; office: string }[]>`
    select (select id from topics order by position limit 1) as topic,
      (select id from offices where key = 'editor') as office`
  if (!kit) throw new Error('the database was not prepared')
  await sql`insert into articles (id, body_id, author_id, byline_id, topic_id, code, event_on)
    values (${id}, ${bodyId}, ${authorId}, ${kit.office}, ${kit.topic}, ${randomBytes(6).toString('hex')},
      ${more.eventOn ?? null})`
  await sql`insert into drafts (article_id, body_id, locale, title, slug, body, saved_by)
    values (${id}, ${bodyId}, ${locale}, ${title}, ${slug}, ${sql.json(docOf(words) as never)}, ${authorId})`
  const versionId = await aVersion(sql, id, locale)
  if (more.public ?? true) await publishVersion(sql, versionId, authorId)
  return { id, versionId, slug }
}

/** Freezes the draft as it stands. */
export async function aVersion(sql: Sql, articleId: string, locale: Locale = 'ar') {
  const id = randomUUID()
  await sql`insert into versions
    (id, article_id, body_id, locale, number, reason, title, summary, slug, body, kind, event_on, topic_id,
      byline_id, saved_by)
    select ${id}, a.id, a.body_id, d.locale,
      1 + (select count(*) from versions v where v.article_id = a.id and v.locale = d.locale),
      'kept', d.title, d.summary, d.slug, d.body, a.kind, a.event_on, a.topic_id, a.byline_id, d.saved_by
    from articles a join drafts d on d.article_id = a.id and d.locale = ${locale} where a.id = ${articleId}`
  return id
}

/** Puts a version before the public. */
export async function publishVersion(sql: Sql, versionId: string, publisherId: string) {
  await sql`insert into slugs (locale, slug, article_id, body_id)
    select locale, slug, article_id, body_id from versions where id = ${versionId} on conflict do nothing`
  await sql`insert into publications (article_id, body_id, locale, version_id, slug, topic_id, published_by)
    select article_id, body_id, locale, id, slug, topic_id, ${publisherId} from versions where id = ${versionId}`
}

/** From now on none of the member's mandates holds. */
export const suspend = (sql: Sql, memberId: string) =>
  sql`insert into suspensions (id, member_id, reason) values (${randomUUID()}, ${memberId}, 'sample')`
