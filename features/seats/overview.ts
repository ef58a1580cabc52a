import { type Counted, pollIn } from './counted'
import { type Part, seatsOf, sharedOut } from './poll'
import type { SeatRule } from './seat-allocation'

/** A constituency with its seats as the law shares them out. */
export type Filled = {
  row: Counted
  parts: Part[]
  /** Seats by list; null where nothing was counted, or figures are missing. */
  seats: Map<string, number> | null
  /** Seats between equal lists that neither ages nor a lot decided yet. */
  open: number
  /** Lists whose seats are not those that were proclaimed. */
  differing: string[]
}

/** Shares out the seats of a constituency by what was counted there. */
export function filled(rule: SeatRule, row: Counted): Filled {
  const poll = pollIn(row)
  const parts = poll ? sharedOut(rule, poll) : []
  const seats = poll ? seatsOf(parts) : null
  const open = parts.reduce((sum, { allocation }) => sum + (allocation?.tie?.seats ?? 0), 0)
  const differing =
    seats && isProclaimed(row)
      ? row.lists.filter((list) => (list.seats ?? 0) !== (seats.get(list.id) ?? 0)).map(({ id }) => id)
      : []
  return { row, parts, seats, open, differing }
}

/** Whether anybody recorded which seats were proclaimed there. */
export const isProclaimed = ({ lists }: Pick<Counted, 'lists'>): boolean =>
  lists.some(({ seats }) => seats !== null)

/** A list by its name over all constituencies. */
export type Total = {
  name: { ar: string; fr: string }
  isOurs: boolean
  votes: number
  seats: number
  /** Null where nobody recorded any. */
  proclaimed: number | null
}

/** Votes and seats by the name of the list, the strongest first. */
export function totals(those: readonly Filled[]): Total[] {
  const byName = new Map<string, Total>()
  for (const { row, seats } of those) {
    if (!seats) continue
    const proclaims = isProclaimed(row)
    for (const list of row.lists) {
      const before = byName.get(list.name.ar) ?? {
        ...{ name: list.name, isOurs: list.isOurs, votes: 0, seats: 0, proclaimed: null },
      }
      byName.set(list.name.ar, {
        ...before,
        votes: before.votes + (list.votes ?? 0),
        seats: before.seats + (seats.get(list.id) ?? 0),
        proclaimed: proclaims ? (before.proclaimed ?? 0) + (list.seats ?? 0) : before.proclaimed,
      })
    }
  }
  return [...byName.values()].sort((one, other) => other.seats - one.seats || other.votes - one.votes)
}

/** Constituencies by commune, in the order in which they come; those beyond a commune by themselves. */
export const byCommune = (those: readonly Filled[]): [string, Filled[]][] => [
  ...Map.groupBy(those, ({ row }) => row.communeCode ?? ''),
]
