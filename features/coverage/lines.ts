import type { Rank } from '@/db/coverage'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { namelessOf, nameOf } from './name'
import type { Station } from './queries'

/** Somebody on a list to print. */
export type Listed = { id: string; rank: Rank; name: string; waits: boolean }

/** A station on it. */
export type Line = { id: string; code: string; name: string; place: string; agents: Listed[] }

/** Stations as lines of a list to print; whoever said no is left out. `nameless` says why a name is not there. */
export const linesOf = (
  stations: readonly Station[],
  locale: Locale,
  nameless: (why: 'erased' | 'unknown') => string,
): Line[] =>
  stations.map(({ id, code, name, place, agents }) => ({
    ...{ id, code, place, name: titleIn(name, locale) },
    agents: agents
      .filter(({ comes }) => comes !== false)
      .map((agent) => ({
        ...{ id: agent.id, rank: agent.rank, waits: agent.comes === null },
        name: nameOf(agent, locale) ?? nameless(namelessOf(agent)),
      })),
  }))
