import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isYoung,
  type Profile,
  seatsOf,
  sitting,
  standingOf,
  womenAmong,
  youngAmong,
} from '@/features/statutes/standing'
import { lastDayOf } from '@/features/statutes/term-end'

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const profile: fc.Arbitrary<Profile> = fc.record({
  gender: fc.constantFrom('f' as const, 'm' as const, null),
  bornOn: fc.option(day),
})
const profiles = fc.array(profile, { maxLength: 30 })
const percent = fc.integer({ min: 0, max: 100 })
const office = fc.record({
  key: fc.constantFrom('branchSecretary', 'treasurer', 'member'),
  most: fc.option(fc.integer({ min: 1, max: 5 })),
  holders: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')),
})

describe('Seats', () => {
  test('an office has seats empty or beyond, never both; with no number neither', () => {
    fc.assert(
      fc.property(office, (one) => {
        const { vacant, beyond } = seatsOf(one)
        expect(vacant === 0 || beyond === 0).toBe(true)
        if (one.most === null) expect(vacant + beyond).toBe(0)
        else expect(one.holders.length + vacant - beyond).toBe(one.most)
      }),
    )
  })

  test('whoever holds two offices sits once, and plain members do not sit beside a bureau', () => {
    const bureau = { key: 'treasurer', most: 1, holders: ['a'] }
    const secretary = { key: 'branchSecretary', most: 1, holders: ['a'] }
    const members = { key: 'member', most: null, holders: ['a', 'b', 'c'] }
    expect(sitting([secretary, bureau, members])).toEqual(['a'])
    expect(sitting([members])).toEqual(['a', 'b', 'c'])
  })
})

describe('Shares', () => {
  test('whoever is known and whoever is not make up all who sit', () => {
    fc.assert(
      fc.property(percent, profiles, day, (asked, all, today) => {
        for (const share of [womenAmong(asked, all), youngAmong(asked, 40, all, today)]) {
          expect(share.known + share.unknown).toBe(all.length)
          expect(share.count).toBeLessThanOrEqual(share.known)
          if (asked === 0 || share.known === 0) expect(share.met).toBeNull()
        }
      }),
    )
  })

  test('whoever is not known changes nothing about whether a share is met', () => {
    fc.assert(
      fc.property(percent, profiles, (asked, all) => {
        const more = womenAmong(asked, [...all, { gender: null, bornOn: null }])
        expect(more.met).toBe(womenAmong(asked, all).met)
      }),
    )
  })

  test('one more woman never breaks the share of women', () => {
    fc.assert(
      fc.property(percent, profiles, (asked, all) => {
        if (womenAmong(asked, all).met)
          expect(womenAmong(asked, [...all, { gender: 'f', bornOn: null }]).met).toBe(true)
      }),
    )
  })

  test('a third is not met by a hair less', () => {
    const people = (women: number, men: number): Profile[] => [
      ...Array.from({ length: women }, (): Profile => ({ gender: 'f', bornOn: null })),
      ...Array.from({ length: men }, (): Profile => ({ gender: 'm', bornOn: null })),
    ]
    expect(womenAmong(34, people(1, 2)).met).toBe(false)
    expect(womenAmong(33, people(1, 2)).met).toBe(true)
    expect(womenAmong(33, people(7, 14))).toMatchObject({ count: 7, known: 21, met: true })
  })

  test('one is young until the very birthday', () => {
    expect(isYoung('1986-11-27', 40, '2026-11-26')).toBe(true)
    expect(isYoung('1986-11-26', 40, '2026-11-26')).toBe(false)
  })
})

describe('The end of a term', () => {
  test('lies before its anniversary, and within a month and a day of it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), (from, months) => {
        const last = lastDayOf(from, months) ?? ''
        const [year, month] = from.split('-').map(Number)
        const index = (year ?? 0) * 12 + (month ?? 0) + months
        const [lastYear, lastMonth] = last.split('-').map(Number)
        expect(index - ((lastYear ?? 0) * 12 + (lastMonth ?? 0))).toBeOneOf([0, 1])
        expect(last >= from).toBe(true)
      }),
    )
  })

  test('four years from 22 April 2018 end on 21 April 2022; without a number nothing ends', () => {
    expect(lastDayOf('2018-04-22', 48)).toBe('2022-04-21')
    expect(lastDayOf('2026-08-31', 6)).toBe('2027-02-27')
    expect(lastDayOf('2018-04-22', null)).toBeNull()
  })
})

describe('A body against its statutes', () => {
  const now = new Date('2026-11-26T12:00:00Z')
  const mandate = (memberId: string, more: object = {}) => ({
    ...{ officeId: 'o', memberId, delegatedFrom: null, startsAt: new Date('2026-01-01'), over: false },
    ...{ gender: null, bornOn: null, ...more },
  })
  const office = { id: 'o', key: 'secretariatMember', name: 'عضو', most: 3, ofStatutes: true }
  const asked = { seats: 3, womenShare: 50, youngShare: 0, youngUntil: 40 }
  const stand = (...mandates: ReturnType<typeof mandate>[]) =>
    standingOf(asked, [office], mandates, { now, today: '2026-11-26' })

  test('seats, vacancies and shares are those of who sits there now', () => {
    const { filled, offices, women } = stand(
      mandate('a', { gender: 'f' }),
      mandate('b', { gender: 'm' }),
      mandate('gone', { over: true, gender: 'm' }),
      mandate('to come', { startsAt: new Date('2027-01-01'), gender: 'm' }),
      mandate('delegate', { delegatedFrom: 'x', gender: 'm' }),
    )
    expect([filled, offices[0]?.vacant]).toEqual([2, 1])
    expect(women).toEqual({ asked: 50, count: 1, known: 2, unknown: 0, met: true })
  })

  test('of whom nothing is known, nothing is claimed', () => {
    expect(stand(mandate('a'), mandate('b')).women).toMatchObject({ known: 0, unknown: 2, met: null })
  })
})
