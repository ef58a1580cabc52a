import { type Hours, overlaps } from '@/features/shifts/hours'

/** So much of a resource, out for these hours; where it came back before, until then. */
export type Loan = Hours & { amount: number; returnedAt: Date | null }

// Brought back late it was promised to others already: that it was late is told apart, and holds nothing else up.
const untilBack = ({ startsAt, endsAt, returnedAt }: Loan): Hours => ({
  startsAt,
  endsAt: returnedAt && returnedAt < endsAt ? returnedAt : endsAt,
})

/** How much is out at the busiest moment of these hours. */
export function mostOut(loans: readonly Loan[], within: Hours): number {
  const out = loans
    .map((loan) => ({ amount: loan.amount, ...untilBack(loan) }))
    .filter((one) => one.startsAt < one.endsAt && overlaps(one, within))
  // What is out grows only when something goes out.
  const moments = [within.startsAt, ...out.map(({ startsAt }) => startsAt)].filter(
    (moment) => within.startsAt <= moment && moment < within.endsAt,
  )
  const at = (moment: Date) =>
    out
      .filter((one) => one.startsAt <= moment && moment < one.endsAt)
      .reduce((sum, { amount }) => sum + amount, 0)
  return Math.max(0, ...moments.map(at))
}

/** How much can still be lent through these hours; never less than nought. */
export const freeFor = (count: number, loans: readonly Loan[], within: Hours): number =>
  Math.max(0, count - mostOut(loans, within))

/** Whether something should have been back, and is not. */
export const isLate = ({ endsAt, returnedAt }: Pick<Loan, 'endsAt' | 'returnedAt'>, now: Date): boolean =>
  returnedAt === null && endsAt <= now

/** How much is there now: what is late is still out. */
export const freeNow = (count: number, loans: readonly Loan[], now: Date): number =>
  Math.max(
    0,
    count -
      loans
        .filter(({ startsAt, returnedAt }) => startsAt <= now && returnedAt === null)
        .reduce((sum, { amount }) => sum + amount, 0),
  )
