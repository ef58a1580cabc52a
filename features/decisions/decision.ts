import type { BodyDecision } from '@/db/schema/foundings'

/** A body as far as decisions on it go. Days as `2018-04-22`. */
type Standing = {
  parentId: string | null
  foundedOn: string | null
  dissolvedOn: string | null
  beingFounded: boolean
}

const OF_WHAT_STANDS: readonly BodyDecision[] = ['renewal', 'merger', 'dissolution', 'move']
const OF_WHAT_BEGINS: readonly BodyDecision[] = ['dissolution', 'move']

/** What can be decided on a body now. Nothing on the organisation as a whole, only a revival on what was dissolved. */
export function possible({ parentId, dissolvedOn, beingFounded }: Standing): readonly BodyDecision[] {
  if (parentId === null) return []
  if (dissolvedOn !== null) return ['revival']
  return beingFounded ? OF_WHAT_BEGINS : OF_WHAT_STANDS
}

/** What is wrong with the day of a decision, as a message key of `faults`; null when nothing is. */
export function faultOfDay(day: string, { foundedOn, dissolvedOn }: Standing, today: string): string | null {
  if (day > today) return 'future'
  return day < (foundedOn ?? '') || day < (dissolvedOn ?? '') ? 'beforeFounding' : null
}
