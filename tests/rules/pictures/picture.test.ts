import fc from 'fast-check'
import { expect, test } from 'vitest'
import { description } from '@/features/pictures/input'
import {
  altIn,
  pictureSources,
  readFileName,
  sourceFor,
  storedName,
  undescribedIn,
} from '@/features/pictures/picture'
import { widthsOf } from '@/features/pictures/widths.mjs'

const picture = { name: 'abcdefghijklmnopqrstuvwxyz', width: 1600, height: 1200 }

test('a reader’s browser is offered every width in both formats, AVIF first', () => {
  const { src, variants } = pictureSources(picture)
  expect(src).toBe(`/pictures/${picture.name}/960.webp`)
  expect(variants.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(variants[0]?.srcSet).toContain(`/pictures/${picture.name}/1600.avif 1600w`)
  expect(variants[0]?.srcSet.split(', ')).toHaveLength(5)
  expect(sourceFor(picture, 5000)).toBe(`/pictures/${picture.name}/1600.webp`)
})

test('the widths of the widest file are those of the original: an address is known from the row alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), (width, height) => {
      const widths = widthsOf(width, height)
      const widest = widths.at(-1) ?? 0
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b))
      expect(widest).toBeLessThanOrEqual(Math.min(width, 1920))
      const tallest = Math.max(1, Math.round((widest * height) / width))
      if (widest > 1) expect(tallest).toBeLessThanOrEqual(8192)
      if (widest > 100 && tallest > 100) expect(widthsOf(widest, Math.min(tallest, 8192))).toEqual(widths)
    }),
  )
})

test('only names of our own making name a file', () => {
  expect(readFileName('320.avif')).toEqual({ width: 320, format: 'avif' })
  expect(storedName(picture.name, 320, 'avif')).toBe(`${picture.name}-320.avif`)
  for (const file of [
    '320.png',
    '0320.avif',
    '320.avif.html',
    '../320.avif',
    '320.AVIF',
    '-320.avif',
    '99999.webp',
    '',
  ])
    expect(readFileName(file), file).toBeNull()
})

test('a picture’s words are told in the reader’s language, or in one that is there', () => {
  const words = { altAr: 'اجتماع', altFr: '', altEn: '' }
  expect(altIn(words, 'ar')).toBe('اجتماع')
  expect(altIn(words, 'fr')).toBe('اجتماع')
  expect(undescribedIn(words)).toEqual(['fr'])
  expect(undescribedIn({ altAr: ' ', altFr: '', altEn: 'a meeting' })).toEqual(['ar', 'fr'])
})

const said = {
  pictureId: crypto.randomUUID(),
  version: '3',
  altAr: 'أ',
  altFr: 'a',
  consent: 'publicOccasion',
}
const faultsOf = (input: object) =>
  Object.fromEntries(
    (description.safeParse(input).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]),
  )

test('consent that is said to be on file must say where', () => {
  expect(faultsOf(said)).toEqual({})
  expect(faultsOf({ ...said, consent: undefined })).toEqual({ consent: 'chooseConsent' })
  expect(faultsOf({ ...said, consent: 'recorded' })).toEqual({ consentNote: 'sayWhereConsentLies' })
  expect(faultsOf({ ...said, consent: 'recorded', consentNote: 'ملف 12' })).toEqual({})
  expect(faultsOf({ ...said, altAr: 'أ'.repeat(301) })).toEqual({ altAr: 'tooLong' })
})

test('words carry no controls and never turn the reading direction', () => {
  expect(description.parse({ ...said, altAr: ' a\u0000\u202Eb ' }).altAr).toBe('a  b')
})
