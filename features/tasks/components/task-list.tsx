import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { TASK_STATES } from '@/db/campaign'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { mayMove } from '../policy'
import type { Task } from '../queries'
import { inOrder, isLate } from '../task'
import { TaskCard } from './task-card'

type Props = {
  tasks: readonly Task[]
  actor: Actor
  today: string
  locale: Locale
  /** Which election each task is for, by its id, where that is not plain. */
  elections?: ReadonlyMap<string, string>
}

/** Tasks one below the other: late ones first, what is done last. */
export function TaskList({ tasks, ...shared }: Props) {
  return (
    <ul className="grid gap-3">
      {inOrder(tasks, shared.today).map((task) => (
        <Carded key={task.id} task={task} {...shared} />
      ))}
    </ul>
  )
}

const SHELVES = [
  {
    key: 'pressing',
    holds: (task: Task, today: string) => isLate(task, today) || task.state === 'blocked',
  },
  { key: 'coming', holds: ({ state }: Task) => state !== 'done' },
  { key: 'done', holds: () => true },
] as const

/** Tasks on shelves: what is late or blocked, what is under way or to come, and what is done. */
export function TaskShelves({ tasks, ...shared }: Props) {
  const t = useTranslations('tasks.shelf')
  const shelfOf = (task: Task) => SHELVES.find(({ holds }) => holds(task, shared.today))?.key
  return SHELVES.map(({ key }) => ({ key, those: tasks.filter((task) => shelfOf(task) === key) }))
    .filter(({ those }) => those.length > 0)
    .map(({ key, those }) => (
      <section key={key} aria-labelledby={key} className="grid gap-3">
        <SectionHeading id={key}>{t(key)}</SectionHeading>
        <TaskList tasks={those} {...shared} />
      </section>
    ))
}

/** The same in four columns by where they stand; on a phone one column after another. */
export function TaskBoard({ tasks, ...shared }: Props) {
  const t = useTranslations('tasks')
  return (
    <div className="grid items-start gap-5 min-[40rem]:grid-cols-2 min-[64rem]:grid-cols-4">
      {TASK_STATES.map((state) => {
        const those = inOrder(
          tasks.filter((task) => task.state === state),
          shared.today,
        )
        return (
          <section key={state} aria-labelledby={`column-${state}`} className="grid min-w-0 gap-3">
            <h2 id={`column-${state}`} className="border-b-2 border-sea pb-1 text-lg text-sea">
              {t('column', { state: t(`states.${state}`), count: those.length })}
            </h2>
            {those.length === 0 && <p className="text-sm text-soft">{t('columnEmpty')}</p>}
            <ul className="grid gap-3">
              {those.map((task) => (
                <Carded key={task.id} task={task} {...shared} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

const Carded = ({ task, actor, today, locale, elections }: Omit<Props, 'tasks'> & { task: Task }) => (
  <li className="grid">
    <TaskCard
      {...{ task, today, locale }}
      memberId={actor.memberId}
      moves={mayMove(actor, task)}
      election={elections?.get(task.id)}
    />
  </li>
)
