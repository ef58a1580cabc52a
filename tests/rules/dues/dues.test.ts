import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  counts,
  dueBy,
  type Membership,
  monthOf,
  owed,
  type Rate,
  rateIn,
  statement,
} from '@/features/dues/dues'

const yearly: Rate = { categoryId: null, startsOn: '2020-01-01', period: 'year', amount: 20_000 }
const since = (joinedOn: string, more: Partial<Membership> = {}): Membership => ({
  joinedOn,
  terms: [{ suspended: false, from: joinedOn, until: null }],
  standings: [],
  ...more,
})
const inYear = (member: Membership, rates: Rate[] = [yearly], year = 2026) =>
  owed(member, rates, year * 12, year * 12 + 11)

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const rate = fc.record({
  categoryId: fc.constant(null),
  startsOn: day.map((one) => `${one.slice(0, 7)}-01`),
  period: fc.constantFrom('year' as const, 'quarter' as const, 'month' as const),
  amount: fc.integer({ min: 0, max: 1_000_000 }),
})

describe('What a member owes', () => {
  test('a whole year costs its amount, however it is parted', () => {
    const member = since('2019-05-01')
    expect(inYear(member)).toBe(20_000)
    expect(inYear(member, [{ ...yearly, period: 'quarter', amount: 5_000 }])).toBe(20_000)
    expect(inYear(member, [{ ...yearly, period: 'month', amount: 1_000 }])).toBe(12_000)
  })

  test('who joins in the middle of a year pays from the month of joining on', () => {
    expect(inYear(since('2026-07-31'))).toBe(10_000)
    expect(inYear(since('2026-12-01'))).toBe(1_666)
    expect(inYear(since('2027-01-01'))).toBe(0)
  })

  test('who leaves pays up to the month of leaving', () => {
    const left = since('2019-05-01', {
      terms: [{ suspended: false, from: '2019-05-01', until: '2026-03-02' }],
    })
    expect(inYear(left)).toBe(5_000)
    expect(inYear(left, [yearly], 2027)).toBe(0)
  })

  test('who comes back pays from then on, not for the time between', () => {
    const terms = [
      { suspended: false, from: '2019-05-01', until: '2025-12-31' },
      { suspended: false, from: '2026-10-15', until: null },
    ]
    expect(inYear(since('2019-05-01', { terms }))).toBe(5_000)
  })

  test('months that were suspended all through are not asked for; those begun as a member are', () => {
    const member = since('2019-05-01')
    const suspended = (from: string, until: string | null) =>
      inYear({ ...member, terms: [...member.terms, { suspended: true, from, until }] })
    expect(suspended('2026-01-01', '2026-06-30')).toBe(10_000)
    expect(suspended('2026-01-02', '2026-06-29')).toBe(13_333)
    expect(suspended('2026-07-01', null)).toBe(10_000)
  })

  test('who is exempt owes nothing from that month on; a student the reduced rate', () => {
    const reduced: Rate = { ...yearly, categoryId: 'students', amount: 5_000 }
    const standing = (more: object) => [{ startsOn: '2026-07-01', exempt: false, categoryId: null, ...more }]
    expect(inYear(since('2019-05-01', { standings: standing({ exempt: true }) }))).toBe(10_000)
    const student = since('2019-05-01', { standings: standing({ categoryId: 'students' }) })
    expect(inYear(student, [yearly, reduced])).toBe(10_000 + 2_500)
  })

  test('a reduced rate that has no amount yet is the full rate', () => {
    expect(rateIn([yearly], 'students', monthOf('2026-01-01'))).toBe(yearly)
    expect(rateIn([yearly], 'students', monthOf('2019-12-01'))).toBeUndefined()
  })

  test('a new amount changes nothing before its month', () => {
    const raised: Rate = { ...yearly, startsOn: '2026-07-01', amount: 40_000 }
    expect(inYear(since('2019-05-01'), [yearly, raised])).toBe(10_000 + 20_000)
    expect(inYear(since('2019-05-01'), [yearly, raised], 2025)).toBe(20_000)
  })

  test('a period is due from its first day', () => {
    expect(dueBy(since('2026-01-01'), [yearly], '2026-01-01')).toBe(20_000)
    const quarterly: Rate = { ...yearly, period: 'quarter', amount: 5_000 }
    expect(dueBy(since('2026-01-01'), [quarterly], '2026-04-01')).toBe(10_000)
  })
})

test('joining later never costs more, and never less than nothing', () => {
  fc.assert(
    fc.property(day, day, fc.array(rate, { maxLength: 4 }), (a, b, rates) => {
      const [early = a, late = b] = [a, b].sort()
      const [more, less] = [early, late].map((joined) => inYear(since(joined), rates)) as [number, number]
      expect(less).toBeGreaterThanOrEqual(0)
      // What is left of a centime is not asked for: once for each period and rate.
      expect(less).toBeLessThanOrEqual(more + rates.length * 12)
    }),
  )
})

test('the years of a statement add up to what is open: all that was due, less all that was paid', () => {
  const payment = fc.record({ amount: fc.integer({ min: 1, max: 100_000 }), paidOn: day })
  fc.assert(
    fc.property(
      day,
      fc.array(rate, { maxLength: 4 }),
      fc.array(payment, { maxLength: 6 }),
      (joined, rates, payments) => {
        const today = '2026-12-31'
        const paid = payments.reduce((sum, { amount }) => sum + amount, 0)
        const years = statement(since(joined), rates, payments, today)
        expect(years[0]?.balance).toBe(dueBy(since(joined), rates, today) - paid)
        expect(years.reduce((sum, year) => sum + year.paid, 0)).toBe(paid)
      },
    ),
  )
})

test('no month counts before the month of joining', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (joined, before) => {
      expect(counts(since(joined), monthOf(joined) - before)).toBe(false)
      expect(counts(since(joined), monthOf(joined))).toBe(true)
    }),
  )
})
