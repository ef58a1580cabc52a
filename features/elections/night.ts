import type { Count } from '@/features/seats/seat-allocation'
import { differences, type Failing, failing, type StationMinutes } from './station-minutes'

/** Minutes as somebody entered them; corrections are entered anew, and the last of each person counts. */
export type Reading = {
  /** Who read them off the paper. */
  by: string
  /** An instant of the server, as text that sorts as time does: a phone's clock may be wrong. */
  at: string
  minutes: StationMinutes
}

/**
 * Where a station stands: out, nobody entered it; once, one person did; agreed, a second read the same; held, it does
 * not add up or two readings differ, and somebody must settle it; settled, somebody did, with a reason.
 */
export type StationStanding = 'out' | 'once' | 'agreed' | 'held' | 'settled'

export type StationResult = {
  standing: StationStanding
  /** What counts; null while nothing does. */
  counted: StationMinutes | null
  failing: Failing[]
  differing: ReturnType<typeof differences>
}

const lastOfEach = (readings: readonly Reading[]): Reading[] => {
  const last = new Map<string, Reading>()
  for (const reading of readings) {
    const before = last.get(reading.by)
    if (!before || before.at < reading.at) last.set(reading.by, reading)
  }
  const key = ({ at, by }: Reading) => `${at} ${by}`
  return [...last.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/**
 * What counts of a station. Minutes that do not add up never count before they are settled, nor do those of which two
 * readings differ. In which order readings arrived, and how often one was sent, makes no difference.
 * In: its readings, the lists on the ballot, and what somebody settled, where they did.
 */
export function resultOf(
  readings: readonly Reading[],
  ballot: readonly string[],
  settled: StationMinutes | null = null,
): StationResult {
  const each = lastOfEach(readings)
  const first = each[0]
  const nothing = { counted: null, failing: [], differing: [] }
  if (settled) return { ...nothing, standing: 'settled', counted: settled }
  if (!first) return { ...nothing, standing: 'out' }
  const faults = each.map(({ minutes }) => failing(minutes, ballot)).find((those) => those.length > 0) ?? []
  const differing =
    each.map(({ minutes }) => differences(first.minutes, minutes)).find((those) => those.length > 0) ?? []
  if (faults.length > 0 || differing.length > 0)
    return { standing: 'held', counted: null, failing: faults, differing }
  return { ...nothing, standing: each.length > 1 ? 'agreed' : 'once', counted: first.minutes }
}

/** Everything that counts so far, added up; how much of it is still out, in stations. */
export function addedUp(results: readonly StationResult[], ballot: readonly string[], seats: number) {
  const counted = results.flatMap((result) => result.counted ?? [])
  const sum = (of: (minutes: StationMinutes) => number | null | undefined) =>
    counted.reduce((all, minutes) => all + (of(minutes) ?? 0), 0)
  const count: Count = {
    seats,
    lists: ballot.map((id) => ({
      id,
      votes: sum(({ votes }) => votes.find(({ list }) => list === id)?.votes),
    })),
    valid: sum(({ valid }) => valid),
    voters: sum(({ voters }) => voters),
    registered: sum(({ registered }) => registered),
  }
  const standing = (those: StationStanding) => results.filter((result) => result.standing === those).length
  return {
    count,
    stations: results.length,
    counted: counted.length,
    out: standing('out'),
    held: standing('held'),
    once: standing('once'),
  }
}
