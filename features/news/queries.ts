import { eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { articles, discards, topics } from '@/db/schema/news'
import { bodies, members, offices } from '@/db/schema/structure'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import type { State } from './article'

export const PER_PAGE = 20

type Names = { ar: string; fr: string; en: string | null }

/** One language of an article in the list. */
export type ListedText = {
  locale: Locale
  title: string
  state: State
  /** Public, and written on since. */
  changed: boolean
  savedAt: string
  publishAt: string | null
}

export type ListedArticle = {
  id: string
  kind: string
  bodyName: Names
  topicName: Names
  author: { ar: string; latin: string } | null
  touchedAt: string
  texts: ListedText[]
}

export type Filter = { state: State | null; missing: Locale | null; page: number }
export type Counts = Record<State | 'all' | `missing_${Locale}` | 'discarded', number>

// Every text that is being written or was, with where it stands.
const TEXTS = sql`
  select d.article_id, d.locale, d.title, d.saved_at, s.publish_at,
    case when p.article_id is not null then 'public' when s.article_id is not null then 'scheduled'
      when w.article_id is not null then 'withdrawn' else 'draft' end as state,
    p.article_id is not null and (d.title, d.summary, d.body) is distinct from (v.title, v.summary, v.body) as changed,
    greatest(d.saved_at, p.published_at, w.withdrawn_at) as touched_at
  from drafts d
  left join publications p on p.article_id = d.article_id and p.locale = d.locale
  left join versions v on v.id = p.version_id
  left join schedules s on s.article_id = d.article_id and s.locale = d.locale
  left join lateral (select w.article_id, max(w.withdrawn_at) as withdrawn_at from withdrawals w
    where w.article_id = d.article_id and w.locale = d.locale group by w.article_id) w on true`

// What an actor finds on the desk: what they may write, and nobody threw away.
const ON_THE_DESK = sql`
  select a.*, t.texts, t.touched_at, t.states, t.languages
  from articles a
  join lateral (
    select jsonb_agg(jsonb_build_object('locale', x.locale, 'title', x.title, 'state', x.state, 'changed', x.changed,
        'savedAt', x.saved_at, 'publishAt', x.publish_at)) as texts,
      max(x.touched_at) as touched_at, array_agg(x.state) as states,
      array_agg(x.locale) filter (where x.title <> '') as languages
    from texts x where x.article_id = a.id
  ) t on t.texts is not null
  where not exists (select from discards z where z.article_id = a.id)`

const within = (actor: Actor) => {
  const reach = [...new Set([...actor.reach('news.write'), ...actor.reach('news.publish')])]
  return sql`a.body_id in (select unnest(${sql.param(reach)}::uuid[]))`
}

/** The articles of the desk by what happened last, a page at a time, and how many there are of each kind. */
export const deskArticles = (actor: Actor, { state, missing, page }: Filter) =>
  as(actor.reader, async (tx) => {
    const rows = await tx.execute<ListedArticle>(sql`
      with texts as (${TEXTS}), desk as (${ON_THE_DESK} and ${within(actor)})
      select a.id, a.kind, a.texts, to_json(a.touched_at) #>> '{}' as "touchedAt",
        jsonb_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) as "bodyName",
        jsonb_build_object('ar', t.name_ar, 'fr', t.name_fr, 'en', t.name_en) as "topicName",
        case when m.id is not null then jsonb_build_object('ar', m.name_ar, 'latin', m.name_latin) end as author
      from desk a join bodies b on b.id = a.body_id join topics t on t.id = a.topic_id
      left join members m on m.id = a.author_id
      where (${state}::text is null or ${state}::text = any(a.states))
        and (${missing}::text is null or not coalesce(${missing}::text = any(a.languages), false))
      order by a.touched_at desc, a.id limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}`)
    return { rows: [...rows], counts: await deskCounts(tx, actor) }
  })

async function deskCounts(tx: Tx, actor: Actor): Promise<Counts> {
  const lacks = (locale: Locale) =>
    sql`count(*) filter (where not coalesce(${locale}::text = any(a.languages), false))::int`
  const inState = (state: State) => sql`count(*) filter (where ${state}::text = any(a.states))::int`
  const [counts] = await tx.execute<Counts>(sql`
    with texts as (${TEXTS}), desk as (${ON_THE_DESK} and ${within(actor)})
    select count(*)::int as "all", ${inState('draft')} as draft, ${inState('scheduled')} as scheduled,
      ${inState('public')} as "public", ${inState('withdrawn')} as withdrawn,
      ${lacks('ar')} as missing_ar, ${lacks('fr')} as missing_fr, ${lacks('en')} as missing_en,
      (select count(*)::int from discards a where ${within(actor)}) as discarded
    from desk a`)
  if (!counts) throw new Error('nothing was counted')
  return counts
}

/** What was thrown away and can still be taken back, the latest first. */
export const discardedArticles = (actor: Actor) =>
  as(actor.reader, (tx) =>
    tx
      .select({
        id: articles.id,
        titles: sql<string[]>`(select array_agg(d.title order by d.locale) from drafts d
          where d.article_id = ${articles.id} and d.title <> '')`,
        discardedAt: discards.discardedAt,
        discardedBy: { ar: members.nameAr, latin: members.nameLatin },
      })
      .from(discards)
      .innerJoin(articles, eq(articles.id, discards.articleId))
      .leftJoin(members, eq(members.id, discards.discardedBy))
      .orderBy(sql`${discards.discardedAt} desc`)
      .limit(100),
  )

/** What a description chooses among: topics, offices that sign, and the bodies the actor may write for. */
export const choices = (actor: Actor) => as(actor.reader, (tx) => choicesIn(tx, actor))

export async function choicesIn(tx: Tx, actor: Actor) {
  const names = (table: typeof topics | typeof offices | typeof bodies) =>
    sql`jsonb_build_object('ar', ${table.nameAr}, 'fr', ${table.nameFr}, 'en', ${table.nameEn})`
  const reach = actor.reach('news.write')
  const [row] = await tx.execute<{
    topics: Choice[]
    offices: Choice[]
    bodies: Choice[]
    rootId: string | null
    /** The body and the office in which one writes, where there is one: most often what is meant. */
    own: { bodyId: string; officeId: string } | null
  }>(sql`
    select (select jsonb_agg(jsonb_build_object('id', topics.id, 'name', ${names(topics)}) order by topics.position)
        from topics) as topics,
      (select jsonb_agg(jsonb_build_object('id', offices.id, 'name', ${names(offices)}) order by offices.name_ar)
        from offices where offices.key <> 'member') as offices,
      (select coalesce(jsonb_agg(jsonb_build_object('id', bodies.id, 'name', ${names(bodies)})
          order by bodies.parent_id nulls first, bodies.name_ar), '[]')
        from bodies where bodies.id in (select unnest(${sql.param(reach)}::uuid[])) and bodies.dissolved_on is null) as bodies,
      (select root_id from organisation limit 1) as "rootId",
      (select jsonb_build_object('bodyId', mandates.body_id, 'officeId', mandates.office_id)
        from mandates join offices on offices.id = mandates.office_id
        where mandates.member_id = ${actor.memberId} and 'news.write' = any(offices.capabilities)
          and mandates.starts_at <= now() and (mandates.ends_at is null or mandates.ends_at > now())
        order by mandates.starts_at desc limit 1) as own`)
  if (!row) throw new Error('there is nothing to choose among')
  return row
}

export type Choice = { id: string; name: Names }
export type Choices = Awaited<ReturnType<typeof choicesIn>>

/** The name in the reader's language; French stands in where there is no English one. */
export const nameIn = (name: Names, locale: Locale): string => name[locale] ?? name.fr

/** A picture as the editor shows it. */
export type EditorPicture = {
  id: string
  name: string
  width: number
  height: number
  altAr: string
  altFr: string
  altEn: string
  credit: string
}

const UNPUBLISHED = sql`not exists (select from publications p where p.article_id = d.article_id and p.locale = d.locale)
  and not exists (select from discards z where z.article_id = d.article_id)`

/** Texts of others, in bodies that ask for four eyes, which the actor could put before the public. */
export const textsToReview: WaitingLine = {
  key: 'fourEyes',
  path: () => '/desk?state=draft',
  concerns: (actor) => actor.holdsSomewhere('news.publish'),
  count: (actor) => sql`select count(*) from drafts d join bodies b on b.id = d.body_id
    where b.four_eyes and d.body_id in (select unnest(${sql.param(actor.reach('news.publish'))}::uuid[]))
      and d.saved_by <> ${actor.memberId} and d.title <> '' and ${UNPUBLISHED}`,
}

/** Texts that the actor began and nobody published. */
export const ownDrafts: WaitingLine = {
  key: 'drafts',
  path: () => '/desk?state=draft',
  concerns: (actor) => actor.holdsSomewhere('news.write', 'news.publish'),
  count: (
    actor,
  ) => sql`select count(distinct d.article_id) from drafts d join articles a on a.id = d.article_id
    where a.author_id = ${actor.memberId} and ${UNPUBLISHED}`,
}

/** One of the latest texts that bodies of a member published. */
export type LatestText = {
  slug: string
  locale: Locale
  title: string
  publishedAt: string | null
  body: Names
}

/** The latest public texts of the actor's own bodies and those above them, each in one language: the reader's, if it has it. */
export const latestOfMyBodies = (actor: Actor, locale: Locale, most: number): Promise<LatestText[]> =>
  as(actor.reader, async (tx) => [
    ...(await tx.execute<LatestText>(sql`
      with recursive mine as (
        select m.body_id as id from mandates m where m.member_id = ${actor.memberId}
          and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
        union select b.parent_id from mine x join bodies b on b.id = x.id where b.parent_id is not null
      ), texts as (
        select distinct on (p.article_id) p.slug, p.locale, v.title, p.published_at, p.body_id
        from publications p join versions v on v.id = p.version_id
        where p.body_id in (select id from mine)
        order by p.article_id, p.locale <> ${locale}, p.published_at
      )
      select t.slug, t.locale, t.title, to_json(t.published_at) #>> '{}' as "publishedAt",
        jsonb_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) as body
      from texts t join bodies b on b.id = t.body_id
      order by t.published_at desc nulls last, t.slug limit ${most}`)),
  ])
