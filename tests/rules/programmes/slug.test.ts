import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeSlug } from '@/features/programmes/slug'

describe('The address of a programme', () => {
  test.each([
    ['Programme électoral d’Azemmour', '2021-09-08', 1, 'programme-electoral-d-azemmour-2021'],
    ['Plan de travail', '2026-01-01', 3, 'programme-plan-de-travail-2026-3'],
    ['Azemmour 2021', '2021-09-08', 1, 'programme-azemmour-2021'],
    ['', '2021-09-08', 1, 'programme-2021'],
    ['برنامج أزمور', '2021-09-08', 2, 'programme-2021-2'],
    ['Mur أزمور neuf', '2021-09-08', 1, 'programme-mur-neuf-2021'],
  ])('«%s» from %s, try %i: %s', (title, startsOn, nth, slug) =>
    expect(programmeSlug(title, startsOn, nth)).toBe(slug),
  )

  test('is always one that the database takes, whatever the title', () => {
    const titles = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }))
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 200 }), (title, nth) => {
        const slug = programmeSlug(title, '2026-03-01', nth)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(60)
      }),
    )
  })

  test('is another one at each try', () => {
    const tried = Array.from({ length: 20 }, (_, at) => programmeSlug('Azemmour', '2021-09-08', at + 1))
    expect(new Set(tried).size).toBe(tried.length)
  })
})
