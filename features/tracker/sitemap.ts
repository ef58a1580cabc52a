import { sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { PER_PART } from '@/features/news/sitemap'
import { insistMeant, isCount } from '@/gate/meant'

// More than one part of a sitemap holds; no organisation has as many programmes.
const MOST = 5_000

/** The addresses of all public programmes. */
export async function programmeSlugs(): Promise<string[]> {
  'use cache'
  cacheTag('programmes')
  cacheLife('max')
  const rows = await asVisitor((tx) =>
    tx.execute<{ slug: string }>(sql`select slug from programmes order by slug limit ${MOST}`),
  )
  return rows.map(({ slug }) => slug)
}

/** How many parts of the sitemap hold all points of public programmes. */
export async function pointParts(): Promise<number> {
  'use cache'
  cacheTag('programmes')
  cacheLife('max')
  const [row] = await asVisitor((tx) =>
    tx.execute<{ count: number }>(sql`select count(*)::int as count from points`),
  )
  return Math.ceil((row?.count ?? 0) / PER_PART)
}

/** The points of one part, counted from 1. */
export async function pointPart(part: number): Promise<{ slug: string; number: number }[]> {
  'use cache'
  insistMeant(isCount(part, 9_999))
  cacheTag('programmes')
  cacheLife('max')
  return asVisitor(async (tx) => [
    ...(await tx.execute<{ slug: string; number: number }>(sql`
      select p.slug, t.number from points t join programmes p on p.id = t.programme_id
      order by p.slug, t.number limit ${PER_PART} offset ${(part - 1) * PER_PART}`)),
  ])
}
