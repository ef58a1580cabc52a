import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { Doc } from '@/db/schema/news'
import type { DocumentType } from '@/features/documents/document'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { EMPTY_DOC, type State } from './article'
import { papersIn, picturesIn } from './plain-text'
import { choicesIn, type EditorPicture } from './queries'

/** A document as readers are offered it. */
export type OfferedDocument = { id: string; name: string; title: string; type: DocumentType; bytes: number }

type Person = { ar: string; latin: string } | null

/** Where one language of an article stands. */
export type Standing = {
  locale: Locale
  state: State
  changed: boolean
  publicSlug: string | null
  publishedAt: string | null
  publishedBy: Person
  correctedAt: string | null
  publishAt: string | null
  plannedBy: Person
  /** Written on since it was planned: that will not be in what goes out. */
  planOutdated: boolean
  withdrawnAt: string | null
  reason: string | null
  wasPublic: boolean
}

/** What the page about one article needs to know of it. */
export type EditedArticle = {
  id: string
  bodyId: string
  bodyName: { ar: string; fr: string; en: string | null }
  fourEyes: boolean
  kind: 'news' | 'communique' | 'statement'
  topicId: string
  bylineId: string
  eventOn: string | null
  coverId: string | null
  code: string
  version: number
  isLead: boolean
  /** It rests during the silence before an election. */
  campaigns: boolean
  standings: Standing[]
  /** The languages in which anything was written. */
  written: Locale[]
}

/** The text in the language that is open. */
export type EditedText = {
  title: string
  summary: string
  slug: string
  body: Doc
  /** 0 where nothing was written in this language yet. */
  version: number
  savedAt: string | null
  savedBy: Person
  savedByMe: boolean
}

// Written out: `id` names a column of ours, never what somebody sent.
const person = (id: string) =>
  sql.raw(
    `(select jsonb_build_object('ar', m.name_ar, 'latin', m.name_latin) from members m where m.id = ${id})`,
  )

type Row = EditedArticle & { text: EditedText | null }

async function articleIn(tx: Tx, actor: Actor, id: string, language: Locale): Promise<Row | null> {
  const [row] = await tx.execute<Row>(sql`
    select a.id, a.body_id as "bodyId", a.kind, a.topic_id as "topicId", a.byline_id as "bylineId",
      a.event_on as "eventOn", a.cover_id as "coverId", a.code, a.version, b.four_eyes as "fourEyes",
      jsonb_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) as "bodyName",
      (select jsonb_build_object('title', d.title, 'summary', d.summary, 'slug', d.slug, 'body', d.body,
          'version', d.version, 'savedAt', d.saved_at, 'savedBy', ${person('d.saved_by')},
          'savedByMe', d.saved_by = ${actor.memberId})
        from drafts d where d.article_id = a.id and d.locale = ${language}) as text,
      (select coalesce(jsonb_agg(d.locale), '[]') from drafts d where d.article_id = a.id
        and (d.title <> '' or d.summary <> '' or d.body -> 'content' <> '[]')) as written,
      exists (select from leads l where l.article_id = a.id) as "isLead",
      exists (select from campaign_articles c where c.article_id = a.id) as campaigns,
      (select jsonb_agg(to_jsonb(s)) from (
        select x.locale,
          case when p.article_id is not null then 'public' when s.article_id is not null then 'scheduled'
            when w.article_id is not null then 'withdrawn' else 'draft' end as state,
          p.article_id is not null and ((d.title, d.summary, d.body) is distinct from (v.title, v.summary, v.body)
            or (d.slug <> '' and d.slug <> p.slug)
            or (a.topic_id, a.kind, a.byline_id, a.event_on, a.cover_id)
              is distinct from (v.topic_id, v.kind, v.byline_id, v.event_on, v.cover_id)) as changed,
          p.slug as "publicSlug", p.published_at as "publishedAt", ${person('p.published_by')} as "publishedBy",
          p.corrected_at as "correctedAt", s.publish_at as "publishAt", ${person('s.planned_by')} as "plannedBy",
          s.article_id is not null and (d.title, d.summary, d.body) is distinct from (k.title, k.summary, k.body)
            as "planOutdated",
          w.withdrawn_at as "withdrawnAt", w.reason, w.article_id is not null or p.article_id is not null as "wasPublic"
        from (values ('ar'), ('fr'), ('en')) as x(locale)
        left join drafts d on d.article_id = a.id and d.locale = x.locale
        left join publications p on p.article_id = a.id and p.locale = x.locale
        left join versions v on v.id = p.version_id
        left join schedules s on s.article_id = a.id and s.locale = x.locale
        left join versions k on k.id = s.version_id
        left join lateral (select * from withdrawals w where w.article_id = a.id and w.locale = x.locale
          order by w.withdrawn_at desc limit 1) w on true) s) as standings
    from articles a join bodies b on b.id = a.body_id
    where a.id = ${id} and not exists (select from discards z where z.article_id = a.id)
      and a.body_id in (select unnest(access.bodies('news.write')) union select unnest(access.bodies('news.publish')))`)
  return row ?? null
}

const NOTHING: EditedText = {
  title: '',
  summary: '',
  slug: '',
  body: EMPTY_DOC,
  version: 0,
  savedAt: null,
  savedBy: null,
  savedByMe: true,
}

type Files = { pictures: EditorPicture[]; papers: OfferedDocument[] }

/** The pictures and documents of these ids that the actor can see, for showing them inside a text. */
export async function filesIn(tx: Tx, pictureIds: string[], paperIds: string[]): Promise<Files> {
  if (pictureIds.length + paperIds.length === 0) return { pictures: [], papers: [] }
  const [files] = await tx.execute<Files>(sql`
    select (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'width', p.width, 'height', p.height,
        'altAr', p.alt_ar, 'altFr', p.alt_fr, 'altEn', p.alt_en, 'credit', p.credit)), '[]')
      from pictures p where p.id in (select unnest(${sql.param(pictureIds)}::uuid[]))) as pictures,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'title', d.title,
        'type', d.type, 'bytes', d.bytes)), '[]')
      from documents d where d.id in (select unnest(${sql.param(paperIds)}::uuid[]))) as papers`)
  return files ?? { pictures: [], papers: [] }
}

/** An article with its text in one language, for writing; null where the actor has none such. Three queries. */
export const articleForWriting = (actor: Actor, id: string, language: Locale) =>
  as(actor.reader, async (tx) => {
    const found = await articleIn(tx, actor, id, language)
    if (!found) return null
    const { text: written, ...article } = found
    const text = written ?? NOTHING
    const cover = article.coverId ? [article.coverId] : []
    const files = await filesIn(tx, [...new Set([...cover, ...picturesIn(text.body)])], papersIn(text.body))
    return { article, text, ...files, choices: await choicesIn(tx, actor) }
  })

export type Writing = NonNullable<Awaited<ReturnType<typeof articleForWriting>>>
