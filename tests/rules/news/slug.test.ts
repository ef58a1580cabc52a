import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshCode } from '@/features/news/short-code'
import { isSlug, numbered, SLUG_LENGTH, slugFrom } from '@/features/news/slug'

describe('An address is made of a title', () => {
  test.each([
    ['المؤتمر الإقليمي: أبريل 2018', 'المؤتمر-الإقليمي-أبريل-2018'],
    ['بَلاغٌ من الكِتابة', 'بلاغ-من-الكتابة'],
    ['الـجـديـدة', 'الجديدة'],
    ['٢٣ شتنبر ٢٠٢٦', '23-شتنبر-2026'],
    ['Congrès provincial : l’avenir', 'congres-provincial-l-avenir'],
    ['Œuvre à El Jadida', 'oeuvre-a-el-jadida'],
    ['آزمور وأزمور', 'آزمور-وأزمور'],
    ['کتاب ی', 'كتاب-ي'],
    ['«!؟»', ''],
    ['Привет', ''],
  ])('%s', (title, slug) => expect(slugFrom(title)).toBe(slug))

  test('it ends with a word, and never past forty letters', () => {
    const slug = slugFrom('البرنامج المرقم لأزمور وتمويله وما أنجز منه وما لم ينجز بعد')
    expect(slug).toBe('البرنامج-المرقم-لأزمور-وتمويله-وما-أنجز')
    expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH)
  })

  test('whatever the title, the address holds letters and digits of two scripts and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugFrom(title)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slug.normalize('NFC')).toBe(slug)
        expect(slugFrom(slug)).toBe(slug)
        expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug)
      }),
    )
  })

  test.each(['\u202e', '\u200f', '\u200b', '\u2066', '\ufeff', '\u00ad', '\u0640'])(
    'titles that differ in what nobody sees (%j) get one address',
    (mark) => expect(slugFrom(`كلمة${mark} أخرى`)).toBe('كلمة-أخرى'),
  )
})

test('namesakes get numbers, and stay within forty letters', () => {
  expect(numbered('بلاغ', 2)).toBe('بلاغ-2')
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 20 }),
      fc.integer({ min: 2, max: 999 }),
      (title, n) => {
        const slug = slugFrom(title)
        if (slug !== '') expect(isSlug(numbered(slug, n))).toBe(true)
      },
    ),
  )
})

test('a short code has no signs that are taken for one another', () => {
  const codes = Array.from({ length: 500 }, freshCode)
  for (const code of codes) expect(code).toMatch(/^[2-9a-hj-km-np-z]{6}$/)
  expect(new Set(codes).size).toBeGreaterThan(490)
})
