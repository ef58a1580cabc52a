import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, type DeadlineRule, faultsIn, moved, progressOf } from '@/features/rulesets/deadlines'
import { daysBetween } from '@/gate/day'

const rule = (key: string, day: number, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  ...{ key, day, from: null, article: null, checkedOn: null, after: [] },
  ...more,
})

// The calendar of the House in 2026, as it was published.
const HOUSE = [
  rule('campaign', -1, { from: -13, after: ['candidacies'] }),
  rule('candidacies', -14, { from: -23 }),
  rule('accounts', 60),
]

const dueOf = (key: string, pollingDay: string) =>
  calendarOf(pollingDay, HOUSE).find((one) => one.key === key)

describe('From polling day backwards', () => {
  test('the House’s own calendar of 2026 comes out', () => {
    expect(dueOf('candidacies', '2026-09-23')).toMatchObject({ opensOn: '2026-08-31', dueOn: '2026-09-09' })
    expect(dueOf('campaign', '2026-09-23')).toMatchObject({ opensOn: '2026-09-10', dueOn: '2026-09-22' })
  })

  test('deadlines stand in the order of their days, across months and years', () => {
    const days = calendarOf('2027-01-03', HOUSE).map(({ dueOn }) => dueOn)
    expect(days).toEqual(['2026-12-20', '2027-01-02', '2027-03-04'])
  })

  test('another day moves everything by as many days, and says from where to where', () =>
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const before = calendarOf('2027-09-08', HOUSE)
        const day = new Date(Date.parse('2027-09-08') + days * 86_400_000).toISOString().slice(0, 10)
        const moves = moved(before, calendarOf(day, HOUSE))
        expect(moves).toHaveLength(days === 0 ? 0 : HOUSE.length)
        for (const { from, to } of moves) expect(daysBetween(from, to)).toBe(days)
      }),
    ))
})

describe('Where a deadline stands', () => {
  const all = calendarOf('2026-09-23', HOUSE)
  const at = (key: string, today: string, done: string[] = []) => {
    const one = all.find((deadline) => deadline.key === key)
    return one && progressOf(one, all, done, today)
  }
  test.each([
    ['2026-08-30', 'candidacies', [], 'ahead'],
    ['2026-08-31', 'candidacies', [], 'open'],
    ['2026-09-09', 'candidacies', [], 'open'],
    ['2026-09-10', 'candidacies', [], 'late'],
    ['2026-09-10', 'candidacies', ['candidacies'], 'done'],
    ['2026-09-10', 'campaign', [], 'blocked'],
    ['2026-09-10', 'campaign', ['candidacies'], 'open'],
    ['2026-09-09', 'campaign', [], 'ahead'],
    ['2026-09-09', 'accounts', [], 'open'],
  ])('on %s %s, with %j done, is %s', (today, key, done, stands) => expect(at(key, today, done)).toBe(stands))
})

describe('A calendar that contradicts itself is refused, with the reason', () => {
  test.each<[string, DeadlineRule[], object]>([
    ['one key twice', [rule('a', 0), rule('a', 1)], { fault: 'twice', key: 'a' }],
    [
      'a window that ends before it opens',
      [rule('a', -3, { from: -1 })],
      { fault: 'endsBeforeItOpens', key: 'a' },
    ],
    ['a need that nobody set', [rule('a', 0, { after: ['b'] })], { fault: 'noSuch', key: 'b' }],
    [
      'a need that falls later',
      [rule('a', -2, { after: ['b'] }), rule('b', -1)],
      { fault: 'beforeWhatItNeeds', key: 'a', needs: 'b' },
    ],
    [
      'a circle',
      [rule('a', 0, { after: ['b'] }), rule('b', 0, { after: ['a'] })],
      { fault: 'circle', key: 'a' },
    ],
  ])('%s', (_, rules, fault) => expect(faultsIn(rules)).toContainEqual(fault))
  test('one that holds together is not', () => expect(faultsIn(HOUSE)).toEqual([]))
})
