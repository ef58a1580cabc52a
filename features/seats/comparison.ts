import { seatsOf, sharedOut } from './poll'
import { pollOf, type ScenarioInputs } from './scenario'
import type { SeatRule } from './seat-allocation'

/** One column of a comparison: what it is called, and what it was reckoned from. */
export type Compared = { key: string; name: string; inputs: ScenarioInputs }

export type Cell = { votes: number; seats: number | null } | null
export type Line = { name: string; cells: Cell[] }

/** So many scenarios beside each other at most: more do not fit a screen. */
export const MOST_COMPARED = 3

/**
 * Scenarios beside each other, a line for each list by its name, the strongest of the first column first. A cell is null
 * where the list does not stand by itself; its seats are null where the figures do not allow them to be shared out.
 */
export function compared(columns: readonly Compared[], rules: ReadonlyMap<string, SeatRule>): Line[] {
  const lines = new Map<string, Cell[]>()
  for (const [at, { inputs }] of columns.entries()) {
    const rule = rules.get(inputs.ruleSetId)
    const poll = pollOf(inputs)
    const seats = rule ? seatsOf(sharedOut(rule, poll)) : null
    const names = new Map(inputs.lists.map(({ id, name }) => [id, name]))
    for (const { id, votes } of poll.lists) {
      const name = names.get(id) ?? id
      const cells = lines.get(name) ?? columns.map((): Cell => null)
      cells[at] = { votes, seats: seats ? (seats.get(id) ?? 0) : null }
      lines.set(name, cells)
    }
  }
  const strength = (cells: Cell[]) => Math.max(...cells.map((cell) => cell?.seats ?? 0))
  const votes = (cells: Cell[]) => Math.max(...cells.map((cell) => cell?.votes ?? 0))
  return [...lines]
    .map(([name, cells]) => ({ name, cells }))
    .sort((a, b) => strength(b.cells) - strength(a.cells) || votes(b.cells) - votes(a.cells))
}
