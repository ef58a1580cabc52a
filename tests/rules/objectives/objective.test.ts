import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEASURES } from '@/db/campaign'
import { chosenAmong, idsTicked } from '@/features/anticipation/points'
import { objectiveInput } from '@/features/objectives/input'
import { earlier, type Facts, isProgress, knownOf, standing } from '@/features/objectives/objective'

const NONE: Facts = { results: [], members: [], outings: [] }
const aim = (measure: (typeof MEASURES)[number], communeCode: string | null = 'a') => ({
  ...{ bodyId: 'branch', communeCode, measure },
})
const title = { ar: 'جماعية', fr: '', en: '' }
const result = (
  electionId: string,
  pollingDay: string,
  communeCode: string,
  votes: number,
  seats: number | null,
) => ({
  ...{ electionId, title, pollingDay, communeCode, votes, seats },
})

describe('What is known beside an objective', () => {
  const facts: Facts = {
    ...NONE,
    results: [
      result('new', '2021-09-08', 'a', 640, 3),
      result('new', '2021-09-08', 'b', 200, null),
      result('old', '2015-09-04', 'a', 700, 4),
      result('old', '2015-09-04', 'c', 90, 1),
    ],
  }

  test('are the votes of the last election whose results are here for that commune', () => {
    expect(knownOf(aim('votes'), facts)).toMatchObject({ value: 640, of: { electionId: 'new' } })
    expect(knownOf(aim('votes', 'c'), facts)).toMatchObject({ value: 90, of: { electionId: 'old' } })
    expect(knownOf(aim('votes', 'd'), facts)).toBeNull()
  })

  test('for the whole territory all communes of one election are added up, and never those of two', () => {
    expect(knownOf(aim('votes', null), facts)).toMatchObject({ value: 840 })
  })

  test('a sum of which a part is not known is not known', () => {
    expect(knownOf(aim('seats'), facts)).toMatchObject({ value: 3 })
    expect(knownOf(aim('seats', 'b'), facts)).toBeNull()
    expect(knownOf(aim('seats', null), facts)).toBeNull()
  })

  test('what was voted before is where one starts from, not progress', () => {
    expect(MEASURES.filter((measure) => !isProgress({ measure }))).toEqual(['votes', 'seats'])
  })

  test('outings count for the bodies they are counted for, in their commune', () => {
    const line = { outings: 2, doors: 60, conversations: 9, leaflets: 0, meetings: 1, participants: 8 }
    const outings = [
      { ...line, communeCode: 'a', countedFor: ['branch', 'province'] },
      { ...line, communeCode: 'a', countedFor: ['province'] },
      { ...line, communeCode: 'b', countedFor: ['branch'] },
    ]
    expect(knownOf(aim('doors'), { ...NONE, outings })).toEqual({ value: 60, of: null })
    expect(knownOf(aim('outings', null), { ...NONE, outings })).toEqual({ value: 4, of: null })
    expect(knownOf(aim('meetings', 'c'), { ...NONE, outings })).toEqual({ value: 0, of: null })
  })

  test('members are known where a branch covers the commune', () => {
    const members = [{ communeCode: 'a', members: 31 }]
    expect(knownOf(aim('members'), { ...NONE, members })?.value).toBe(31)
    expect(knownOf(aim('members', 'b'), { ...NONE, members })).toBeNull()
  })
})

describe('Of all that was ever aimed at', () => {
  const said = fc.record({
    bodyId: fc.constantFrom('branch', 'province'),
    communeCode: fc.constantFrom('a', 'b', null),
    measure: fc.constantFrom('votes' as const, 'doors' as const),
    number: fc.integer({ min: 1, max: 9 }),
    target: fc.option(fc.integer({ min: 1, max: 100 })),
  })

  test('at most one stands for each body, commune and measure: the latest, unless it was given up', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(said, { selector: (one) => JSON.stringify({ ...one, target: 0 }) }),
        (all) => {
          const now = standing(all)
          const keys = now.map(({ bodyId, communeCode, measure }) => `${bodyId} ${communeCode} ${measure}`)
          expect(new Set(keys).size).toBe(keys.length)
          for (const one of now) {
            expect(one.target).not.toBeNull()
            const before = earlier(one, all)
            expect(before.every(({ number }) => number < one.number)).toBe(true)
          }
        },
      ),
    )
  })
})

describe('What is chosen', () => {
  test('counts where it can be chosen, beside what stood there and the chooser may not know of', () => {
    expect(chosenAmong(['a', 'x'], ['a', 'b'], ['b', 'c'])).toEqual(['a', 'c'])
  })

  test('is found by its word, and nothing else of the form', () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    expect(idsTicked({ [`point.${id}`]: 'on', 'point.': 'on', [`after.${id}`]: 'on' }, 'point')).toEqual([id])
  })

  test('an objective is a whole number of one at least; without a day it is for polling day', () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const typed = { electionId: id, bodyId: id, measure: 'votes', target: '٩٠٠', number: '0' }
    expect(objectiveInput.parse(typed)).toMatchObject({ target: 900, dueOn: null, communeCode: null })
    for (const target of ['0', '1,5', ''])
      expect(objectiveInput.safeParse({ ...typed, target }).success).toBe(false)
  })
})
