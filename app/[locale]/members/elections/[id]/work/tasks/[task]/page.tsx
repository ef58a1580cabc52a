import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CardFold } from '@/components/ui/card-fold'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedWho } from '@/features/mandates/who'
import { titleIn } from '@/features/programmes/title'
import { choicesIn } from '@/features/tasks/choices'
import { OwnerSearch } from '@/features/tasks/components/owner-search'
import { TaskCard } from '@/features/tasks/components/task-card'
import { EditTaskForm, RemoveTaskForm } from '@/features/tasks/components/task-forms'
import { TaskHistory, TaskPoints } from '@/features/tasks/components/task-history'
import { WorkTabs } from '@/features/tasks/components/work-tabs'
import { mayMove } from '@/features/tasks/policy'
import { taskRoom } from '@/features/tasks/queries'
import { onTheClock, typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('tasks'))('one'),
})

/** One task: where it stands and how it came there; for planners what it is, whose, and until when. */
export default async function TaskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/work/tasks/[task]'>) {
  const [locale, { id, task: wanted }, question] = await Promise.all([
    askedLocale(params),
    params,
    searchParams,
  ])
  const actor = await requireActor()
  const [asked, askedTask, who] = [askedId(id), askedId(wanted), askedWho(question)]
  const room = asked && askedTask && (await taskRoom(actor, asked, askedTask, who))
  if (!room) return absent(actor)
  const { election, task, steps, people } = room
  const t = await getTranslations('tasks')
  const { memberId } = actor
  const { title, ownerId, dueOn, communeCode, needs, points } = task
  const today = onTheClock(new Date()).day
  return (
    <Words of={['account', 'tasks']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="work"
        here={titleIn(title, locale)}
        locale={locale}
      >
        <WorkTabs
          base={`/${locale}/members/elections/${election.id}/work`}
          tab="tasks"
          follows={actor.holdsSomewhere('election.read', 'election.plan')}
          below
        />
        <TaskCard {...{ task, memberId, today, locale }} moves={mayMove(actor, task)} untitled />
        <TaskPoints points={points} locale={locale} />
        <TaskHistory steps={steps} locale={locale} />
        {mayPlan(actor, task.bodyId) && (
          <CardFold id="edit" title={t('form.editTitle')} open={who !== ''}>
            <div className="grid gap-6">
              <OwnerSearch label={t('search.who')} who={who} found={who ? people.length : null} at="edit" />
              <EditTaskForm
                taskId={task.id}
                version={task.version}
                filled={{
                  ...{ titleAr: title.ar, titleFr: title.fr, titleEn: title.en, ownerId },
                  ...{ dueOn: typedDay(dueOn), communeCode: communeCode ?? '' },
                  after: needs.map((need) => need.id),
                  points: points.map((point) => point.id),
                }}
                choices={choicesIn(room, actor, locale, task.id)}
              />
              <RemoveTaskForm taskId={task.id} />
            </div>
          </CardFold>
        )}
      </ElectionFrame>
    </Words>
  )
}
