import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { ResourceBoard } from '@/features/logistics/components/resource-board'
import { AddResourceForm } from '@/features/logistics/components/resource-forms'
import { logisticsRoom } from '@/features/logistics/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('logistics'))('title'),
})

/** What the campaign has to lend, and who has it; what is late comes first. */
export default async function LogisticsPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/logistics'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = actor.holdsSomewhere('election.read', 'election.plan') && askedId(id)
  const room = asked && (await logisticsRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, resources, bodies } = room
  const t = await getTranslations('logistics')
  const base = `/${locale}/members/elections/${election.id}/logistics`
  return (
    <Words of={['account', 'logistics']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="logistics"
        locale={locale}
      >
        <p className="text-soft">{t('intro')}</p>
        {bodies.length > 0 && (
          <CardFold title={t('form.title')}>
            <AddResourceForm
              electionId={election.id}
              bodies={bodies.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
            />
          </CardFold>
        )}
        {resources.length > 0 ? (
          <ResourceBoard resources={resources} way={({ id: which }) => `${base}/${which}`} locale={locale} />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </ElectionFrame>
    </Words>
  )
}
