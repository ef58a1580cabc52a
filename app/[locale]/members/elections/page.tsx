import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { AddElectionForm } from '@/features/elections/components/add-election-form'
import { ElectionList } from '@/features/elections/components/election-list'
import { electionsRoom } from '@/features/elections/queries'
import { titleIn } from '@/features/programmes/title'
import { onTheClock } from '@/gate/day'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections'))('title'),
})

/** Elections to come and those that were held; for planners the way to begin one. */
export default async function ElectionsPage({ params }: PageProps<'/[locale]/members/elections'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const [{ elections, bodies, laws, communes }, t, own, tasks] = await Promise.all([
    electionsRoom(actor),
    getTranslations('elections'),
    getTranslations('candidacies.own'),
    getTranslations('tasks'),
  ])
  const today = onTheClock(new Date()).day
  return (
    <Words of={['account', 'elections.form', 'elections.kinds']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle
          intro={t('list.intro')}
          actions={
            <>
              <ButtonLink href={`/${locale}/members/candidacies`} variant="quiet">
                {own('title')}
              </ButtonLink>
              <ButtonLink href={`/${locale}/members/elections/tasks`} variant="quiet">
                {tasks('mine')}
              </ButtonLink>
              <ButtonLink href={`/${locale}/members/elections/rules`} variant="quiet">
                {t('list.rules')}
              </ButtonLink>
            </>
          }
        >
          {t('title')}
        </PageTitle>
        {bodies.length > 0 && (
          <CardFold title={t('list.begin')}>
            <AddElectionForm
              bodies={bodies.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))}
              laws={laws.map(({ id, kind, name }) => ({
                value: id,
                label: `${t(`kinds.${kind}`)} · ${titleIn(name, locale)}`,
              }))}
              communes={communes}
            />
          </CardFold>
        )}
        {elections.length > 0 ? (
          <ElectionList elections={elections} today={today} locale={locale} />
        ) : (
          <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
