import { as } from '@/db/client'
import { packed } from '@/features/imports/packet'
import { readSheet } from '@/features/imports/sheet-file'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { electionWithStations, laidBeside } from './beside'
import { type Column, NEEDED } from './columns'
import { columnsOf } from './headings'
import type { StationListInput } from './input'
import type { Planned } from './plan'

/** A list of stations comes in with so many rows at most: those of a whole region. */
export const MOST_ROWS = 10_000
const MOST_BYTES = 4 * 1024 * 1024
const SHOWN = 200

/** A row as its preview shows it. */
export type ShownRow = Pick<Planned, 'line' | 'state' | 'faults'> & { code: string; name: string }

export type StationPreview = {
  sealed: string
  /** Columns without which nothing can be told apart. */
  lacking: Column[]
  /** Headings that are no column of ours: nothing is read from them. */
  ignored: string[]
  counts: Record<Planned['state'], number>
  shown: ShownRow[]
}

/**
 * Reads a list of stations and lays it beside those there are. Nothing is kept here: the list travels sealed with its
 * preview. Refuses whoever plans nowhere in the election.
 */
export async function previewStations(
  actor: Actor,
  { electionId, file }: StationListInput,
): Promise<StationPreview> {
  const election = await as(actor.reader, (tx) => electionWithStations(tx, actor, electionId))
  insist(file, 'invalid', { fields: { file: 'required' } })
  insist(file.size <= MOST_BYTES, 'tooLarge')
  const list = await readSheet(new Uint8Array(await file.arrayBuffer()), { mostRows: MOST_ROWS })
  const columns = columnsOf(list.headings)
  const lacking = NEEDED.filter((column) => !columns.includes(column))
  const { plan, seen } = laidBeside(actor, election, { ...list, rows: lacking.length > 0 ? [] : list.rows })
  const packet = { subject: electionId, memberId: actor.memberId, ...list, seen }
  return {
    sealed: packed('stations', packet),
    ...{ lacking, ignored: list.headings.filter((heading, at) => heading !== '' && columns[at] === null) },
    ...shownOf(plan),
  }
}

const STATES = ['bad', 'new', 'changed', 'same'] as const

function shownOf(plan: readonly Planned[]) {
  const of = Map.groupBy(plan, ({ state }) => state)
  const counts = Object.fromEntries(STATES.map((state) => [state, of.get(state)?.length ?? 0]))
  return {
    counts: counts as StationPreview['counts'],
    shown: STATES.filter((state) => state !== 'same').flatMap((state) =>
      (of.get(state) ?? [])
        .slice(0, SHOWN)
        .map(({ line, faults, said }) => ({ line, state, faults, code: said.code, name: said.nameAr })),
    ),
  }
}
