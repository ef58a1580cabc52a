import { type Coverage, coverageOf, needOf, type Standing, standingOf } from './coverage'
import type { Station } from './queries'

export type Stood = Station & { standing: Standing }

/** Stations with where each stands; those that lack most first, then as their numbers run. */
export const stood = (stations: readonly Station[]): Stood[] =>
  stations
    .map((station) => ({ ...station, standing: standingOf(station.agents) }))
    // Sorting is stable: within one need they stay as they came.
    .toSorted((one, other) => needOf(one.standing) - needOf(other.standing))

/** The stations of a constituency, and how they are covered. */
export type Group = Coverage & {
  key: string
  commune: Station['commune']
  constituency: Station['constituency']
}

/** Stations counted by commune and constituency; where most lack a first agent first. */
export function groupsOf(stations: readonly Stood[]): Group[] {
  const groups = Map.groupBy(stations, ({ constituency }) => constituency.id)
  return [...groups.values()]
    .flatMap((those) => {
      const [first] = those
      if (!first) return []
      const { commune, constituency } = first
      return [
        { key: constituency.id, commune, constituency, ...coverageOf(those.map(({ standing }) => standing)) },
      ]
    })
    .toSorted((one, other) => other.stations - other.first - (one.stations - one.first))
}

/** Where constituencies are wider than a commune: how a filter asks for their stations. */
export const BEYOND = 'beyond'

/** The communes of these stations, each once, as they came; and whether some are in none. */
export function communesOf(stations: readonly Station[]) {
  const communes = new Map(stations.flatMap(({ commune }) => (commune ? [[commune.code, commune.name]] : [])))
  return {
    communes: [...communes].map(([code, name]) => ({ code, name })),
    beyond: stations.some(({ commune }) => commune === null),
  }
}

/** The stations of a commune; all where none is asked for. */
export const inCommune = <One extends Station>(stations: readonly One[], asked: string): One[] =>
  asked === '' ? [...stations] : stations.filter(({ commune }) => (commune?.code ?? BEYOND) === asked)
