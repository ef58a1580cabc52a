/** What is known of a commune’s constituencies and stations. */
export type Prepared = {
  constituencies: number
  seats: number
  /** Constituencies in which no station stands yet. */
  withoutStations: number
  stations: number
  /** Stations of which nobody knows how many are registered. */
  uncounted: number
}

/** What is still missing before a commune can be worked with, the first thing first. */
export type Gap = 'constituencies' | 'seats' | 'stations' | 'registered'

/**
 * What is missing in a commune. In: what was entered, and how many seats its council has by the law, those added for
 * women among them; null where that is not known. Out: nothing where it is ready.
 */
export function gapsOf(prepared: Prepared, seats: number | null): Gap[] {
  if (prepared.constituencies === 0) return ['constituencies']
  const gaps: Gap[] = []
  if (seats !== null && prepared.seats !== seats) gaps.push('seats')
  if (prepared.withoutStations > 0) gaps.push('stations')
  if (prepared.uncounted > 0) gaps.push('registered')
  return gaps
}
