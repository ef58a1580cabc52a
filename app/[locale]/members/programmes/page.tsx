import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { askedPage } from '@/features/programmes/asked'
import { AddForm } from '@/features/programmes/components/add-form'
import { ProgrammeList } from '@/features/programmes/components/programme-list'
import { programmesRoom } from '@/features/programmes/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes'))('title'),
})

/** All programmes that one may know of, by where they stand, and for drafters the way to begin one. */
export default async function ProgrammesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireActor()
  const page = askedPage(asked.page)
  const [{ programmes, pages, bodies, communes }, t] = await Promise.all([
    programmesRoom(actor, page),
    getTranslations('programmes'),
  ])
  const named = bodies.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))
  return (
    <Words of={['account', 'programmes.form', 'programmes.kinds']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle
          intro={t('list.intro')}
          actions={
            <>
              <ButtonLink href={`/${locale}/members/programmes/mine`} variant="quiet">
                {t('list.mine')}
              </ButtonLink>
              {actor.holdsSomewhere('programme.edit') && (
                <ButtonLink href={`/${locale}/members/programmes/contests`} variant="quiet">
                  {t('list.contests')}
                </ButtonLink>
              )}
            </>
          }
        >
          {t('title')}
        </PageTitle>
        {bodies.length > 0 && (
          <CardFold title={t('list.begin')}>
            <p className="text-soft">{t('list.beginText')}</p>
            <AddForm bodies={named} communes={communes} />
          </CardFold>
        )}
        {programmes.length > 0 ? (
          <ProgrammeList programmes={programmes} />
        ) : (
          <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>
        )}
        <Pagination page={page} pages={pages} href={(n) => `/${locale}/members/programmes?page=${n}`} />
      </div>
    </Words>
  )
}
