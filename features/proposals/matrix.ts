import type { AmendmentAnswer, ProposalAnswer } from '@/db/plans'

/** How many of what a body sent came to each outcome. */
export type Tally<Outcome extends string> = {
  body: string
  outcome: Outcome | null
  pieces: number
  voices: number
}

/** A line of the matrix: what a body sent, how many stood behind it, and how many came to what. */
export type Line<Outcome extends string> = {
  body: string
  sent: number
  voices: number
  waiting: number
} & Record<Outcome, number>

export type ProposalLine = Line<ProposalAnswer>
export type AmendmentLine = Line<AmendmentAnswer>

const emptyLine = <Outcome extends string>(body: string, outcomes: readonly Outcome[]) =>
  ({
    ...{ body, sent: 0, voices: 0, waiting: 0 },
    ...Object.fromEntries(outcomes.map((outcome) => [outcome, 0])),
  }) as Line<Outcome>

// A column of its own for each outcome; what has none waits.
const add = <Outcome extends string>(line: Line<Outcome>, tally: Tally<Outcome>): Line<Outcome> => {
  const column: Outcome | 'waiting' = tally.outcome ?? 'waiting'
  return {
    ...line,
    sent: line.sent + tally.pieces,
    voices: line.voices + tally.voices,
    [column]: line[column] + tally.pieces,
  }
}

/** A line for each body, in the order in which the tallies name them. */
export const linesOf = <Outcome extends string>(
  tallies: readonly Tally<Outcome>[],
  outcomes: readonly Outcome[],
): Line<Outcome>[] => {
  const lines = new Map<string, Line<Outcome>>()
  for (const tally of tallies)
    lines.set(tally.body, add(lines.get(tally.body) ?? emptyLine(tally.body, outcomes), tally))
  return [...lines.values()]
}

/** All lines together, under no body’s name. */
export const totalOf = <Outcome extends string>(
  lines: readonly Line<Outcome>[],
  outcomes: readonly Outcome[],
): Line<Outcome> => {
  const columns = ['sent', 'voices', 'waiting', ...outcomes] as const
  const total: Record<string, number | string> = emptyLine('', outcomes)
  for (const line of lines)
    for (const column of columns) total[column] = Number(total[column]) + Number(line[column])
  return total as Line<Outcome>
}
