import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applied,
  collisions,
  joined,
  paragraphsOf,
  placeOf,
  reworded,
  whereabouts,
} from '@/features/points/paragraphs'

const [lights, road, school] = ['إنارة الحي', 'تعبيد الطريق', 'ترميم المدرسة']
const words = fc.constantFrom('أ', 'ب', 'ج', 'د', 'Éclairage', 'a b')
const text = fc.array(words, { maxLength: 6 })
const distinct = fc.uniqueArray(words, { minLength: 1, maxLength: 6 })

describe('A text and its paragraphs', () => {
  test('each line is a paragraph; white space around it and empty lines are none', () =>
    expect(paragraphsOf('  إنارة الحي \n\n \tتعبيد الطريق\n')).toEqual([lights, road]))

  test('whatever is typed, its paragraphs joined and parted again are the same', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const paragraphs = paragraphsOf(typed)
        expect(paragraphsOf(joined(paragraphs))).toEqual(paragraphs)
        expect(paragraphs.every((one) => one !== '' && one === one.trim())).toBe(true)
      }),
    ))
})

describe('An amendment', () => {
  const now = [lights, road, school]

  test('replaces the paragraph that it is about, and no other', () =>
    expect(applied(now, { paragraph: 1, before: road, after: 'تعبيد كل الطرق' })).toEqual([
      lights,
      'تعبيد كل الطرق',
      school,
    ]))

  test('that says nothing instead takes the paragraph out', () =>
    expect(applied(now, { paragraph: 1, before: road, after: '' })).toEqual([lights, school]))

  test('of two lines makes two paragraphs', () =>
    expect(applied([road], { paragraph: 0, before: road, after: 'أ\nب' })).toEqual(['أ', 'ب']))

  test('that adds a paragraph adds it at the end, also where the text grew meanwhile', () =>
    expect(applied(now, { paragraph: 1, before: '', after: 'ملعب' })).toEqual([...now, 'ملعب']))

  test('finds its paragraph again where another was put before it', () =>
    expect(applied(['جديد', ...now], { paragraph: 1, before: road, after: 'ب' })).toEqual([
      'جديد',
      lights,
      'ب',
      school,
    ]))

  test('is not applied to words that it has not seen', () =>
    expect(applied(now, { paragraph: 1, before: 'تعبيد', after: 'ب' })).toBeNull())

  test('is not applied where its words stand at several other places', () =>
    expect(applied([road, lights, road], { paragraph: 1, before: road, after: 'ب' })).toBeNull())

  test('changes exactly one paragraph of any text, or none', () =>
    fc.assert(
      fc.property(text, fc.nat(7), words, words, (paragraphs, paragraph, before, after) => {
        const next = applied(paragraphs, { paragraph, before, after })
        if (!next) return
        const at = placeOf(paragraphs, { paragraph, before }) ?? -1
        expect(paragraphs[at]).toBe(before)
        expect(next).toHaveLength(paragraphs.length)
        expect(next.flatMap((one, n) => (one === paragraphs[n] ? [] : [n]))).toEqual(
          before === after ? [] : [at],
        )
      }),
    ))
})

describe('A paragraph of a text that has moved on', () => {
  const earlier = [lights, road, school]

  test('is where it stands word for word, wherever that is', () =>
    expect(whereabouts(earlier, ['جديد', ...earlier], { paragraph: 2, before: school })).toEqual({
      at: 3,
      state: 'stands',
    }))

  test('is between its old neighbours where it was worded otherwise', () =>
    expect(whereabouts(earlier, ['جديد', lights, 'تعبيد', school], { paragraph: 1, before: road })).toEqual({
      at: 2,
      state: 'moved',
    }))

  test('is gone where nothing stands between its neighbours any more', () => {
    const place = whereabouts(earlier, [lights, school], { paragraph: 1, before: road })
    expect(place).toEqual({ at: 1, state: 'gone' })
    expect(reworded([lights, school], place, 'من جديد')).toEqual([lights, 'من جديد', school])
  })

  test('two amendments of one paragraph: once the first is taken, the other is shown beside the new words', () =>
    fc.assert(
      fc.property(distinct, fc.nat(5), (paragraphs, nth) => {
        const paragraph = nth % paragraphs.length
        const before = paragraphs[paragraph] ?? ''
        const next = applied(paragraphs, { paragraph, before, after: 'كلام آخر' })
        expect(next && placeOf(next, { paragraph, before })).toBeNull()
        expect(whereabouts(paragraphs, next ?? [], { paragraph, before })).toEqual({
          at: paragraph,
          state: 'moved',
        })
      }),
    ))

  test('is always a place that the text has', () =>
    fc.assert(
      fc.property(text, text, fc.nat(8), words, (before, now, paragraph, said) => {
        const { at, state } = whereabouts(before, now, { paragraph, before: said })
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThan(now.length + (state === 'gone' || state === 'new' ? 1 : 0))
      }),
    ))
})

describe('Amendments that collide', () => {
  const of = (id: number, locale: string, paragraph: number, before = 'قبل') => ({
    id,
    locale,
    paragraph,
    before,
  })

  test('are those of the same paragraph in the same language; two new paragraphs do not hinder each other', () => {
    const all = [
      of(1, 'ar', 0),
      of(2, 'ar', 1),
      of(3, 'fr', 0),
      of(4, 'ar', 0),
      of(5, 'ar', 2, ''),
      of(6, 'ar', 2, ''),
    ]
    expect(collisions(all).map((group) => group.map(({ id }) => id))).toEqual([[1, 4]])
  })
})
