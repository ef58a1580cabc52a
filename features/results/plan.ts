import type { Failing } from '@/features/elections/station-minutes'
import { folded } from '@/features/imports/columns'
import { westernDigits } from '@/gate/text'
import { unsound } from './checks'
import type { Column, Meaning } from './columns'
import { maybeFigure } from './input'

export type Ballot = {
  id: string
  bodyId: string
  code: string
  nameAr: string
  nameFr: string
  lists: { id: string; nameAr: string; nameFr: string }[]
  stations: { id: string; code: string }[]
  /** How often the whole, or each station by its id, was recorded so far. */
  recorded: Record<string, number>
}

/** Why a row cannot be taken: a message key of `results.faults`. */
export type FaultKey =
  | 'constituency'
  | 'station'
  | 'twice'
  | 'number'
  | 'listTwice'
  | 'listUnknown'
  | 'nothing'
export type Fault = { column: Column | null; heading?: string; fault: FaultKey }

export type Figures = Record<'registered' | 'voters' | 'void' | 'contested' | 'valid', number | null>

/** What a row of a list would record. */
export type Planned = {
  line: number
  ballot: Ballot | null
  stationId: string | null
  station: string
  figures: Figures
  /** The votes of lists that stand on the ballot, and of those that do not yet. */
  votes: { list: string; votes: number }[]
  fresh: { name: string; votes: number }[]
  /** Sums that do not add up: it is recorded as it is printed, and marked. */
  failing: Failing[]
  state: 'new' | 'again' | 'bad'
  faults: Fault[]
}

type Row = { line: number; cells: string[] }

const FIGURES = ['registered', 'voters', 'void', 'contested', 'valid'] as const

/** Lays the rows of a list of results beside the ballots of an election. */
export function planOf(
  rows: readonly Row[],
  meanings: readonly Meaning[],
  ballots: readonly Ballot[],
): Planned[] {
  const seen = new Set<string>()
  return rows.map(({ line, cells }) => {
    const cell = (column: Column) =>
      cells[meanings.findIndex((one) => one && 'column' in one && one.column === column)] ?? ''
    const faults: Fault[] = []
    const ballot = ballotCalled(cell('constituency'), ballots)
    if (!ballot) faults.push({ column: 'constituency', fault: 'constituency' })
    const station = westernDigits(cell('station'))
    const stationId =
      station === '' ? null : (ballot?.stations.find(({ code }) => code === station)?.id ?? null)
    if (ballot && station !== '' && !stationId) faults.push({ column: 'station', fault: 'station' })
    const key = `${ballot?.id} ${station}`
    if (ballot && seen.has(key)) faults.push({ column: station ? 'station' : 'constituency', fault: 'twice' })
    seen.add(key)
    const figures = figuresIn(cell, faults)
    const { votes, fresh } = votesIn(cells, meanings, ballot, faults)
    if (votes.length + fresh.length === 0) faults.push({ column: null, fault: 'nothing' })
    const minutes = {
      ...figures,
      votes: [...votes, ...fresh.map(({ name, votes: cast }) => ({ list: name, votes: cast }))],
    }
    const again = (ballot?.recorded[stationId ?? ''] ?? 0) > 0
    return {
      ...{ line, ballot: ballot ?? null, stationId, station, figures, votes, fresh, faults },
      failing: unsound(
        minutes,
        minutes.votes.map(({ list }) => list),
      ),
      state: faults.length > 0 ? 'bad' : again ? 'again' : 'new',
    }
  })
}

// By its code or by its name; where there is one only, it need not be named.
function ballotCalled(called: string, ballots: readonly Ballot[]): Ballot | undefined {
  if (called === '') return ballots.length === 1 ? ballots[0] : undefined
  const name = folded(called)
  const found = ballots.filter(({ code, nameAr, nameFr }) =>
    [code, nameAr, nameFr].some((one) => folded(one) === name),
  )
  return found.length === 1 ? found[0] : undefined
}

function figuresIn(cell: (column: Column) => string, faults: Fault[]): Figures {
  const read = FIGURES.map((column) => {
    const found = maybeFigure.safeParse(cell(column))
    if (!found.success) faults.push({ column, fault: 'number' })
    return [column, found.data ?? null] as const
  })
  return Object.fromEntries(read) as Figures
}

function votesIn(
  cells: readonly string[],
  meanings: readonly Meaning[],
  ballot: Ballot | undefined,
  faults: Fault[],
) {
  const votes: Planned['votes'] = []
  const fresh: Planned['fresh'] = []
  const names = new Set<string>()
  meanings.forEach((meaning, at) => {
    if (!meaning || !('list' in meaning)) return
    const heading = meaning.list
    const read = maybeFigure.safeParse(cells[at] ?? '')
    if (!read.success) faults.push({ column: null, heading, fault: 'number' })
    if (!read.success || read.data === null) return
    const name = folded(heading)
    if (names.has(name)) faults.push({ column: null, heading, fault: 'listTwice' })
    names.add(name)
    const list = ballot?.lists.find(
      ({ nameAr, nameFr }) => folded(nameAr) === name || (nameFr && folded(nameFr) === name),
    )
    if (list) votes.push({ list: list.id, votes: read.data })
    else fresh.push({ name: heading, votes: read.data })
  })
  return { votes, fresh }
}
