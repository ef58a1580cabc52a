import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addedUp, type Reading, resultOf } from '@/features/elections/night'
import type { StationMinutes } from '@/features/elections/station-minutes'
import { allocate } from '@/features/seats/seat-allocation'

const BALLOT = ['lamp', 'rose']

const minutesOf = (lamp: number, rose: number, more: Partial<StationMinutes> = {}): StationMinutes => ({
  ...{ registered: 400, voters: lamp + rose + 10, void: 8, contested: 2, valid: lamp + rose },
  votes: [
    { list: 'lamp', votes: lamp },
    { list: 'rose', votes: rose },
  ],
  ...more,
})

const reading = (by: string, minutes: StationMinutes, at = '2027-09-08T20:00:00Z'): Reading => ({
  by,
  at,
  minutes,
})
const standing = (...readings: Reading[]) => resultOf(readings, BALLOT).standing

describe('What counts of a station', () => {
  test('nothing before somebody enters it; then what they read, and once a second reads the same it is agreed', () => {
    expect(standing()).toBe('out')
    expect(standing(reading('agent', minutesOf(100, 50)))).toBe('once')
    expect(standing(reading('agent', minutesOf(100, 50)), reading('second', minutesOf(100, 50)))).toBe(
      'agreed',
    )
  })

  test('two readings that differ are held, with what differs, and count for nobody', () => {
    const held = resultOf(
      [reading('agent', minutesOf(100, 50)), reading('second', minutesOf(101, 49))],
      BALLOT,
    )
    expect(held).toMatchObject({ standing: 'held', counted: null })
    expect(held.differing).toEqual([
      { what: 'lamp', one: 100, other: 101 },
      { what: 'rose', one: 50, other: 49 },
    ])
  })

  test('minutes that do not add up are held with the check that they fail, even where both read the same', () => {
    const wrong = minutesOf(100, 50, { valid: 151 })
    const held = resultOf([reading('agent', wrong), reading('second', wrong)], BALLOT)
    expect(held.standing).toBe('held')
    expect(held.failing.map(({ check }) => check)).toContain('votesAreNotValid')
  })

  test('what somebody settled counts, whatever was read', () => {
    const settled = minutesOf(100, 51)
    const all = [reading('agent', minutesOf(100, 50)), reading('second', minutesOf(90, 50))]
    expect(resultOf(all, BALLOT, settled)).toMatchObject({ standing: 'settled', counted: settled })
  })

  test('whoever mistyped enters it again: their last word counts, by the server’s clock', () => {
    const first = reading('agent', minutesOf(10, 50), '2027-09-08T20:00:00Z')
    const corrected = reading('agent', minutesOf(100, 50), '2027-09-08T20:05:00Z')
    expect(resultOf([corrected, first], BALLOT).counted).toEqual(minutesOf(100, 50))
  })

  test('an entry sent three times, and in whatever order entries arrive, comes to one result', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ by: fc.constantFrom('agent', 'second'), lamp: fc.nat(3), minute: fc.nat(59) }), {
          maxLength: 6,
        }),
        fc.nat(5),
        (entries, again) => {
          const unique = entries.filter(
            (entry, at) =>
              entries.findIndex((one) => one.by === entry.by && one.minute === entry.minute) === at,
          )
          const all = unique.map(({ by, lamp, minute }) =>
            reading(by, minutesOf(lamp, 9), `2027-09-08T20:${String(minute).padStart(2, '0')}:00Z`),
          )
          const twice = all[again % Math.max(1, all.length)]
          const sent = [...all].reverse().concat(twice ? [twice, twice] : [])
          expect(resultOf(sent, BALLOT)).toEqual(resultOf(all, BALLOT))
        },
      ),
    ))
})

test('what counts is added up, what is out or held is told, and seats follow from what counts alone', () => {
  const results = [
    resultOf([reading('agent', minutesOf(100, 50))], BALLOT),
    resultOf([reading('agent', minutesOf(30, 90)), reading('second', minutesOf(30, 90))], BALLOT),
    resultOf([reading('agent', minutesOf(500, 0, { registered: 9 }))], BALLOT),
    resultOf([], BALLOT),
  ]
  const night = addedUp(results, BALLOT, 3)
  expect(night).toMatchObject({ stations: 4, counted: 2, out: 1, held: 1, once: 1 })
  expect(night.count).toEqual({
    ...{ seats: 3, valid: 270, voters: 290, registered: 800 },
    lists: [
      { id: 'lamp', votes: 130 },
      { id: 'rose', votes: 140 },
    ],
  })
  const rule = { base: 'voters', threshold: null, tie: 'youngest', alone: null } as const
  const seats = allocate(rule, night.count).lists.map(
    ({ byQuotient, byRemainder }) => byQuotient + byRemainder,
  )
  expect(seats).toEqual([1, 2])
})
