import { COUNTS, type Count, type Measure } from '@/db/campaign'

type Aim = { bodyId: string; communeCode: string | null; measure: Measure }
type Aimed = Aim & { number: number; target: number | null }

const isCount = (measure: Measure): measure is Count => COUNTS.some((count) => count === measure)

/** What is known beside the objectives of an election: votes of before, members of branches, and outings so far. */
export type Facts = {
  /** Of elections of the same kind, by commune, the latest first: what our lists had. */
  results: {
    electionId: string
    title: { ar: string; fr: string; en: string }
    pollingDay: string
    communeCode: string | null
    votes: number
    /** Null where the seats are not known. */
    seats: number | null
  }[]
  /** Members of the branches that cover a commune. */
  members: { communeCode: string; members: number }[]
  /** By commune and body, with the bodies whose objectives count them. */
  outings: (Record<Count | 'outings', number> & { communeCode: string; countedFor: string[] })[]
}

/** What is known of a measure: how much, and from which election where it is of one. */
export type Known = { value: number; of: Facts['results'][number] | null }

const inPlace = (aim: Aim, communeCode: string | null) =>
  aim.communeCode === null || aim.communeCode === communeCode

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/**
 * What is known beside an objective: votes and seats of the last election of its kind whose results are here, members
 * of the branches there, or what was done on outings; null where nobody knows.
 */
export function knownOf(aim: Aim, facts: Facts): Known | null {
  const { measure } = aim
  if (measure === 'votes' || measure === 'seats') return fromResults(aim, measure, facts.results)
  if (measure === 'members') {
    const there = facts.members.filter(({ communeCode }) => inPlace(aim, communeCode))
    return there.length === 0 ? null : { value: sum(there.map(({ members }) => members)), of: null }
  }
  const counted = isCount(measure) ? measure : 'outings'
  const there = facts.outings.filter(
    ({ communeCode, countedFor }) => inPlace(aim, communeCode) && countedFor.includes(aim.bodyId),
  )
  return { value: sum(there.map((line) => line[counted])), of: null }
}

function fromResults(aim: Aim, measure: 'votes' | 'seats', results: Facts['results']): Known | null {
  const there = results.filter(({ communeCode }) => inPlace(aim, communeCode))
  const latest = there.toSorted((one, other) => other.pollingDay.localeCompare(one.pollingDay))[0]
  if (!latest) return null
  const lines = there.filter(({ electionId }) => electionId === latest.electionId)
  const values = lines.map((line) => line[measure])
  // A sum of which a part is not known is not known.
  return values.some((value) => value === null)
    ? null
    : { value: sum(values.map((value) => value ?? 0)), of: latest }
}

/** Whether what is known is a way towards the objective: what was voted before is not, it is where one starts from. */
export const isProgress = ({ measure }: Pick<Aim, 'measure'>): boolean =>
  measure !== 'votes' && measure !== 'seats'

const keyOf = ({ bodyId, communeCode, measure }: Aim) => `${bodyId} ${communeCode} ${measure}`

/** Of all that was ever aimed at what stands now: the latest of each body, commune and measure, unless it was given up. */
export const standing = <One extends Aimed>(all: readonly One[]): One[] =>
  [...Map.groupBy(all, keyOf).values()].flatMap((those) => {
    const latest = those.toSorted((one, other) => other.number - one.number)[0]
    return latest && latest.target !== null ? [latest] : []
  })

/** What was aimed at before this, in the same commune and measure, the latest first. */
export const earlier = <One extends Aimed>(one: One, all: readonly One[]): One[] =>
  all
    .filter((other) => keyOf(other) === keyOf(one) && other.number < one.number)
    .toSorted((first, second) => second.number - first.number)
