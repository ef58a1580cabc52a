import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RoomTabs } from '@/components/shell/room-tabs'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedWho } from '@/features/mandates/who'
import { choicesIn, communesOf, ownersOf } from '@/features/tasks/choices'
import { OwnerSearch } from '@/features/tasks/components/owner-search'
import { TaskFilter } from '@/features/tasks/components/task-filter'
import { AddTaskForm } from '@/features/tasks/components/task-forms'
import { TaskBoard, TaskShelves } from '@/features/tasks/components/task-list'
import { WorkTabs } from '@/features/tasks/components/work-tabs'
import { tasksRoom } from '@/features/tasks/queries'
import { onTheClock } from '@/gate/day'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('tasks.tabs'))('tasks'),
})

/** The tasks of an election, as a list or as a board; for planners the way to set one. */
export default async function TasksPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/work/tasks'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const asked = askedId(id)
  const who = askedWho(question)
  const room = asked && (await tasksRoom(actor, asked, who))
  if (!room) return absent(actor)
  const { election, tasks, planners, people } = room
  const t = await getTranslations('tasks')
  const today = onTheClock(new Date()).day
  const base = `/${locale}/members/elections/${election.id}/work`
  const follows = actor.holdsSomewhere('election.read', 'election.plan')
  const [view, owner, commune] = [
    askedText(question.view) === 'board' ? ('board' as const) : ('list' as const),
    askedText(question.owner),
    askedText(question.commune),
  ]
  const shown = tasks.filter(
    (task) => (owner === '' || task.ownerId === owner) && (commune === '' || task.communeCode === commune),
  )
  const Shown = view === 'board' ? TaskBoard : TaskShelves
  const query = new URLSearchParams({ ...(owner && { owner }), ...(commune && { commune }) })
  const tab = (key: 'list' | 'board') => ({
    ...{
      key,
      label: t(`views.${key}`),
      href: `${base}/tasks?${new URLSearchParams([['view', key], ...query])}`,
    },
  })
  return (
    <Words of={['account', 'tasks']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="work"
        here={t('tabs.tasks')}
        locale={locale}
      >
        <WorkTabs base={base} tab="tasks" follows={follows} />
        {planners.length > 0 && (
          <CardFold id="new" title={t('form.title')} open={who !== ''}>
            <div className="grid gap-6">
              <p className="text-soft">{t('form.intro')}</p>
              <OwnerSearch label={t('search.who')} who={who} found={who ? people.length : null} at="new" />
              <AddTaskForm
                electionId={election.id}
                bodies={planners.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
                choices={choicesIn(room, actor, locale)}
              />
            </div>
          </CardFold>
        )}
        {tasks.length === 0 ? (
          <EmptyState title={t(follows ? 'none' : 'noneOwn')}>
            {t(follows ? 'noneText' : 'noneOwnText')}
          </EmptyState>
        ) : (
          <>
            <RoomTabs label={t('views.label')} tabs={[tab('list'), tab('board')]} current={view} />
            {follows && (
              <TaskFilter
                {...{ view, owner, commune }}
                owners={ownersOf(tasks, locale)}
                communes={communesOf(tasks, locale)}
              />
            )}
            {shown.length === 0 ? (
              <p role="status">{t('filter.nothing')}</p>
            ) : (
              <Shown {...{ tasks: shown, actor, today, locale }} />
            )}
          </>
        )}
      </ElectionFrame>
    </Words>
  )
}
