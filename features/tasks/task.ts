import type { TaskState } from '@/db/campaign'
import { type DeadlineRule, faultsIn } from '@/features/rulesets/deadlines'

/** Where a task may go from where it stands. */
export const NEXT: Record<TaskState, readonly TaskState[]> = {
  open: ['begun', 'blocked'],
  begun: ['done', 'blocked', 'open'],
  blocked: ['begun', 'open'],
  done: ['begun'],
}

/** Whether a task may go from one state to another. */
export const canGo = (from: TaskState, to: TaskState): boolean => NEXT[from].includes(to)

type Placed = { id: string; day: number; after: readonly string[] }

const asRule = ({ id, day, after }: Placed): DeadlineRule => ({
  ...{ key: id, day, after, from: null, article: null, checkedOn: null },
})

/**
 * What stands against a task among the others, as the fault of its field: something needed that is not there, that
 * falls after it, or that waits for it in turn; undefined where all is well. In: days from polling day.
 */
export function faultOf(tasks: readonly Placed[], id: string): string | undefined {
  const needed = tasks.find((task) => task.id === id)?.after ?? []
  if (needed.some((need) => !tasks.some((task) => task.id === need))) return 'noSuchTask'
  return faultsIn(tasks.map(asRule)).find(
    (found) => found.key === id || ('needs' in found && found.needs === id),
  )?.fault
}

type Standing = { state: TaskState; dueOn: string; needs: readonly { done: boolean }[] }

/** Whether its last day is over and it is not done. */
export const isLate = ({ state, dueOn }: Standing, today: string): boolean =>
  state !== 'done' && dueOn < today

/** Whether something that it needs is not done. */
export const waits = ({ state, needs }: Standing): boolean =>
  state !== 'done' && needs.some(({ done }) => !done)

/** Late ones first, then what is blocked, then what can be done, what waits, and what is done; each by its day. */
export const inOrder = <Task extends Standing>(tasks: readonly Task[], today: string): Task[] =>
  tasks.toSorted(
    (one, other) => rank(one, today) - rank(other, today) || one.dueOn.localeCompare(other.dueOn),
  )

function rank(task: Standing, today: string): number {
  if (task.state === 'done') return 4
  if (isLate(task, today)) return 0
  if (task.state === 'blocked') return 1
  return waits(task) ? 3 : 2
}
