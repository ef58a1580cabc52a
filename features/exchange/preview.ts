import { as } from '@/db/client'
import { packed, unpacked } from '@/features/imports/packet'
import { readSheet, type SheetFile } from '@/features/imports/sheet-file'
import type { Worded } from '@/features/points/wording'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { laidBeside, programmeFor } from './beside'
import { delimiterOf, textOf } from './cells'
import { type Mapping, mapsPoints } from './columns'
import { guessMapping } from './headings'
import type { PreviewInput } from './input'
import { asksNote, type Plan } from './plan'

/** A list comes in with so many rows at most. */
export const MOST_ROWS = 2_000
const MOST_LETTERS = 12_000
const MOST_BYTES = 1024 * 1024
const SHOWN = 200

/** A row as its preview shows it. */
export type ShownRow = Pick<Plan[number], 'line' | 'number' | 'title' | 'faults' | 'kind' | 'state'> & {
  changed: Worded[]
}

export type Preview = {
  sealed: string
  headings: string[]
  mapping: Mapping
  /** Whether the columns name points at all: if not, nothing was laid beside the programme. */
  mapped: boolean
  /** The first rows, to tell a column by what stands in it. */
  examples: string[][]
  counts: Record<Plan[number]['state'], number>
  /** Those that something is wrong with first; of each state no more than can be read. */
  shown: ShownRow[]
  /** Whether points are reworded that were promised: then the reason is asked for. */
  asksNote: boolean
}

/**
 * Reads a list, or the one that was sent before with its columns named anew, and lays it beside the programme.
 * Nothing is kept here: the list travels sealed with its preview. Refuses whoever may not edit the programme.
 */
export async function previewPoints(
  actor: Actor,
  { programmeId, file, sealed, mapping: named }: PreviewInput,
): Promise<Preview> {
  const mine = { subject: programmeId, memberId: actor.memberId }
  await as(actor.reader, (tx) => programmeFor(tx, actor, programmeId))
  const list: SheetFile & { mapping?: Mapping } = file ? await read(file) : unpacked(sealed, 'exchange', mine)
  const mapping = list.headings.map(
    (_, column) => (file ? guessMapping(list.headings) : (named ?? list.mapping))?.[column] ?? null,
  )
  const mapped = mapsPoints(mapping)
  return as(actor.reader, async (tx) => {
    const programme = await programmeFor(tx, actor, programmeId)
    const rows = mapped ? list.rows : []
    const { plan, seen } = await laidBeside(tx, actor, programme, { rows, mapping })
    const packet = { ...mine, headings: list.headings, rows: list.rows, seen }
    return {
      sealed: packed('exchange', { ...packet, mapping }),
      mapped,
      ...shownOf(list, mapping, plan),
      asksNote: asksNote(programme.stage, plan),
    }
  })
}

async function read(file: File): Promise<SheetFile> {
  insist(file.size <= MOST_BYTES, 'tooLarge')
  const cellOf = (cell: unknown) => textOf(cell).slice(0, MOST_LETTERS + 1)
  return readSheet(new Uint8Array(await file.arrayBuffer()), { mostRows: MOST_ROWS, cellOf, delimiterOf })
}

const STATES = ['bad', 'notYours', 'new', 'reworded', 'money', 'same'] as const

function shownOf({ headings, rows }: SheetFile, mapping: Mapping, plan: Plan) {
  const of = Map.groupBy(plan, ({ state }) => state)
  const counts = Object.fromEntries(STATES.map((state) => [state, of.get(state)?.length ?? 0]))
  return {
    headings,
    mapping,
    examples: rows.slice(0, 2).map(({ cells }) => cells.map((cell) => cell.slice(0, 60))),
    counts: counts as Preview['counts'],
    shown: STATES.filter((state) => state !== 'same').flatMap((state) =>
      (of.get(state) ?? []).slice(0, SHOWN).map((row) => ({
        ...{
          line: row.line,
          number: row.number,
          title: row.title,
          faults: row.faults,
          kind: row.kind,
          state,
        },
        changed: row.kind === 'point' && state === 'reworded' ? row.changed : [],
      })),
    ),
  }
}
