import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { Pagination } from '@/components/ui/pagination'
import { ApplicationList } from '@/features/applications/components/application-list'
import { ShelfLinks } from '@/features/applications/components/shelf-links'
import { WhoSearch } from '@/features/applications/components/who-search'
import { applicationPage, SHELVES } from '@/features/applications/queries'
import type { Actor } from '@/gate/actor'
import { requireHolder } from '@/gate/session'
import { cleanLine } from '@/gate/text'
import { askedLocale } from '@/i18n/asked-locale'

const query = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  shelf: z.enum(SHELVES).optional().catch(undefined),
  who: z
    .string()
    .catch('')
    .transform((text) => cleanLine(text).slice(0, 80)),
})

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('applications.room'))('title'),
})

// What waits for one's own word is seen first.
const ownShelf = (actor: Actor) => (actor.holdsSomewhere('members.confirm') ? 'secretariat' : 'branch')

/** Applications for membership, within one's own bodies. */
export default async function ApplicationsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/applications'>) {
  const [locale, asked] = await Promise.all([
    askedLocale(params),
    searchParams.then((all) => query.parse(all)),
  ])
  const actor = await requireHolder('members.manage', 'members.confirm')
  const t = await getTranslations('applications')
  const shelf = asked.shelf ?? ownShelf(actor)
  const { applications, counts, pages } = await applicationPage(actor, { ...asked, shelf })
  const here = `/${locale}/members/applications`
  const manages = actor.holdsSomewhere('members.manage')
  return (
    <div className="grid gap-6">
      <PageTitle
        intro={t('room.intro')}
        actions={
          manages && (
            <>
              <ButtonLink variant="quiet" href={`${here}/paper`}>
                {t('room.enterPaper')}
              </ButtonLink>
              <ButtonLink variant="quiet" href={`${here}/code`}>
                {t('room.codes')}
              </ButtonLink>
            </>
          )
        }
      >
        {t('room.title')}
      </PageTitle>
      <ShelfLinks current={shelf} counts={counts} />
      <WhoSearch who={asked.who} label={t('room.findLabel')} find={t('room.find')} hidden={{ shelf }} />
      <ApplicationList applications={applications} />
      <Pagination
        page={asked.page}
        pages={pages}
        href={(n) => `?${new URLSearchParams({ shelf, who: asked.who, page: String(n) })}`}
      />
    </div>
  )
}
