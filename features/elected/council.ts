import { COUNCILS, type Council } from '@/db/schema/elected'
import { type Dated, isOver } from './term'

/** A seat in a council, as far as sorting goes. */
export type Seat = Dated & { council: Council; communeCode: string | null; placeFr: string }

/** Which council a seat is in, told from all others. */
export const councilKey = ({ council, communeCode, placeFr }: Omit<Seat, keyof Dated>): string =>
  `${council} ${communeCode ?? placeFr}`

/**
 * Seats by council, the nearest councils first; in each, those of today before those whose term is over, the latest
 * first. In: seats in any order, and the day it is.
 */
export function byCouncil<Held extends Seat>(seats: readonly Held[], today: string) {
  const groups = [...Map.groupBy(seats, councilKey).values()].map((held) => {
    const latest = held.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
    return {
      key: councilKey(held[0] as Held),
      one: held[0] as Held,
      current: latest.filter((seat) => !isOver(seat, today)),
      past: latest.filter((seat) => isOver(seat, today)),
    }
  })
  return groups.toSorted(
    (a, b) => COUNCILS.indexOf(a.one.council) - COUNCILS.indexOf(b.one.council) || a.key.localeCompare(b.key),
  )
}
