import sharp from 'sharp'
import { expect, test } from 'vitest'
import { card } from '@/features/social/card'
import { evened, filled, shortened } from '@/features/social/wrapping'

const ten = (words: string) => words.length * 10
const MADE_OF_WORDS = 'one two three four five six seven eight nine ten'

test('words are wrapped into lines that fit, as even as can be', () => {
  const lines = filled(MADE_OF_WORDS, 200, ten)
  expect(lines.join(' ')).toBe(MADE_OF_WORDS)
  expect(lines.every((line) => ten(line) <= 200)).toBe(true)
  expect(evened(['a title that ends on one', 'word'], 240, ten)).toEqual(['a title that', 'ends on one word'])
  expect(filled('abcdefghijkl', 40, ten).every((part) => part.length <= 4)).toBe(true)
  expect(shortened(MADE_OF_WORDS, (words) => ten(words) <= 120)).toBe('one two…')
})

const BASE = { organisation: 'التنظيم الإقليمي بالجديدة', topic: 'التنظيم', date: '22 أبريل 2018' }

// The column of one colour that a text stands in, from its first to its last inked pixel.
const inkOf = async (png: Buffer, top: number, height: number) => {
  const region = await sharp(png).extract({ left: 0, top, width: 1200, height }).toBuffer()
  const { info } = await sharp(region)
    .trim({ background: '#0a3a52', threshold: 40 })
    .toBuffer({ resolveWithObject: true })
  return { left: -(info.trimOffsetLeft ?? 0), width: info.width }
}

test.each([
  ['ar', 'برنامج أزمور المرقّم: 162 مليون درهم لـ34 مشروعا بين 2022 و2027'],
  ['fr', 'Résultats du 8 septembre 2021 : ce que disent les chiffres'],
  ['en', 'What falls due in 2027'],
  ['ar', 'نص طويل جدا '.repeat(300)],
  ['en', '<script>alert("&amp;")</script> 🎉'],
] as const)(
  'a card in %s is a PNG of 1200 × 630 whose title stays within its margins',
  async (locale, title) => {
    const png = await card({ ...BASE, locale, title })
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    const { left, width } = await inkOf(png, 170, 340)
    expect(left).toBeGreaterThanOrEqual(70)
    expect(left + width).toBeLessThanOrEqual(1130)
  },
)

test('an Arabic title starts at the right, a French one at the left', async () => {
  const arabic = await inkOf(await card({ ...BASE, locale: 'ar', title: 'بلاغ' }), 170, 340)
  expect(arabic.left + arabic.width).toBeGreaterThan(1100)
  expect(arabic.left).toBeGreaterThan(700)
  expect(
    (await inkOf(await card({ ...BASE, locale: 'fr', title: 'Communiqué' }), 170, 340)).left,
  ).toBeLessThan(90)
})

test('letters join: an Arabic word is narrower than its letters apart', async () => {
  const joined = await inkOf(await card({ ...BASE, locale: 'ar', title: 'مممم' }), 170, 340)
  const apart = await inkOf(await card({ ...BASE, locale: 'ar', title: 'م م م م' }), 170, 340)
  expect(joined.width).toBeLessThan(apart.width * 0.8)
})
