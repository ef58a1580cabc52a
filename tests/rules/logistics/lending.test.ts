import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loanInput, resourceInput } from '@/features/logistics/input'
import { freeFor, freeNow, isLate, type Loan, mostOut } from '@/features/logistics/lending'

const at = (hour: number) => new Date(Date.UTC(2027, 8, 8, hour))
const loan = (from: number, until: number, amount = 1, back: number | null = null): Loan => ({
  ...{ startsAt: at(from), endsAt: at(until), amount },
  returnedAt: back === null ? null : at(back),
})
const day = { startsAt: at(0), endsAt: at(24) }
const anyLoan = fc
  .record({
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 20 }),
    amount: fc.integer({ min: 1, max: 9 }),
    back: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ from, length, amount, back }) => loan(from, from + length, amount, back))

describe('Something that is lent', () => {
  test('is free again when it is due, and before that when it came back', () => {
    expect(freeFor(1, [loan(8, 12)], { startsAt: at(12), endsAt: at(14) })).toBe(1)
    expect(freeFor(1, [loan(8, 12)], { startsAt: at(11), endsAt: at(14) })).toBe(0)
    expect(freeFor(1, [loan(8, 12, 1, 10)], { startsAt: at(11), endsAt: at(14) })).toBe(1)
  })
  test('counts only what is out at one moment: two loans after each other take one', () => {
    expect(mostOut([loan(8, 10, 3), loan(10, 12, 4), loan(9, 11, 2)], day)).toBe(6)
  })
  test('is late once it is due and not back', () => {
    expect(isLate(loan(8, 12), at(12))).toBe(true)
    expect(isLate(loan(8, 12, 1, 11), at(13))).toBe(false)
    expect(isLate(loan(8, 12), at(11))).toBe(false)
    expect(freeNow(2, [loan(8, 12)], at(20))).toBe(1)
  })
})

describe('Material', () => {
  test('whoever lends no more than is free never has more out than there is, at no hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(anyLoan, { maxLength: 25 }), (count, wanted) => {
        const lent: Loan[] = []
        for (const one of wanted) if (one.amount <= freeFor(count, lent, one)) lent.push(one)
        for (let hour = 0; hour < 61; hour++) {
          const out = lent
            .filter(
              ({ startsAt, endsAt, returnedAt }) =>
                startsAt <= at(hour) && at(hour) < endsAt && at(hour) < (returnedAt ?? endsAt),
            )
            .reduce((sum, { amount }) => sum + amount, 0)
          expect(out).toBeLessThanOrEqual(count)
        }
      }),
    )
  })
  test('what is free is never less than nought nor more than there is', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(anyLoan), anyLoan, (count, loans, within) => {
        const free = freeFor(count, loans, within)
        expect(free).toBeGreaterThanOrEqual(0)
        expect(free).toBeLessThanOrEqual(count)
      }),
    )
  })
})

describe('What is typed', () => {
  const ids = { electionId: crypto.randomUUID(), bodyId: crypto.randomUUID() }
  test('a vehicle or a room is one of its kind; material is counted', () => {
    const typed = { ...ids, name: 'مكبر صوت', owner: 'party', count: '3' }
    expect(resourceInput.safeParse({ ...typed, kind: 'material' }).success).toBe(true)
    expect(resourceInput.safeParse({ ...typed, kind: 'vehicle' }).error?.issues).toMatchObject([
      { path: ['count'], message: 'oneOfIt' },
    ])
  })
  test('a loan runs over days; back before it went out is refused', () => {
    const typed = {
      ...{ resourceId: crypto.randomUUID(), memberId: crypto.randomUUID(), amount: '1' },
      ...{ startsOn: '7/9/2027', from: '18:00', endsOn: '8/9/2027', until: '9:00' },
    }
    expect(loanInput.safeParse(typed).success).toBe(true)
    expect(loanInput.safeParse({ ...typed, endsOn: '7/9/2027' }).error?.issues).toMatchObject([
      { path: ['endsOn'], message: 'endsFirst' },
    ])
  })
})
