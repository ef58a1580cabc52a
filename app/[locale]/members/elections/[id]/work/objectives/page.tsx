import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { GiveUpForm } from '@/features/objectives/components/give-up-form'
import { ObjectiveForm } from '@/features/objectives/components/objective-form'
import { ObjectiveList } from '@/features/objectives/components/objective-list'
import { standing } from '@/features/objectives/objective'
import { type Objective, objectivesRoom } from '@/features/objectives/queries'
import { communeChoices, pointChoices } from '@/features/tasks/choices'
import { WorkTabs } from '@/features/tasks/components/work-tabs'
import { typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('tasks.tabs'))('objectives'),
})

const aimFrom = ({ id, bodyId, communeCode, measure, number, target, dueOn, reason, points }: Objective) => ({
  ...{ id, bodyId, measure, number, communeCode: communeCode ?? '', points: points.map((point) => point.id) },
  filled: { target: String(target), dueOn: typedDay(dueOn), reason },
})

/** What the bodies aim at in each commune, beside what is known; for planners the way to set and change it. */
export default async function ObjectivesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/work/objectives'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const asked = askedId(id)
  const follows = actor.holdsSomewhere('election.read', 'election.plan')
  const room = asked && follows && (await objectivesRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, objectives: all, facts, planners, programmes, communes } = room
  const t = await getTranslations('objectives')
  const here = (await getTranslations('tasks.tabs'))('objectives')
  const objectives = standing(all)
  const changed = objectives.find((one) => one.id === question.aim && mayPlan(actor, one.bodyId))
  const choices = {
    electionId: election.id,
    bodies: planners.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr })),
    communes: communeChoices(communes, locale),
    points: pointChoices(programmes, locale),
  }
  const without = choices.communes.filter(
    ({ value }) => !objectives.some(({ communeCode }) => communeCode === value),
  )
  return (
    <Words of={['account', 'objectives']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="work"
        here={here}
        locale={locale}
      >
        <WorkTabs base={`/${locale}/members/elections/${election.id}/work`} tab="objectives" follows />
        {changed && (
          <section id="aim" aria-labelledby="aim-title" className="card grid gap-5 p-5">
            <h2 id="aim-title" className="text-xl">
              {t('form.changeTitle', {
                measure: t(`measures.${changed.measure}`),
                place: changed.commune ? changed.commune[locale === 'ar' ? 'ar' : 'latin'] : t('whole'),
              })}
            </h2>
            <ObjectiveForm key={changed.id} {...choices} standing={aimFrom(changed)} />
            <GiveUpForm objectiveId={changed.id} />
          </section>
        )}
        {planners.length > 0 && (
          <CardFold title={t('form.title')}>
            <p className="text-soft">{t('form.intro')}</p>
            <ObjectiveForm {...choices} />
          </CardFold>
        )}
        {objectives.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <section aria-labelledby="objectives" className="grid gap-3">
            <SectionHeading id="objectives">{t('title')}</SectionHeading>
            <ObjectiveList
              {...{ objectives, all, facts, locale }}
              sets={({ bodyId }) => mayPlan(actor, bodyId)}
              seesAll={({ bodyId }) => mayPlan(actor, bodyId) || actor.holds('election.read', bodyId)}
            />
          </section>
        )}
        {objectives.length > 0 && without.length > 0 && (
          <Fold title={t('without', { count: without.length })}>
            <ul className="flex flex-wrap gap-x-4 gap-y-1 text-soft">
              {without.map(({ value, label }) => (
                <li key={value}>
                  <bdi>{label}</bdi>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </ElectionFrame>
    </Words>
  )
}
