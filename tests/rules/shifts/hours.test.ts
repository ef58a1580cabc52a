import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byNeed, type Hours, inTheWay, missing, overlaps } from '@/features/shifts/hours'
import { shiftInput } from '@/features/shifts/input'
import { instantOf } from '@/gate/day'

const at = (hour: number) => new Date(Date.UTC(2027, 8, 8, hour))
const hours = (from: number, until: number): Hours => ({ startsAt: at(from), endsAt: at(until) })
const anyHours = fc
  .tuple(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => hours(from, from + length))

describe('Two shifts', () => {
  test('that follow each other do not overlap; those that share an hour do', () => {
    expect(overlaps(hours(8, 12), hours(12, 16))).toBe(false)
    expect(overlaps(hours(8, 12), hours(11, 16))).toBe(true)
    expect(overlaps(hours(8, 16), hours(10, 11))).toBe(true)
  })
  test('overlap exactly where some minute is in both', () => {
    fc.assert(
      fc.property(anyHours, anyHours, (one, other) => {
        const shared = [...Array(61).keys()].some((hour) =>
          [one, other].every(({ startsAt, endsAt }) => startsAt <= at(hour) && at(hour) < endsAt),
        )
        expect(overlaps(one, other)).toBe(shared)
        expect(overlaps(other, one)).toBe(shared)
      }),
    )
  })
  test('nobody who takes only what is not in the way is ever in two places', () => {
    fc.assert(
      fc.property(fc.array(anyHours, { maxLength: 20 }), (wanted) => {
        const taken: Hours[] = []
        for (const one of wanted) if (inTheWay(taken, one).length === 0) taken.push(one)
        for (const [n, one] of taken.entries())
          expect(taken.slice(n + 1).some((other) => overlaps(one, other))).toBe(false)
      }),
    )
  })
})

describe('The hands that a shift lacks', () => {
  test('are never less than none', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (needed, coming) => {
        expect(missing(needed, coming)).toBeGreaterThanOrEqual(0)
        expect(missing(needed, coming) === 0).toBe(coming >= needed)
      }),
    )
  })
  test('bring a shift to the top of the list; what is over comes last', () => {
    const shift = (id: string, from: number, coming: number) => ({
      ...{ id, needed: 2, coming },
      ...hours(from, from + 2),
    })
    const listed = byNeed(
      [shift('over', 1, 0), shift('full', 10, 2), shift('later', 20, 1), shift('next', 12, 0)],
      at(9),
    )
    expect(listed.map(({ id }) => id)).toEqual(['next', 'later', 'full', 'over'])
  })
})

describe('What is typed for a shift', () => {
  const typed = {
    ...{ electionId: crypto.randomUUID(), bodyId: crypto.randomUUID(), purpose: 'نقل', place: 'المقر' },
    ...{ day: '08/09/2027', from: '٨:٣٠', until: '12h', needed: '٣' },
  }
  test('is read as people write it, on the country’s clocks', () => {
    expect(shiftInput.parse(typed)).toMatchObject({
      ...{ needed: 3, startsAt: instantOf('2027-09-08', '08:30'), endsAt: instantOf('2027-09-08', '12:00') },
    })
  })
  test('that ends before it begins is refused beside the hour', () => {
    const { error } = shiftInput.safeParse({ ...typed, until: '8:00' })
    expect(error?.issues).toMatchObject([{ path: ['until'], message: 'endsFirst' }])
  })
})
