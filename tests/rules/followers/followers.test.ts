import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareReached } from '@/features/followers/follower'
import { followInput } from '@/features/followers/input'
import { isTold, TOLD_EVERY } from '@/features/followers/silence'
import { askedAddress } from '@/features/programmes/address-fields'
import { SILENT_DAYS } from '@/features/progress/progress'

const days = Array.from({ length: 5_000 }, (_, day) => day)

test('editors are told of a silence on its 90th day for the first time', () => {
  expect(SILENT_DAYS).toBe(90)
  fc.assert(fc.property(fc.integer({ min: 0, max: 89 }), (day) => !isTold(day)))
  expect(isTold(90)).toBe(true)
})

test('two days on which editors are told of the same silence are never less than 30 apart', () => {
  const told = days.filter(isTold)
  expect(told.length).toBeGreaterThan(100)
  for (const [n, day] of told.slice(1).entries()) expect(day - (told[n] ?? 0)).toBeGreaterThanOrEqual(30)
})

test('a silence that lasts is told of again within 30 days', () =>
  fc.assert(
    fc.property(fc.integer({ min: SILENT_DAYS, max: 5_000 }), (day) => {
      const next = Array.from({ length: TOLD_EVERY }, (_, more) => day + more)
      expect(next.filter(isTold)).toHaveLength(1)
    }),
  ))

test('the share of a list that was worked off grows from none to all, and never goes back', () =>
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      const [first = '', second = ''] = [one, other].sort()
      expect(shareReached(null, false)).toBe(0)
      expect(shareReached(first, false)).toBeLessThanOrEqual(shareReached(second, false))
      expect(shareReached(second, false)).toBeLessThanOrEqual(1)
      expect(shareReached(second, true)).toBe(1)
    }),
  ))

test('in the middle of a list of random ids, about half is said to be done', () => {
  const ids = Array.from({ length: 5_000 }, () => crypto.randomUUID()).sort()
  expect(Math.abs(shareReached(ids[2_500] ?? null, false) - 0.5)).toBeLessThan(0.05)
})

test('an address names a programme and, where it says so in whatever digits, one point of it', () => {
  expect(askedAddress({ programme: 'azemmour-2021' })).toEqual({ programme: 'azemmour-2021', point: null })
  expect(askedAddress({ programme: 'azemmour-2021', point: '١٢' })).toMatchObject({ point: 12 })
})

test('an address that names no programme, or no number, leads nowhere', () => {
  for (const query of [{}, { programme: '' }, { programme: ['a', 'b'] }])
    expect(askedAddress(query)).toBeNull()
  for (const point of ['0', '-1', '1.5', 'abc', '1e9', '99999999999'])
    expect(askedAddress({ programme: 'a', point })).toBeNull()
})

test('nobody follows without an address that could be one', () => {
  const wish = { programme: 'a', point: '', website: '' }
  expect(followInput.safeParse({ ...wish, email: 'nobody' }).success).toBe(false)
  expect(followInput.safeParse({ ...wish, email: ' Naima@Example.org ' }).data).toMatchObject({
    email: 'naima@example.org',
    point: null,
  })
})
