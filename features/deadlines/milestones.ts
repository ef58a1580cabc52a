import type { Names } from '@/features/programmes/queries'
import { type CalendarFault, type DeadlineRule, faultsIn } from '@/features/rulesets/deadlines'
import type { RuleSet } from '@/features/rulesets/rule-set'

type Named = { ar: string; fr: string; en: string }

/** A step of an election’s calendar: a deadline of the law, or a milestone of a body. */
export type Step = DeadlineRule & {
  name: Named
  /** The body that set it; null for the law’s. */
  milestone: { bodyId: string; version: number } | null
  /** What that body is called, where it was asked for. */
  body: Names | null
}

export type Milestone = {
  body?: Names
  id: string
  bodyId: string
  version: number
  titleAr: string
  titleFr: string
  titleEn: string
  day: number
  opensOn: number | null
  after: string[]
}

/** What the law and the bodies set before a polling day and after it. What a milestone needs and is gone is left out. */
export function stepsOf({ deadlines }: Pick<RuleSet, 'deadlines'>, milestones: readonly Milestone[]): Step[] {
  const keys = new Set([...deadlines.map(({ key }) => key), ...milestones.map(({ id }) => id)])
  return [
    ...deadlines.map((deadline) => ({ ...deadline, milestone: null, body: null })),
    ...milestones.map(({ id, bodyId, version, body, titleAr, titleFr, titleEn, day, opensOn, after }) => ({
      ...{ key: id, day, from: opensOn, article: null, checkedOn: null },
      after: after.filter((key) => keys.has(key)),
      name: { ar: titleAr, fr: titleFr, en: titleEn },
      milestone: { bodyId, version },
      body: body ?? null,
    })),
  ]
}

const FIELDS: Record<CalendarFault['fault'], { field: string; fault: string }> = {
  twice: { field: 'form', fault: 'malformed' },
  endsBeforeItOpens: { field: 'dueOn', fault: 'beforeStart' },
  noSuch: { field: 'after', fault: 'noSuchStep' },
  beforeWhatItNeeds: { field: 'after', fault: 'beforeWhatItNeeds' },
  circle: { field: 'after', fault: 'circle' },
}

/** What in the steps contradicts itself because of one of them, as faults of its form; nothing where all is well. */
export function faultsOf(steps: readonly Step[], key: string): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const found of faultsIn(steps)) {
    const concerned = found.key === key || ('needs' in found && found.needs === key)
    const { field, fault } = FIELDS[found.fault]
    if (concerned) faults[field] ??= fault
  }
  return faults
}
