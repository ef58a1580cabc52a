import { daysAfter } from '@/gate/day'

/** Something that is due a number of days before polling day (negative) or after it. */
export type DeadlineRule = {
  key: string
  /** Its last day, in days from polling day. */
  day: number
  /** Where it is a window: its first day. */
  from: number | null
  /** The article of law that it rests on; null for what the organisation sets itself. */
  article: string | null
  /** On which day somebody last read that article. */
  checkedOn: string | null
  /** What must be over before. */
  after: readonly string[]
}

/** A rule with the days that it falls on. */
export type Deadline<Rule extends DeadlineRule = DeadlineRule> = Rule & {
  opensOn: string | null
  dueOn: string
}

/** Why a set of rules cannot be a calendar. */
export type CalendarFault =
  | { fault: 'twice' | 'noSuch' | 'circle'; key: string }
  | { fault: 'endsBeforeItOpens'; key: string }
  | { fault: 'beforeWhatItNeeds'; key: string; needs: string }

/**
 * What in a set of rules contradicts itself: one key twice, a window that ends before it opens, something needed that
 * is not there or falls later, a circle of needs. Nothing where all is well.
 */
export function faultsIn(rules: readonly DeadlineRule[]): CalendarFault[] {
  const keys = rules.map(({ key }) => key)
  const found: CalendarFault[] = []
  for (const [at, { key, day, from, after }] of rules.entries()) {
    if (keys.indexOf(key) !== at) found.push({ fault: 'twice', key })
    if (from !== null && from > day) found.push({ fault: 'endsBeforeItOpens', key })
    for (const needs of after) {
      const needed = rules.find((rule) => rule.key === needs)
      if (!needed) found.push({ fault: 'noSuch', key: needs })
      else if (needed.day > day) found.push({ fault: 'beforeWhatItNeeds', key, needs })
    }
    if (needsItself(rules, key)) found.push({ fault: 'circle', key })
  }
  return found
}

function needsItself(rules: readonly DeadlineRule[], key: string): boolean {
  const needed = new Set<string>()
  const open = [key]
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const one of rules.find((rule) => rule.key === next)?.after ?? [])
      if (!needed.has(one)) {
        needed.add(one)
        open.push(one)
      }
  return needed.has(key)
}

/** The rules as days, backwards and forwards from a polling day (`2027-09-08`), the earliest first. */
export const calendarOf = <Rule extends DeadlineRule>(
  pollingDay: string,
  rules: readonly Rule[],
): Deadline<Rule>[] =>
  rules
    .map((rule) => ({
      ...rule,
      opensOn: rule.from === null ? null : daysAfter(pollingDay, rule.from),
      dueOn: daysAfter(pollingDay, rule.day),
    }))
    .sort((one, other) => one.day - other.day || (one.key < other.key ? -1 : 1))

export type Progress = 'done' | 'late' | 'blocked' | 'open' | 'ahead'

/**
 * Where something stands on a day: done; late once its last day is over; blocked while what it needs is late; ahead
 * before its window, and while what it needs is not done; else open.
 */
export function progressOf(
  { key, dueOn, opensOn, after }: Deadline,
  all: readonly Deadline[],
  done: readonly string[],
  today: string,
): Progress {
  if (done.includes(key)) return 'done'
  if (dueOn < today) return 'late'
  const isLate = (needed: string) =>
    !done.includes(needed) && all.some((one) => one.key === needed && one.dueOn < today)
  if (after.some(isLate)) return 'blocked'
  const waits = after.some((needed) => !done.includes(needed))
  return waits || (opensOn !== null && opensOn > today) ? 'ahead' : 'open'
}

/** What another polling day would move: each with its day as it stands and as it would. Nothing for the same day. */
export const moved = (before: readonly Deadline[], after: readonly Deadline[]) =>
  after.flatMap(({ key, dueOn }) => {
    const stands = before.find((one) => one.key === key)
    return stands && stands.dueOn !== dueOn ? [{ key, from: stands.dueOn, to: dueOn }] : []
  })
