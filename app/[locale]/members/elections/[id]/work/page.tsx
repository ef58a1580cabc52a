import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { LinkForm } from '@/features/anticipation/components/link-forms'
import { LinkedList } from '@/features/anticipation/components/linked-list'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { TaskList } from '@/features/tasks/components/task-list'
import { WorkFigures } from '@/features/tasks/components/work-figures'
import { WorkTabs } from '@/features/tasks/components/work-tabs'
import { workRoom } from '@/features/tasks/queries'
import { isLate } from '@/features/tasks/task'
import { onTheClock } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('work'),
})

/** The work before an election at a glance: what is late or blocked first; for those without a part in it, their own. */
export default async function WorkPage({ params }: PageProps<'/[locale]/members/elections/[id]/work'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await workRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, tasks, planners, programmes, toLink, outings, objectives } = room
  const t = await getTranslations('tasks')
  const anticipation = await getTranslations('anticipation')
  const today = onTheClock(new Date()).day
  const base = `/${locale}/members/elections/${election.id}/work`
  const follows = actor.holdsSomewhere('election.read', 'election.plan')
  const pressing = tasks.filter((task) => isLate(task, today) || task.state === 'blocked')
  const own = tasks.filter(({ ownerId, state }) => ownerId === actor.memberId && state !== 'done')
  const rest = own.filter((task) => !pressing.includes(task))
  const shelves = [
    { key: 'pressing', those: pressing },
    { key: 'own', those: rest },
  ] as const
  return (
    <Words of={['account', 'anticipation', 'tasks']}>
      <ElectionFrame election={election} planner={mayPlan(actor, election.bodyId)} tab="work" locale={locale}>
        <WorkTabs base={base} tab="overview" follows={follows} />
        {follows && <WorkFigures {...{ base, objectives, outings, tasks, today }} />}
        {shelves
          .filter(({ those }) => those.length > 0)
          .map(({ key, those }) => (
            <section key={key} aria-labelledby={key} className="grid gap-3">
              <SectionHeading id={key}>{t(`shelf.${key}`)}</SectionHeading>
              <TaskList {...{ tasks: those, actor, today, locale }} />
            </section>
          ))}
        {pressing.length + rest.length === 0 && (
          <EmptyState title={t(tasks.length > 0 ? 'calm' : follows ? 'none' : 'noneOwn')}>
            {t(tasks.length > 0 ? 'calmText' : follows ? 'noneText' : 'noneOwnText')}
          </EmptyState>
        )}
        {follows && (
          <section aria-labelledby="programme" className="grid gap-3">
            <SectionHeading id="programme">{anticipation('title')}</SectionHeading>
            {programmes.length > 0 ? (
              <LinkedList
                electionId={election.id}
                programmes={programmes}
                sets={({ bodyId }) => mayPlan(actor, bodyId)}
                locale={locale}
              />
            ) : (
              <p className="text-soft">{anticipation('none')}</p>
            )}
            {planners.length > 0 && toLink.length > 0 && (
              <Fold title={anticipation('choose')}>
                <LinkForm
                  electionId={election.id}
                  bodies={planners.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
                  programmes={toLink.map(({ id: value, title }) => ({
                    value,
                    label: titleIn(title, locale),
                  }))}
                />
              </Fold>
            )}
          </section>
        )}
      </ElectionFrame>
    </Words>
  )
}
