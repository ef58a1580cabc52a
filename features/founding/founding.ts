import type { FoundingStep } from '@/db/schema/foundings'

/** A row of the way: what was done, when it was held, and when it was written down. */
export type Taken = {
  step: FoundingStep
  outcome: 'done' | 'refused' | 'withdrawn'
  memberId: string | null
  at: Date
}

/** What a founding asks for: how many founders at least, and how many leading offices still stand empty. */
type Asked = { leastFounders: number; emptyOffices: number }

export type StepState = { step: FoundingStep; state: 'done' | 'next' | 'waiting' }

const ORDER: readonly FoundingStep[] = ['meeting', 'members', 'communes', 'bureau', 'approval']

const inTime = (rows: readonly Taken[]) => rows.toSorted((a, b) => a.at.getTime() - b.at.getTime())

/** The row of a step that counts: the last one written down. Undefined where none was. */
export const standing = <Row extends Taken>(rows: readonly Row[], step: FoundingStep): Row | undefined =>
  (inTime(rows) as Row[]).findLast((row) => row.step === step)

/** The founding members as they stand, in the order they were counted: whoever was withdrawn later is none. */
export function foundersIn(rows: readonly Taken[]): string[] {
  const last = new Map<string, Taken>()
  for (const row of inTime(rows)) if (row.step === 'members' && row.memberId) last.set(row.memberId, row)
  return [...last].filter(([, { outcome }]) => outcome === 'done').map(([memberId]) => memberId)
}

const isDone = (rows: readonly Taken[], asked: Asked, step: FoundingStep): boolean => {
  if (step === 'members') return foundersIn(rows).length >= asked.leastFounders
  const row = standing(rows, step)
  return row?.outcome === 'done' && (step !== 'bureau' || asked.emptyOffices === 0)
}

/**
 * The way from the founding meeting to the public body. One step is next: the first that is not done; what comes
 * after it waits, unless it was done before and only an earlier one has to be corrected.
 */
export function pathOf(rows: readonly Taken[], asked: Asked): StepState[] {
  const next = ORDER.find((step) => !isDone(rows, asked, step))
  return ORDER.map((step) => ({
    step,
    state: step === next ? 'next' : isDone(rows, asked, step) ? 'done' : 'waiting',
  }))
}

/** Whether a step can be taken now: it is next, or it is done and is corrected. */
export const canTake = (path: readonly StepState[], step: FoundingStep): boolean =>
  path.some((one) => one.step === step && one.state !== 'waiting')

/** Why it was not approved, while that is still the last word; what was corrected since speaks for itself. */
export function refusalIn<Row extends Taken>(rows: readonly Row[]): Row | undefined {
  const row = standing(rows, 'approval')
  return row?.outcome === 'refused' ? row : undefined
}
