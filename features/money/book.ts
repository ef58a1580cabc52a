import {
  DONATIONS,
  EXPENSE_HEADINGS,
  HEADINGS,
  type Heading,
  RECEIPT_HEADINGS,
  type Side,
  type Way,
} from '@/db/campaign-money'

/** An entry as it counts: in centimes; a cancelled one keeps its number and counts for nothing. */
export type Counted = { side: Side; heading: Heading; amount: number; cancelled: boolean }

/** What came in or went out under each heading, in centimes; headings without entries are left out. */
export type Sums = Partial<Record<Heading, number>>

/** The headings of a side, in the order of the account. */
export const headingsOf = (side: Side): readonly Heading[] =>
  side === 'receipt' ? RECEIPT_HEADINGS : EXPENSE_HEADINGS

// Beyond this, numbers are no longer exact, and a figure that is nearly right is wrong.
function plus(one: number, other: number): number {
  const sum = one + other
  if (!Number.isSafeInteger(sum)) throw new RangeError('a sum of money is beyond what can be counted exactly')
  return sum
}

/** Sums by heading of the entries that count. */
export function sumsOf(entries: readonly Counted[]): Sums {
  const sums: Sums = {}
  for (const { heading, amount, cancelled } of entries)
    if (!cancelled) sums[heading] = plus(sums[heading] ?? 0, amount)
  return sums
}

/** What a side comes to in all, in centimes. */
export const totalOf = (sums: Sums, side: Side): number =>
  headingsOf(side).reduce((total, heading) => plus(total, sums[heading] ?? 0), 0)

type Dated = Counted & { on: string; number: number }

/**
 * Entries in the order of the account: what counts before what was cancelled, receipts before expenses, by heading, by
 * day, by number.
 */
export const inOrder = <Entry extends Dated>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted(
    (one, other) =>
      Number(one.cancelled) - Number(other.cancelled) ||
      HEADINGS.indexOf(one.heading) - HEADINGS.indexOf(other.heading) ||
      one.on.localeCompare(other.on) ||
      one.number - other.number,
  )

/** An entry's number as it is written on papers: R 0007 for receipts, D 0012 for expenses. */
export const entryNumber = ({ side, number }: { side: Side; number: number }): string =>
  `${side === 'receipt' ? 'R' : 'D'} ${String(number).padStart(4, '0')}`

/** What an account is held to, in centimes; null where nobody has entered it. */
export type Limits = { donorMost: number | null; cashMost: number | null }

type Gift = { heading: Heading; way: Way; amount: number }

/**
 * Which limit a donation would pass: of all that its donor gave, or of what may be given in cash at once; null where it
 * may be taken. In: centimes; what the donor has given so far. Anything that is no donation passes none.
 */
export function passedBy(
  { heading, way, amount }: Gift,
  given: number,
  { donorMost, cashMost }: Limits,
): 'aboveDonorMost' | 'aboveCashMost' | null {
  if (!DONATIONS.some((one) => one === heading)) return null
  if (cashMost !== null && way === 'cash' && amount > cashMost) return 'aboveCashMost'
  return donorMost !== null && plus(given, amount) > donorMost ? 'aboveDonorMost' : null
}
