import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { STATES } from '@/features/news/article'
import { ArticleList } from '@/features/news/components/article-list'
import { DeskFilters } from '@/features/news/components/desk-filters'
import { deskArticles, PER_PAGE } from '@/features/news/queries'
import { homeMetadata } from '@/features/portal/metadata'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { LOCALES } from '@/i18n/locales'

const query = z.object({
  state: z.enum(STATES).nullable().catch(null),
  missing: z.enum(LOCALES).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export const generateMetadata = async () => homeMetadata((await getTranslations('news.desk'))('title'))

export default async function DeskPage({ params, searchParams }: PageProps<'/[locale]/desk'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const filter = query.parse(asked)
  const actor = await requireHolder('news.write', 'news.publish')
  const t = await getTranslations('news.desk')
  const { rows, counts } = await deskArticles(actor, filter)
  const count = filter.state
    ? counts[filter.state]
    : filter.missing
      ? counts[`missing_${filter.missing}`]
      : counts.all
  const writes = actor.holdsSomewhere('news.write')
  const begin = writes && <ButtonLink href={`/${locale}/desk/news/new`}>{t('new')}</ButtonLink>
  const narrowed = {
    ...(filter.state && { state: filter.state }),
    ...(filter.missing && { missing: filter.missing }),
  }
  return (
    <div className="grid gap-6">
      <PageTitle intro={t('intro')} actions={begin}>
        {t('title')}
      </PageTitle>
      <DeskFilters locale={locale} filter={filter} counts={counts} />
      {rows.length > 0 ? (
        <ArticleList locale={locale} articles={rows} />
      ) : (
        <EmptyState title={t(counts.all === 0 ? 'empty' : 'noneSuch')} action={counts.all === 0 && begin}>
          {t(counts.all === 0 ? 'emptyText' : 'noneSuchText')}
        </EmptyState>
      )}
      <Pagination
        page={filter.page}
        pages={Math.ceil(count / PER_PAGE)}
        href={(page) => `?${new URLSearchParams({ ...narrowed, page: String(page) })}`}
      />
    </div>
  )
}
