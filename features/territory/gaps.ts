/** What is known of a commune’s constituencies and stations. */
export type Prepared = {
  constituencies: number
  /** Everybody’s, and those added for women. */
  seats: number
  womenSeats: number
  /** Constituencies in which no station stands yet. */
  withoutStations: number
  stations: number
  /** Stations of which nobody knows how many are registered. */
  uncounted: number
}

/** What is still missing before a commune can be worked with, the first thing first. */
export type Gap = 'constituencies' | 'seats' | 'women' | 'stations' | 'registered'

/**
 * What is missing in a commune. In: what was entered, how many seats its council has by the law, null where that is not
 * known, and how many are added for women. Out: nothing where it is ready.
 */
export function gapsOf(prepared: Prepared, seats: number | null, women: number): Gap[] {
  if (prepared.constituencies === 0) return ['constituencies']
  const gaps: Gap[] = []
  if (seats !== null && prepared.seats !== seats) gaps.push('seats')
  if (prepared.womenSeats !== women) gaps.push('women')
  if (prepared.withoutStations > 0) gaps.push('stations')
  if (prepared.uncounted > 0) gaps.push('registered')
  return gaps
}
