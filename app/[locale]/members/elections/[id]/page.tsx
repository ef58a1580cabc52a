import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { env } from '@/env'
import { FeedForm } from '@/features/deadlines/components/feed-form'
import { AddMilestoneForm } from '@/features/deadlines/components/milestone-forms'
import { StepList } from '@/features/deadlines/components/step-list'
import { type Dated, electionRoom } from '@/features/deadlines/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections'))('title'),
})

// What is late comes first; then what can be done now; then what is still to come; what is done last.
const SHELVES = [
  { key: 'late', holds: ({ progress }: Dated) => progress === 'late' || progress === 'blocked' },
  { key: 'open', holds: ({ progress }: Dated) => progress === 'open' },
  { key: 'ahead', holds: ({ progress }: Dated) => progress === 'ahead' },
  { key: 'done', holds: ({ progress }: Dated) => progress === 'done' || progress === 'over' },
] as const

/** An election's calendar as a list. Members without a part in it see the days; those who have, where each step stands. */
export default async function ElectionPage({ params }: PageProps<'/[locale]/members/elections/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await electionRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, steps, planners, feedSince } = room
  const t = await getTranslations('deadlines')
  const reads = actor.holdsSomewhere('election.read', 'election.plan')
  const sets = (step: Dated) => mayPlan(actor, step.milestone?.bodyId ?? election.bodyId)
  const list = (those: Dated[]) => (
    <StepList {...{ electionId: election.id, steps: those, all: steps, sets, standing: reads, locale }} />
  )
  const shelves = SHELVES.map(({ key, holds }) => ({ key, those: steps.filter(holds) }))
  return (
    <Words of={['account', 'deadlines.mark', 'deadlines.milestone', 'deadlines.feed']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="steps"
        locale={locale}
      >
        {steps.length === 0 && <EmptyState title={t('steps.none')}>{t('steps.noneText')}</EmptyState>}
        {reads
          ? shelves
              .filter(({ those }) => those.length > 0)
              .map(({ key, those }) => (
                <section key={key} aria-labelledby={`steps-${key}`} className="grid gap-3">
                  <SectionHeading id={`steps-${key}`}>{t(`steps.shelf.${key}`)}</SectionHeading>
                  {list(those)}
                </section>
              ))
          : list(steps)}
        {planners.length > 0 && (
          <CardFold title={t('milestone.title')}>
            <p className="text-soft">{t('milestone.intro')}</p>
            <AddMilestoneForm
              electionId={election.id}
              bodies={planners.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
              steps={steps.map(({ key, name }) => ({ key, label: titleIn(name, locale) }))}
            />
          </CardFold>
        )}
        <section aria-labelledby="feed" className="card grid gap-3 p-5">
          <h2 id="feed" className="text-xl">
            {t('feed.title')}
          </h2>
          <FeedForm electionId={election.id} site={env.PUBLIC_URL} madeAt={feedSince} />
        </section>
      </ElectionFrame>
    </Words>
  )
}
