import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, type BallotRules, breaches, type Candidate } from '@/features/candidacies/legality'

const RULES: BallotRules = {
  ...{ seats: { general: 3, women: 0 }, women: 1, standIns: 1, minAge: 21, incompatible: ['governor'] },
  articles: { seats: 'art. 85', age: 'art. 41' },
}

const candidate = (id: string, place: number, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, place, gender: 'm', bornOn: '1980-03-01', part: 'general', mandates: [], elsewhere: [] },
  ...more,
})

const LIST = [
  candidate('amina', 1, { gender: 'f' }),
  candidate('said', 2),
  candidate('omar', 3, { mandates: ['councillor'] }),
  candidate('huda', 1, { part: 'standIn', gender: 'f' }),
]

const DAY = '2027-09-08'
const changed = (id: string, more: Partial<Candidate>) =>
  LIST.map((one) => (one.id === id ? { ...one, ...more } : one))

describe('A list of candidates', () => {
  test('that keeps every rule may be handed in', () => expect(breaches(LIST, RULES, DAY)).toEqual([]))

  test.each<[string, readonly Candidate[], object]>([
    [
      'one candidate too few, by which article',
      LIST.filter(({ id }) => id !== 'omar'),
      { check: 'seats', article: 'art. 85', is: 2, asked: 3 },
    ],
    ['no stand-in', LIST.slice(0, 3), { check: 'standIns', is: 0, asked: 1 }],
    [
      'no woman, though a stand-in is one',
      changed('amina', { gender: 'm' }),
      { check: 'women', is: 0, asked: 1 },
    ],
    ['a gap in the order', changed('omar', { place: 4 }), { check: 'order' }],
    ['two on one place', changed('omar', { place: 2 }), { check: 'order' }],
    ['somebody twice', changed('omar', { id: 'said' }), { check: 'twice', candidate: 'said' }],
    [
      'somebody on another list',
      changed('said', { elsewhere: ['مولاي عبد الله'] }),
      { check: 'elsewhere', candidate: 'said', named: ['مولاي عبد الله'] },
    ],
    [
      'a birthday that nobody knows',
      changed('said', { bornOn: null }),
      { check: 'bornOn', candidate: 'said' },
    ],
    [
      'somebody who is 21 a day after the poll',
      changed('said', { bornOn: '2006-09-09' }),
      { check: 'age', candidate: 'said', is: 20, asked: 21 },
    ],
    [
      'a mandate that excludes this one',
      changed('omar', { mandates: ['councillor', 'governor'] }),
      { check: 'incompatible', candidate: 'omar', named: ['governor'] },
    ],
  ])('is told of %s', (_, list, breach) => {
    expect(breaches(list, RULES, DAY)).toHaveLength(1)
    expect(breaches(list, RULES, DAY)[0]).toMatchObject(breach)
  })

  test('whose women’s part is full of women keeps every rule; a man in it is named, and a gap in it told apart', () => {
    const rules = { ...RULES, seats: { general: 2, women: 1 } }
    const split = changed('amina', { part: 'women' }).map((one) =>
      one.part === 'general' ? { ...one, place: one.place - 1 } : one,
    )
    expect(breaches(split, rules, DAY)).toEqual([])
    const man = split.map((one) => (one.part === 'women' ? { ...one, gender: 'm' as const } : one))
    expect(breaches(man, { ...rules, women: 0 }, DAY)).toMatchObject([{ check: 'women', candidate: 'amina' }])
    expect(breaches(LIST, rules, DAY)).toMatchObject([
      { check: 'seats', part: 'general', is: 3, asked: 2 },
      { check: 'seats', part: 'women', is: 0, asked: 1 },
    ])
  })

  test('who is 21 on polling day itself is old enough', () =>
    expect(breaches(changed('said', { bornOn: '2006-09-08' }), RULES, DAY)).toEqual([]))

  test('the order in which candidates are entered never matters', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray(LIST, { minLength: 4 }),
        (list) => breaches(list, RULES, DAY).length === 0,
      ),
    ))
})

test('an age is whole years: on the birthday, not the day before', () => {
  expect(ageOn('2000-02-29', '2021-02-28')).toBe(20)
  expect(ageOn('2000-02-29', '2021-03-01')).toBe(21)
  expect(ageOn('2000-12-31', '2021-12-31')).toBe(21)
})
