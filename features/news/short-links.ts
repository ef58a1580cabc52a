import { eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { articles, publications } from '@/db/schema/news'
import { insistMeant, isLocale } from '@/gate/meant'
import { NOWHERE } from '@/gate/nowhere.js'
import type { Locale } from '@/i18n/locales'
import { bestOf } from './article-languages'
import { mayBeCode } from './short-code'
import { standings } from './standings'

/**
 * Where a short address leads a reader of `asked`: to the best text there is, or to why it was withdrawn; null when no
 * public text ever had it.
 */
export async function articleBehind(asked: Locale, code: string) {
  'use cache'
  insistMeant(isLocale(asked), mayBeCode(code))
  cacheLife('max')
  const found = await asVisitor(async (tx) => {
    const [article] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.code, code))
    return article ? { id: article.id, ...(await standings(tx, article.id)) } : null
  })
  if (!found) {
    cacheTag('news', NOWHERE)
    return null
  }
  cacheTag(`article:${found.id}`)
  const { published, withdrawn } = found
  const best = bestOf(asked, published)
  if (best) return { is: 'moved', slug: best.slug } as const
  const last = withdrawn.find(({ locale }) => locale === asked) ?? withdrawn[0]
  return last ? ({ is: 'withdrawn', ...last, published } as const) : null
}

/** Any short address: a build needs one to prove the page with. */
export async function someCode(): Promise<string> {
  const [row] = await asVisitor((tx) =>
    tx
      .select({ code: articles.code })
      .from(publications)
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .limit(1),
  )
  return row?.code ?? 'none'
}
