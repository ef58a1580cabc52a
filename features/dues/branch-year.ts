import { type Membership, type Rate, statement } from './dues'

type Line = {
  number: number
  name: { ar: string; latin: string }
  due: number
  paid: number
  balance: number
}

/** A branch's year, in centimes: its members, what fell due and was paid in it, and what is open at its end. */
export type BranchYear = { year: number; lines: Line[]; due: number; paid: number; open: number }

type Member = {
  number: number
  name: { ar: string; latin: string }
  membership: Membership
  payments: readonly { amount: number; paidOn: string }[]
}

const lineOf = (member: Member, rates: readonly Rate[], year: number, day: string): Line => {
  const { number, name, membership, payments } = member
  const found = statement(membership, rates, payments, day).find((one) => one.year === year)
  return { number, name, due: found?.due ?? 0, paid: found?.paid ?? 0, balance: found?.balance ?? 0 }
}

/**
 * The yearly summary of a branch. In: its accounts, all rates, the year, and the day it is made on.
 * What somebody paid ahead does not lessen what others owe.
 */
export function branchYear(
  accounts: readonly Member[],
  rates: readonly Rate[],
  year: number,
  day: string,
): BranchYear {
  const lines = accounts.map((account) => lineOf(account, rates, year, day))
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0)
  return {
    year,
    lines,
    due: sum(({ due }) => due),
    paid: sum(({ paid }) => paid),
    open: sum(({ balance }) => Math.max(0, balance)),
  }
}
