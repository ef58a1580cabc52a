import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsWithin, hasRoom, runs, vacant, within } from '@/features/mandates/mandate'
import { termOf } from '@/features/mandates/term'

const day = (text: string) => new Date(`${text}T12:00:00Z`)

test('a mandate runs from its first instant until just before its end', () => {
  const mandate = { startsAt: day('2024-04-22'), endsAt: day('2028-04-22') }
  expect(runs(mandate, day('2024-04-21'))).toBe(false)
  expect(runs(mandate, day('2024-04-22'))).toBe(true)
  expect(runs(mandate, day('2028-04-21'))).toBe(true)
  expect(runs(mandate, day('2028-04-22'))).toBe(false)
})

test('terms that end within six months are told; those without an end never are', () => {
  const startsAt = day('2024-01-01')
  const now = day('2026-11-25')
  expect(endsWithin({ startsAt, endsAt: day('2027-05-25') }, 6, now)).toBe(true)
  expect(endsWithin({ startsAt, endsAt: day('2027-05-26') }, 6, now)).toBe(false)
  expect(endsWithin({ startsAt, endsAt: null }, 6, now)).toBe(false)
  expect(endsWithin({ startsAt, endsAt: day('2026-11-24') }, 6, now)).toBe(false)
})

test('an office has room exactly while a seat is vacant, or when nobody counts them', () => {
  fc.assert(
    fc.property(fc.option(fc.nat(50)), fc.nat(80), (most, filled) => {
      if (most === null) expect(hasRoom({ most, filled })).toBe(true)
      else expect(hasRoom({ most, filled })).toBe(vacant({ most, filled }) > 0)
    }),
  )
})

test('only what one can do oneself can be passed on', () => {
  const capabilities = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(
      capabilities,
      fc.array(capabilities.map((some) => ({ capabilities: some }))),
      (own, offices) => {
        for (const office of within({ capabilities: own }, offices)) {
          expect(office.capabilities.length).toBeGreaterThan(0)
          expect(own).toEqual(expect.arrayContaining(office.capabilities))
        }
      },
    ),
  )
})

test('a term holds whole days of the country’s clocks, the last one included', () => {
  const now = day('2026-11-25')
  const { startsAt, endsAt } = termOf({ startsOn: '2027-01-01', endsOn: '2027-12-31' }, now)
  expect([startsAt.toISOString(), endsAt?.toISOString()]).toEqual([
    '2027-01-01T00:00:00.000Z',
    '2028-01-01T00:00:00.000Z',
  ])
  expect(termOf({ startsOn: null, endsOn: null }, now)).toEqual({ startsAt: now, endsAt: null })
})
