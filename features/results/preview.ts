import { as } from '@/db/client'
import type { Standing } from '@/db/elections'
import { packed } from '@/features/imports/packet'
import { readSheet } from '@/features/imports/sheet-file'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { electionWithBallots, laidBeside } from './beside'
import type { ResultListInput } from './input'
import type { Planned } from './plan'

/** A list of results comes in with so many rows at most. */
export const MOST_ROWS = 10_000
const MOST_BYTES = 4 * 1024 * 1024
const SHOWN = 200

/** What is known of the whole list: how certain it is, and where it can be read. */
export type Announced = { standing: Standing; source: string }

/** A row as its preview shows it. */
export type ShownRow = Pick<Planned, 'line' | 'state' | 'faults' | 'failing' | 'station'> & {
  name: { ar: string; fr: string } | null
}

export type ResultPreview = {
  sealed: string
  counts: Record<Planned['state'], number>
  /** How many rows do not add up, and lists that stand on no ballot yet. */
  failing: number
  fresh: string[]
  shown: ShownRow[]
}

/**
 * Reads a list of results and lays it beside the ballots of an election. Nothing is kept here: the list travels sealed
 * with its preview. Refuses whoever records results nowhere in the election.
 */
export async function previewResults(
  actor: Actor,
  { electionId, file, standing, source }: ResultListInput,
): Promise<ResultPreview> {
  const election = await as(actor.reader, (tx) => electionWithBallots(tx, actor, electionId))
  insist(file, 'invalid', { fields: { file: 'required' } })
  insist(file.size <= MOST_BYTES, 'tooLarge')
  const list = await readSheet(new Uint8Array(await file.arrayBuffer()), { mostRows: MOST_ROWS })
  const { plan, seen } = laidBeside(actor, election, list)
  const packet = { subject: electionId, memberId: actor.memberId, ...list, seen, standing, source }
  return { sealed: packed('results', packet), ...shownOf(plan) }
}

const STATES = ['bad', 'new', 'again'] as const

function shownOf(plan: readonly Planned[]) {
  const of = Map.groupBy(plan, ({ state }) => state)
  const counts = Object.fromEntries(STATES.map((state) => [state, of.get(state)?.length ?? 0]))
  const shown = (row: Planned): ShownRow => {
    const { line, state, faults, failing, station, ballot } = row
    return { line, state, faults, failing, station, name: ballot && { ar: ballot.nameAr, fr: ballot.nameFr } }
  }
  return {
    counts: counts as ResultPreview['counts'],
    failing: plan.filter((row) => row.failing.length > 0).length,
    fresh: [...new Set(plan.flatMap(({ fresh }) => fresh.map(({ name }) => name)))].slice(0, SHOWN),
    shown: STATES.flatMap((state) => (of.get(state) ?? []).slice(0, SHOWN).map(shown)),
  }
}
