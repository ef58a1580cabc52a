import { daysAfter } from '@/gate/day'
import type { RuleSet } from './rule-set'

/**
 * The last day on which files of candidates are taken in: the deadline of the law called `candidacies`, or the day before
 * the poll where the law names none. In: polling day, as `2027-09-08`.
 */
export function dueDay({ deadlines }: Pick<RuleSet, 'deadlines'>, pollingDay: string): string {
  const filing = deadlines.find(({ key }) => key === 'candidacies')
  return daysAfter(pollingDay, filing?.day ?? -1)
}
