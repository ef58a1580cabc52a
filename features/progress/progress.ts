import { STEPS, type Step } from '@/db/plans'
import { daysBetween } from '@/gate/day'

/** Which steps each may be followed by. Where a step stands among its own, it may be said again: there is news of it. */
export const NEXT: Record<Step, readonly Step[]> = {
  promised: ['begun', 'delayed', 'blocked', 'abandoned'],
  begun: ['begun', 'partlyDelivered', 'delivered', 'delayed', 'blocked', 'abandoned'],
  partlyDelivered: ['partlyDelivered', 'delivered', 'delayed', 'blocked', 'abandoned'],
  delivered: [],
  delayed: ['begun', 'partlyDelivered', 'delivered', 'delayed', 'blocked', 'abandoned'],
  blocked: ['begun', 'partlyDelivered', 'delivered', 'delayed', 'blocked', 'abandoned'],
  abandoned: ['begun'],
}

/** An entry of a point’s progress, as far as the rules ask. */
export type Entry = {
  id: string
  step: Step
  /** A day, as `2024-05-01`. */
  happenedOn: string
  /** An instant, as text that sorts as time does. */
  enteredAt: string
  /** The entry that it stands for instead. */
  corrects: string | null
  /** Null while nobody has confirmed or returned it. */
  ruling: 'confirmed' | 'returned' | null
}

/** Where in a chain an entry stands. */
export type Place = Pick<Entry, 'happenedOn' | 'enteredAt'>

/** After everything that was ever entered. */
export const LAST: Place = { happenedOn: '9999-12-31', enteredAt: '9999-12-31' }

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The entries that count, in the order of what happened: confirmed, and not corrected by a confirmed one. */
export function counting<One extends Entry>(entries: readonly One[]): One[] {
  const confirmed = entries.filter(({ ruling }) => ruling === 'confirmed')
  const corrected = new Set(confirmed.map(({ corrects }) => corrects))
  return confirmed
    .filter(({ id }) => !corrected.has(id))
    .sort(
      (one, other) =>
        compare(one.happenedOn, other.happenedOn) ||
        compare(one.enteredAt, other.enteredAt) ||
        compare(one.id, other.id),
    )
}

/** How far a point has come: what the last entry that counts says; promised while there is none. */
export const stepOf = (entries: readonly Entry[]): Step => counting(entries).at(-1)?.step ?? 'promised'

// A correction may also say that nothing changed: what it stands for was said in error.
const follows = (before: Step, { step, corrects }: Entry) =>
  NEXT[before].includes(step) || (corrects !== null && step === before)

const breaks = (chain: readonly Entry[]) =>
  chain.filter((entry, at) => !follows(chain[at - 1]?.step ?? 'promised', entry)).length

/**
 * Whether an entry of this step may come to those that are there, instead of `corrects` where it corrects one; `place`
 * says where in the chain, and without it an entry comes last, a correction in place of what it corrects.
 * Only an entry that counts can be corrected. What stands in a chain against the rules already is not held against it.
 */
export function mayFollow(
  entries: readonly Entry[],
  step: Step,
  corrects: string | null,
  place?: Place,
): boolean {
  const before = counting(entries)
  const wrong = before.find(({ id }) => id === corrects)
  if (corrects !== null && !wrong) return false
  const { happenedOn, enteredAt } = place ?? wrong ?? LAST
  const said: Entry = { id: '', step, happenedOn, enteredAt, corrects, ruling: 'confirmed' }
  return breaks(counting([...entries, said])) <= breaks(before)
}

const NEEDS_REASON: readonly Step[] = ['delayed', 'blocked', 'abandoned']
const NEEDS_EVIDENCE: readonly Step[] = ['delivered', 'partlyDelivered']

/** True where it must be said why. */
export const needsReason = (step: Step): boolean => NEEDS_REASON.includes(step)

/** True where it must be shown. */
export const needsEvidence = (step: Step): boolean => NEEDS_EVIDENCE.includes(step)

/** Points by step; `percent` of them delivered, rounded once. Abandoned ones stay in the count: a dropped promise must not flatter it. */
export type Shares = { total: number; counts: Record<Step, number>; delivered: number; percent: number }

/** How many of a programme’s points have come how far. In: the step of each. */
export function sharesOf(steps: readonly Step[]): Shares {
  const counts = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>
  for (const step of steps) counts[step] += 1
  const [total, { delivered }] = [steps.length, counts]
  // Half a percent counts upwards.
  const percent = total === 0 ? 0 : Math.floor((200 * delivered + total) / (2 * total))
  return { total, counts, delivered, percent }
}

/** True once there is nothing more to wait for. */
export const isOver = (step: Step): boolean => step === 'delivered' || step === 'abandoned'

/** True once the day by which a point was promised has gone by, unless it was delivered or abandoned. */
export const isOverdue = ({ dueOn }: { dueOn: string | null }, step: Step, today: string): boolean =>
  dueOn !== null && dueOn < today && !isOver(step)

/** After so many days without a word a point counts as silent. */
export const SILENT_DAYS = 90

/**
 * True where nothing was heard for 90 days of a point of a running programme that is not over. In: the day of the last
 * entry that counts, or where there is none the day on which the programme began; null where nobody knows of either.
 */
export const isSilent = (lastOn: string | null, today: string): boolean =>
  lastOn === null || daysBetween(lastOn, today) >= SILENT_DAYS
