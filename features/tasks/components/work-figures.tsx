import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/num'
import type { Task } from '../queries'
import { isLate } from '../task'

type Props = {
  /** Where the rooms of the work stand. */
  base: string
  tasks: readonly Task[]
  objectives: number
  outings: number
  today: string
}

/** How the work stands in numbers, each with the way to it. */
export function WorkFigures({ base, tasks, objectives, outings, today }: Props) {
  const t = useTranslations('tasks.figures')
  const among = (state: Task['state']) => tasks.filter((task) => task.state === state).length
  const figures = [
    { key: 'late', value: tasks.filter((task) => isLate(task, today)).length, path: '/tasks' },
    { key: 'blocked', value: among('blocked'), path: '/tasks' },
    { key: 'begun', value: among('begun'), path: '/tasks?view=board' },
    { key: 'done', value: among('done'), path: '/tasks?view=board' },
    { key: 'objectives', value: objectives, path: '/objectives' },
    { key: 'outings', value: outings, path: '/outings' },
  ] as const
  return (
    <ul className="grid grid-cols-2 gap-3 min-[40rem]:grid-cols-3">
      {figures.map(({ key, value, path }) => (
        <li key={key}>
          <a href={`${base}${path}`} className="card grid gap-1 p-4 hover:border-edge">
            <b className="text-2xl">
              <Num value={value} />
            </b>
            <span className="text-sm text-soft">{t(key)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
