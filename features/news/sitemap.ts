import { count, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { publications } from '@/db/schema/news'
import { insistMeant, isCount } from '@/gate/meant'
import { LOCALES, type Locale } from '@/i18n/locales'
import { articlePath } from './addresses'

/** So many texts stand in one part: with their alternates, well below the 50 MB that search engines take. */
export const PER_PART = 5_000

/** How many parts hold all public texts. */
export async function sitemapParts(): Promise<number> {
  'use cache'
  cacheTag('news')
  cacheLife('max')
  const [row] = await asVisitor((tx) => tx.select({ count: count() }).from(publications))
  return Math.ceil((row?.count ?? 0) / PER_PART)
}

/** One address in a sitemap: where it stands in each language, and when it last changed. */
export type Place = { paths: Partial<Record<Locale, string>>; locale: Locale; changed?: string }

/** The texts of one part, counted from 1; the oldest first, so that a part, once full, stays as it is. */
export async function sitemapPart(part: number): Promise<Place[]> {
  'use cache'
  insistMeant(isCount(part, 999_999))
  cacheTag('news')
  cacheLife('max')
  const rows = await asVisitor((tx) =>
    tx.execute<{ locale: Locale; changed: string; slugs: Record<string, string> }>(sql`
      select p.locale, to_char(coalesce(p.corrected_at, p.published_at) at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed,
        (select jsonb_object_agg(q.locale, q.slug) from publications q where q.article_id = p.article_id) as slugs
      from (select article_id, locale, published_at, corrected_at from publications
        order by published_at asc nulls first, article_id, locale
        limit ${PER_PART} offset ${(part - 1) * PER_PART}) p`),
  )
  return rows.map(({ locale, changed, slugs }) => ({ locale, changed, paths: pathsOf(slugs) }))
}

const pathsOf = (slugs: Record<string, string>) =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => (slugs[locale] ? [[locale, articlePath(locale, slugs[locale])]] : [])),
  )
