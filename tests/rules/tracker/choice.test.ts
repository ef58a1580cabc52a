import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STEPS } from '@/db/plans'
import { choicePath, isProgrammeSlug, monthOf, pointNumber, pointsPath } from '@/features/tracker/addresses'
import { A_PAGE, choiceAt, choiceSent, chosenOf, isChosen, offered, pagesOf } from '@/features/tracker/choice'
import { monthsBetween } from '@/features/tracker/months'
import { standingsIn } from '@/features/tracker/standing'

const sets = {
  themes: [{ key: 'roads' }, { key: 'water' }],
  places: [{ code: '06.181.01.01' }, { code: '06.181.01.03' }],
}
const points = [
  { theme: 'roads', step: 'begun', communes: ['06.181.01.01'] },
  { theme: 'roads', step: 'delivered', communes: [] },
]

describe('Points are chosen by closed sets', () => {
  test('an address may name a theme, a step or a commune that there is, and nothing else', () => {
    expect(choiceAt('theme', 'roads', sets)).toEqual({ by: 'theme', value: 'roads' })
    expect(choiceAt('step', 'delayed', sets)).toEqual({ by: 'step', value: 'delayed' })
    expect(choiceAt('place', '06-181-01-01', sets)).toEqual({ by: 'place', value: '06.181.01.01' })
    for (const segment of [
      '',
      'Roads',
      'constructor',
      '__proto__',
      '06.181.01.01',
      '06-181-09-99',
      'toString',
    ])
      for (const by of ['theme', 'step', 'place'] as const) expect(choiceAt(by, segment, sets)).toBeNull()
  })
  test('whatever else is written there leads nowhere', () =>
    fc.assert(
      fc.property(fc.string(), (segment) => {
        const known = [...STEPS, 'roads', 'water', '06-181-01-01', '06-181-01-03'] as string[]
        fc.pre(!known.includes(segment))
        for (const by of ['theme', 'step', 'place'] as const) expect(choiceAt(by, segment, sets)).toBeNull()
      }),
    ))
  test('a form leads to the very address that a link leads to', () => {
    for (const choice of [
      { by: 'theme', value: 'roads' },
      { by: 'step', value: 'partlyDelivered' },
      { by: 'place', value: '06.181.01.01' },
    ] as const)
      expect(choiceSent(`${choice.by}.${choice.value}`)).toEqual(choice)
    expect(choicePath('fr', 'azemmour', { by: 'place', value: '06.181.01.01' })).toBe(
      '/fr/programmes/azemmour/place/06-181-01-01',
    )
  })
  test('a form that asks for anything else gets no address of it', () => {
    for (const field of [
      '',
      'theme',
      'theme.',
      'other.roads',
      'theme.../../x',
      'step.a b',
      'place.//evil.org',
    ])
      expect(choiceSent(field)).toBeNull()
  })
  test('only what finds something is offered; steps only once points were promised', () => {
    expect(offered({ points, ...sets }, true)).toEqual({
      theme: ['roads'],
      step: ['begun', 'delivered'],
      place: ['06.181.01.01'],
    })
    expect(offered({ points, ...sets }, false).step).toEqual([])
  })
  test('a point for the whole territory is in no commune’s list', () => {
    expect(points.filter((point) => isChosen(point, { by: 'place', value: '06.181.01.01' }))).toEqual([
      points[0],
    ])
  })
  test('a list has as many pages as its points fill, and an empty one has one', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (length) => {
        const list = Array.from({ length }, () => points[0])
        const pages = pagesOf(list)
        expect(pages * A_PAGE).toBeGreaterThanOrEqual(length)
        expect((pages - 1) * A_PAGE).toBeLessThan(Math.max(1, length))
      }),
    ))
  test('without a choice every point is in the list', () => {
    expect(chosenOf(points, null)).toEqual(points)
    expect(chosenOf(points, { by: 'step', value: 'begun' })).toEqual([points[0]])
  })
})

describe('Addresses', () => {
  test('the first page of all points is the programme’s own, and the first of some points is theirs', () => {
    const roads = { by: 'theme', value: 'roads' } as const
    expect([1, 2].map((page) => pointsPath('fr', 'azemmour', null, page))).toEqual([
      '/fr/programmes/azemmour',
      '/fr/programmes/azemmour/page/2',
    ])
    expect([1, 2].map((page) => pointsPath('fr', 'azemmour', roads, page))).toEqual([
      '/fr/programmes/azemmour/theme/roads',
      '/fr/programmes/azemmour/theme/roads/page/2',
    ])
  })
  test('a point’s number has no sign, no leading zero and no fraction', () => {
    expect(pointNumber('12')).toBe(12)
    for (const segment of ['0', '01', '-1', '1.5', '', 'x', '123456', '1e3', '١'])
      expect(pointNumber(segment)).toBeNull()
  })
  test('a programme is named by Latin letters, digits and single hyphens', () => {
    expect(isProgrammeSlug('azemmour-2015')).toBe(true)
    for (const slug of ['', 'A', 'a--b', '-a', 'a/b', 'برنامج', 'a'.repeat(61)])
      expect(isProgrammeSlug(slug)).toBe(false)
  })
  test('a month is a month', () => {
    expect(monthOf('2024-05')).toBe('2024-05')
    for (const segment of ['2024-13', '2024-00', '24-05', '2024-5', '1999-01', '2024-05-01'])
      expect(monthOf(segment)).toBeNull()
  })
})

test('months run back from the last to the first, over the turn of the year, and are never endless', () => {
  expect(monthsBetween('2023-11-20', '2024-02-01', 50)).toEqual(['2024-02', '2024-01', '2023-12', '2023-11'])
  expect(monthsBetween('1900-01-01', '2024-02-01', 3)).toEqual(['2024-02', '2024-01', '2023-12'])
  expect(monthsBetween('2024-03-01', '2024-02-01', 50)).toEqual([])
})

test('of what a figure rests on, what can be relied on least is said first', () => {
  expect(standingsIn(['confirmed', 'illustrative', 'confirmed', 'reported'])).toEqual([
    'illustrative',
    'confirmed',
    'reported',
  ])
})
