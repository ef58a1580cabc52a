import type { Counted } from './counted'
import { validIn } from './counted'
import { type Filled, isProclaimed } from './overview'
import { nothingDecided, type ScenarioInputs } from './scenario'

type Named = (name: { ar: string; fr: string }) => string

const empty = ({ ballot, seats, womenSeats }: Counted, ruleSetId: string) => ({
  ...{ ruleSetId, ballot, seats, womenSeats },
  ...{ registered: null, voters: null, valid: null, women: nothingDecided() },
})

/** A scenario that begins with a constituency’s own lists and no vote. */
export const fromNothing = (row: Counted, ruleSetId: string, named: Named): ScenarioInputs => ({
  ...empty(row, ruleSetId),
  ...{ registered: row.registered, voters: 0, valid: 0 },
  lists: row.lists.map(({ id, name }) => ({ id, name: named(name), votes: 0, joinedTo: null })),
  general: nothingDecided(),
})

/** A scenario that begins with how the constituency voted. */
export const fromResult = (row: Counted, ruleSetId: string, named: Named): ScenarioInputs => ({
  ...empty(row, ruleSetId),
  ...{ registered: row.registered, voters: row.voters, valid: validIn(row) },
  lists: row.lists.map(({ id, name, votes }) => ({
    ...{ id, name: named(name), votes: votes ?? 0, joinedTo: null },
  })),
  general: {
    bornOn: Object.fromEntries(row.lists.flatMap(({ id, bornOn }) => (bornOn ? [[id, bornOn]] : []))),
    lot: row.lot,
  },
})

/** A scenario for one constituency that begins with how an earlier one voted: lists of one name are one list. */
export function fromEarlier(row: Counted, earlier: Counted, ruleSetId: string, named: Named): ScenarioInputs {
  const own = new Map(row.lists.map((list) => [list.name.ar, list]))
  const before = new Map(earlier.lists.map(({ name, votes }) => [name.ar, votes ?? 0]))
  const gone = earlier.lists.filter(({ name }) => !own.has(name.ar))
  return {
    ...empty(row, ruleSetId),
    ...{ registered: earlier.registered, voters: earlier.voters, valid: validIn(earlier) },
    lists: [
      ...row.lists.map(({ id, name }) => ({
        ...{ id, name: named(name), votes: before.get(name.ar) ?? 0, joinedTo: null },
      })),
      ...gone.map(({ id, name, votes }) => ({
        ...{ id, name: named(name), votes: votes ?? 0, joinedTo: null },
      })),
    ].sort((one, other) => other.votes - one.votes),
    general: nothingDecided(),
  }
}

/**
 * The seats that a scenario is compared with, by its lists: as they were proclaimed, or else as the figures came to them.
 * Null where there are none.
 */
export function baselineOf(
  { row, seats }: Filled,
  inputs: Pick<ScenarioInputs, 'lists'>,
): Record<string, number> | null {
  if (!seats) return null
  const proclaims = isProclaimed(row)
  const byName = new Map(
    row.lists.map((list) => [list.name.ar, proclaims ? (list.seats ?? 0) : (seats.get(list.id) ?? 0)]),
  )
  const nameOf = new Map(row.lists.map(({ id, name }) => [id, name.ar]))
  return Object.fromEntries(inputs.lists.map(({ id, name }) => [id, byName.get(nameOf.get(id) ?? name) ?? 0]))
}
