import { z } from 'zod'
import { readShare } from '@/features/rulesets/shares'
import { type Allocation, allocate, type Count, impossible, type SeatRule } from './seat-allocation'

const share = z
  .string()
  .nullable()
  .default(null)
  .transform((text, context) => {
    const read = text === null ? null : readShare(text)
    if (text !== null && !read) context.addIssue({ code: 'custom', message: 'a share is written as 3/100' })
    return read
  })
const whole = z.int().min(0)

/** An entry of a file of results, in the shape of `db/sample/elections/seat-vectors.json`; what more it holds is left. */
const vector = z.object({
  id: z.string(),
  rule: z.object({
    base: z.enum(['eligible', 'registered', 'voters']),
    threshold: share,
    tie: z.enum(['youngest', 'oldest']).default('youngest'),
    /** The share of the registered that a list needs where it stands alone. */
    alone: share,
  }),
  seats: z.int(),
  votes: z.record(z.string(), whole),
  valid: whole.optional(),
  voters: whole.optional(),
  registered: whole.optional(),
  /** Days of birth of those who would have a disputed seat, by list. */
  bornOn: z.record(z.string(), z.iso.date()).default({}),
  /** Lists in the order in which they were drawn. */
  lot: z.array(z.string()).default([]),
})

export type SharedOut =
  | {
      id: string
      seats: Record<string, number>
      /** Votes for a seat, as a fraction in lowest terms; null where there is nothing to divide. */
      quotient: string | null
      tie: Allocation['tie']
      unfilled: number
      unsettledInLaw: boolean
    }
  | { id: string; refused: string }

/** Shares out the seats of one entry of such a file. What cannot be shared out says why; nothing is guessed. */
export function shareOut(entry: unknown): SharedOut {
  const read = vector.safeParse(entry)
  if (!read.success) {
    const [issue] = read.error.issues
    const { id } = z
      .object({ id: z.string().catch('?') })
      .catch({ id: '?' })
      .parse(entry)
    return { id, refused: `${issue?.path.join('.')}: ${issue?.message}` }
  }
  const { id, rule, votes, bornOn, lot, ...counted } = read.data
  const lists = Object.entries(votes).map(([list, cast]) => ({
    ...{ id: list, votes: cast, bornOn: bornOn[list] ?? null },
  }))
  const count = countOf(rule, { ...counted, lists })
  const fault = impossible(rule, count)
  if (fault) return { id, refused: fault }
  const { lists: given, quotient, tie, unfilled, unsettledInLaw } = allocate(rule, count, lot)
  const seats = Object.fromEntries(given.map((one) => [one.id, one.byQuotient + one.byRemainder]))
  return { id, seats, quotient: quotient && lowest(quotient), tie, unfilled, unsettledInLaw }
}

type Counted = Pick<Count, 'seats' | 'lists'> &
  Partial<Record<'valid' | 'voters' | 'registered', number | undefined>>

// Where nobody says how many votes were valid, those for the lists are.
function countOf({ threshold }: SeatRule, { seats, lists, valid, voters, registered }: Counted): Count {
  const all = lists.reduce((sum, { votes }) => sum + votes, 0)
  return {
    ...{ seats, lists, valid: valid ?? (threshold ? all : null) },
    ...{ voters: voters ?? null, registered: registered ?? null },
  }
}

function lowest({ base, seats }: { base: number; seats: number }): string {
  const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other))
  const common = divisor(base, seats)
  return seats === common ? String(base / common) : `${base / common}/${seats / common}`
}
