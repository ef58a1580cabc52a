import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionInput, searchAddress } from '@/features/search/input'

test('a search without anything asks nothing, on the first page', () => {
  expect(questionInput.parse({})).toEqual({ q: '', page: 1 })
})

test('a year may be typed in any of the digits that people use here', () => {
  expect(questionInput.parse({ q: 'x', year: '٢٠١٨' }).year).toBe(2018)
  expect(questionInput.parse({ q: 'x', year: '۲۰۱۸' }).year).toBe(2018)
})

test('the question loses controls and direction marks, and ends after 200 letters', () => {
  expect(questionInput.parse({ q: ' a\u0000\u202eb\n\tc ' }).q).toBe('a b c')
  expect([...questionInput.parse({ q: '😀'.repeat(5000) }).q]).toHaveLength(200)
})

test('a filter that cannot be meant is left out', () => {
  const question = questionInput.parse({ q: 'x', topic: "';--", year: '1e9', language: 'de', page: '-3' })
  expect(question).toEqual({ q: 'x', page: 1 })
})

test('of a parameter given twice the first counts', () => {
  expect(questionInput.parse({ q: ['أزمور', 'x'], page: ['2', '3'] })).toMatchObject({ q: 'أزمور', page: 2 })
})

test('no address makes it fail', () => {
  const junk = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
  fc.assert(
    fc.property(fc.record({ q: junk, topic: junk, year: junk, language: junk, page: junk }), (query) => {
      const question = questionInput.parse(query)
      expect(question.q.isWellFormed()).toBe(true)
      expect([...question.q].length).toBeLessThanOrEqual(200)
    }),
  )
})

test('an address brings back the question that it was made of', () => {
  const question = questionInput.parse({
    q: 'أزمور & co',
    topic: 'elections',
    year: '2021',
    language: 'fr',
    page: '3',
  })
  const query = new URL(searchAddress('/ar/search', question), 'http://x').searchParams
  expect(questionInput.parse(Object.fromEntries(query))).toEqual(question)
  expect(searchAddress('/ar/search', question, { page: 1 })).not.toContain('page')
})
