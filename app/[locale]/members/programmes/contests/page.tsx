import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Pagination } from '@/components/ui/pagination'
import { ContestList } from '@/features/contests/components/contest-list'
import { contestPage, SHELVES } from '@/features/contests/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('contests'))('title'),
})

const question = z.object({
  shelf: z.enum(SHELVES).catch('waiting'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** What the public says is wrong in the programmes that one edits: what waits for an answer, and what was answered. */
export default async function ContestsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes/contests'>) {
  const [locale, query] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('programme.edit')
  const asked = question.parse(query)
  const [t, programmes] = await Promise.all([getTranslations('contests'), getTranslations('programmes')])
  const { contests, more } = await contestPage(actor, asked)
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/programmes`, label: programmes('title') }]}
        here={t('title')}
      />
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      <nav aria-label={t('shelves')}>
        <ul className="flex flex-wrap gap-2">
          {SHELVES.map((shelf) => (
            <li key={shelf}>
              <a
                href={`?shelf=${shelf}`}
                aria-current={shelf === asked.shelf ? 'page' : undefined}
                className="chip"
              >
                {t(shelf)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ContestList contests={contests} shelf={asked.shelf} />
      <Pagination
        page={asked.page}
        pages={asked.page + (more ? 1 : 0)}
        href={(page) => `?${new URLSearchParams({ shelf: asked.shelf, page: String(page) })}`}
      />
    </div>
  )
}
