import type { Period } from '@/db/payments'
import { daysAfter } from '@/gate/day'

/** Months counted from the year 0: 2026-01 is 24312. */
export type Month = number

/** An amount in centimes for each period from the first of a month on; without a category, the full rate. */
export type Rate = { categoryId: string | null; startsOn: string; period: Period; amount: number }

/** What a member pays from a month on. */
export type Standing = { startsOn: string; exempt: boolean; categoryId: string | null }

/** Days of membership, or of suspension, both included; no end while it runs. */
export type Term = { suspended: boolean; from: string; until: string | null }

/** What a member's dues are reckoned from. */
export type Membership = { joinedOn: string; terms: readonly Term[]; standings: readonly Standing[] }

const LENGTH: Record<Period, number> = { year: 12, quarter: 3, month: 1 }

/** The month that a day (`2026-03-14`) lies in. */
export const monthOf = (day: string): Month => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The year of a month. */
export const yearOf = (month: Month): number => Math.floor(month / 12)

const firstOf = (month: Month): string =>
  `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

const beginningOf = (month: Month, period: Period): Month => month - (month % LENGTH[period])

/**
 * Whether a month counts: a member on one of its days, joined by then, and not suspended all through it.
 * So the month of joining counts, and the month of leaving too.
 */
export function counts({ joinedOn, terms }: Membership, month: Month): boolean {
  if (monthOf(joinedOn) > month) return false
  const touches = ({ from, until }: Term) =>
    monthOf(from) <= month && (until === null || monthOf(until) >= month)
  const fills = ({ from, until }: Term) =>
    from <= firstOf(month) && (until === null || until >= daysAfter(firstOf(month + 1), -1))
  return (
    terms.some((term) => !term.suspended && touches(term)) &&
    !terms.some((term) => term.suspended && fills(term))
  )
}

const lastBy = <Dated extends { startsOn: string }>(
  rows: readonly Dated[],
  month: Month,
): Dated | undefined =>
  rows.reduce<Dated | undefined>(
    (last, row) => (monthOf(row.startsOn) <= month && (!last || row.startsOn >= last.startsOn) ? row : last),
    undefined,
  )

/** The rate that a category pays in a month; where none is set for it, the full rate. */
export const rateIn = (rates: readonly Rate[], categoryId: string | null, month: Month): Rate | undefined =>
  lastBy(
    rates.filter((rate) => rate.categoryId === categoryId),
    month,
  ) ?? (categoryId === null ? undefined : rateIn(rates, null, month))

/** What the member pays in a month: null where they are exempt or nothing is set. */
function rateOf({ standings }: Membership, rates: readonly Rate[], month: Month): Rate | null {
  const standing = lastBy(standings, month)
  return standing?.exempt ? null : (rateIn(rates, standing?.categoryId ?? null, month) ?? null)
}

/**
 * Dues for the months of `from` to `to`, both included, in centimes. A whole period costs its amount; of a period
 * that counts in part, each month costs its share, and what is left of a centime is not asked for.
 */
export function owed(member: Membership, rates: readonly Rate[], from: Month, to: Month): number {
  const shares = new Map<string, { rate: Rate; months: number }>()
  for (let month = from; month <= to; month++) {
    const rate = counts(member, month) ? rateOf(member, rates, month) : null
    if (!rate) continue
    const key = `${beginningOf(month, rate.period)} ${rates.indexOf(rate)}`
    shares.set(key, { rate, months: (shares.get(key)?.months ?? 0) + 1 })
  }
  return [...shares.values()].reduce(
    (sum, { rate, months }) => sum + Math.floor((rate.amount * months) / LENGTH[rate.period]),
    0,
  )
}

/** The first month that any dues are set for; `otherwise` where none are. */
const beginning = (rates: readonly Rate[], otherwise: Month): Month =>
  rates.reduce((first, { startsOn }) => Math.min(first, monthOf(startsOn)), otherwise)

/** The last month of the period that a month lies in, by the member's rate then: it is due from its first day. */
function dueUntil(member: Membership, rates: readonly Rate[], month: Month): Month {
  const rate = rateOf(member, rates, month)
  return rate ? beginningOf(month, rate.period) + LENGTH[rate.period] - 1 : month
}

/** All that was due by a day, in centimes: a period is due from its first day. */
export const dueBy = (member: Membership, rates: readonly Rate[], day: string): number => {
  const month = monthOf(day)
  return owed(member, rates, beginning(rates, month), dueUntil(member, rates, month))
}

export type Year = { year: number; due: number; paid: number; balance: number }

/**
 * The account year by year, the latest first: what fell due, what was paid, and what was open at its end (below zero:
 * paid ahead). In: payments that count, in centimes with their day.
 */
export function statement(
  member: Membership,
  rates: readonly Rate[],
  payments: readonly { amount: number; paidOn: string }[],
  day: string,
): Year[] {
  const until = dueUntil(member, rates, monthOf(day))
  const dueFrom = Math.max(beginning(rates, until), monthOf(member.joinedOn))
  const first = yearOf(Math.min(dueFrom, monthOf(day), ...payments.map(({ paidOn }) => monthOf(paidOn))))
  const years: Year[] = []
  let balance = 0
  for (let year = first; year <= yearOf(monthOf(day)); year++) {
    const due = owed(member, rates, year * 12, Math.min(year * 12 + 11, until))
    const paid = payments
      .filter(({ paidOn }) => yearOf(monthOf(paidOn)) === year)
      .reduce((sum, { amount }) => sum + amount, 0)
    balance += due - paid
    years.unshift({ year, due, paid, balance })
  }
  return years
}
