import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { publications, withdrawals } from '@/db/schema/news'

/** In which languages a piece of news is public, and what was taken back when and why, the latest first. */
export async function standings(tx: Tx, articleId: string) {
  const [published, withdrawn] = await Promise.all([
    tx
      .select({ locale: publications.locale, slug: publications.slug })
      .from(publications)
      .where(eq(publications.articleId, articleId)),
    tx
      .select({ locale: withdrawals.locale, at: withdrawals.withdrawnAt, reason: withdrawals.reason })
      .from(withdrawals)
      .where(eq(withdrawals.articleId, articleId))
      .orderBy(desc(withdrawals.withdrawnAt)),
  ])
  return { published, withdrawn }
}
