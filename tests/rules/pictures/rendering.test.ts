import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { PictureFault } from '@/features/pictures/picture-file'
import { type Made, renderPaper, renderPicture } from '@/features/pictures/rendering'
import { widthsOf } from '@/features/pictures/widths.mjs'
import { figure, times } from '../../environment/figures'
import * as files from './hostile-files'

const MB = 1024 * 1024

const made = async (file: Buffer): Promise<Made[]> => {
  const outcome = await renderPicture(file)
  if ('fault' in outcome) throw new Error(`refused: ${outcome.fault}`)
  return outcome.made
}
const allBytes = (all: Made[]) => Buffer.concat(all.map((each) => each.data)).toString('latin1')

test('a photograph becomes AVIF and WebP in every fixed width it can fill', async () => {
  const all = await made(await files.jpeg(1600, 1200))
  expect(all.map(({ width, format }) => `${width}.${format}`)).toEqual(
    [320, 640, 960, 1280, 1600].flatMap((width) => [`${width}.avif`, `${width}.webp`]),
  )
  for (const { data, width, height, format, bytes } of all) {
    const seen = await sharp(data).metadata()
    expect(seen).toMatchObject({ width, height, format: format === 'avif' ? 'heif' : 'webp', space: 'srgb' })
    expect(bytes).toBe(data.length)
    expect(height).toBe(width * 0.75)
  }
})

test('a small picture is not blown up, and an endless strip is made narrower', async () => {
  expect((await made(await files.png(200, 100))).map(({ width }) => width)).toEqual([200, 200])
  const strip = await made(await files.photo(400, 16_000).jpeg().toBuffer())
  expect(strip.every(({ height }) => height <= 8192)).toBe(true)
  expect(widthsOf(6000, 4000)).toEqual([320, 640, 960, 1280, 1920])
  expect(widthsOf(1300, 900)).toEqual([320, 640, 960, 1300])
})

test('where and with what a picture was taken is gone from every file', async () => {
  const original = await files.jpegWithPlace()
  expect(original.toString('latin1')).toContain('Canary')
  expect((await sharp(original).metadata()).exif).toBeDefined()
  const all = await made(original)
  for (const { data } of all) {
    const { exif, icc, xmp, iptc } = await sharp(data).metadata()
    expect({ exif, icc, xmp, iptc }).toEqual({})
  }
  expect(allBytes(all)).not.toContain('Canary')
})

test('a picture taken with the phone held sideways stands upright', async () => {
  const red = { create: { width: 400, height: 200, channels: 3 as const, background: '#c00' } }
  const left = { create: { width: 200, height: 200, channels: 3 as const, background: '#00c' } }
  const patch = await sharp(left).png().toBuffer()
  const lying = await sharp(red)
    .composite([{ input: patch, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const [, webp] = await made(lying)
  expect(webp).toMatchObject({ width: 200, height: 400 })
  // Orientation 6 turns a quarter clockwise: what was left is now on top.
  const top = await sharp(webp?.data).extract({ left: 90, top: 40, width: 20, height: 20 }).stats()
  expect(top.dominant.b).toBeGreaterThan(150)
})

test.each([
  ['print colours (CMYK)', () => files.photo(400, 300).toColourspace('cmyk').jpeg().toBuffer()],
  ['sixteen bits a channel', () => files.photo(400, 300).toColourspace('rgb16').png().toBuffer()],
  ['shades of grey', () => files.photo(400, 300).greyscale().jpeg().toBuffer()],
  ['a wide-gamut profile', () => files.photo(400, 300).withIccProfile('p3').jpeg().toBuffer()],
  ['a second layer for bright screens', files.brightJpeg],
  ['a see-through ground', () => files.photo(400, 300).ensureAlpha(0.4).png().toBuffer()],
])('%s come out as eight-bit sRGB', async (_what, make) => {
  for (const { data, format } of await made(await make())) {
    const seen = await sharp(data).metadata()
    expect(seen).toMatchObject({ space: 'srgb', depth: 'uchar' })
    expect(seen.icc, format).toBeUndefined()
  }
})

test.each([
  ['a page', files.html()],
  ['an archive', Buffer.from('PK\x03\x04canary-archive')],
  ['a PDF', files.pdf()],
])('%s behind the end of a JPEG is gone from every file', async (_what, tail) => {
  const text = allBytes(await made(await files.polyglot(tail)))
  expect(text).not.toMatch(/<script|canary-archive|%PDF/)
  expect(allBytes(await made(await files.jpegWithPage()))).not.toContain('<script')
})

test.each([
  ['a JPEG cut in half', 'damaged', async () => half(await files.jpeg())],
  ['a PNG cut in half', 'damaged', async () => half(await files.png())],
  ['a WebP cut in half', 'damaged', async () => half(await files.photo().webp().toBuffer())],
  ['a PNG with a wrong checksum', 'damaged', async () => flipped(await files.png(64, 64))],
  ['a HEIC', 'heic', async () => files.heic()],
  ['a 900-megapixel PNG', 'tooManyPixels', async () => files.hugePng()],
] satisfies [string, PictureFault, () => Promise<Buffer>][])(
  '%s is refused as %s',
  async (_what, fault, make) => {
    const outcome = await renderPicture(await make())
    expect('fault' in outcome ? outcome.fault : 'rendered').toBe(fault)
  },
)

const half = (file: Buffer) => file.subarray(0, file.length >> 1)
const flipped = (file: Buffer) => {
  const broken = Buffer.from(file)
  broken[file.length - 20] = (broken[file.length - 20] ?? 0) ^ 0xff
  return broken
}

test('bombs end in their own process, within its memory, and leave the server unharmed', async () => {
  const before = process.memoryUsage().rss
  const bombs = {
    deflate: files.deflateBomb(),
    text: files.textBomb('zTXt'),
    profile: files.textBomb('iCCP'),
  }
  for (const [name, bomb] of Object.entries(bombs)) {
    const outcome = await renderPicture(bomb)
    const peak = 'peak' in outcome ? outcome.peak : 0
    const end = 'fault' in outcome ? outcome.fault : 'rendered'
    figure(
      'U2',
      `a bomb (${name}, ${bomb.length >> 10} KB): ${end}, its process held ${peak >> 20} MB at most`,
    )
    expect(peak).toBeLessThan(700 * MB)
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(900 * MB) // the bombs themselves were packed here
}, 120_000)

test('the largest picture that is allowed is rendered within the memory cap', async () => {
  const outcome = await renderPicture(await files.largestPng())
  if ('fault' in outcome) throw new Error(outcome.fault)
  figure('U2', `39.7 megapixels of 16 bits, interlaced: its process held ${outcome.peak >> 20} MB at most`)
  expect(outcome.peak).toBeLessThan(700 * MB)
}, 300_000)

test('a picture that takes too much memory or time is given up, its process ended', async () => {
  const large = await files.largestPng()
  expect(await renderPicture(large, { seconds: 60, memory: 250 * 1024 })).toEqual({ fault: 'damaged' })
  expect(await renderPicture(large, { seconds: 0.5, memory: 900 * 1024 })).toEqual({ fault: 'busy' })
  expect('made' in (await renderPicture(await files.jpeg(64, 64)))).toBe(true)
}, 300_000)

test('more pictures than can wait are asked to come back; all others are rendered', async () => {
  const file = await files.jpeg(160, 120)
  const outcomes = await Promise.all(Array.from({ length: 14 }, () => renderPicture(file)))
  const busy = outcomes.filter((outcome) => 'fault' in outcome && outcome.fault === 'busy')
  expect(busy).toHaveLength(4)
  expect(outcomes.filter((outcome) => 'made' in outcome)).toHaveLength(10)
  expect('made' in (await renderPicture(file))).toBe(true)
}, 300_000)

test('a photographed paper becomes one JPEG, large enough to print and without metadata', async () => {
  const outcome = await renderPaper(await files.jpegWithPlace())
  if ('fault' in outcome) throw new Error(outcome.fault)
  expect(outcome.made).toHaveLength(1)
  expect(outcome.made[0]).toMatchObject({ format: 'jpeg', width: 800, height: 600 })
  expect(allBytes(outcome.made)).not.toContain('Canary')
})

test('random bytes behind any true beginning never harm the server', async () => {
  const beginnings = [
    await files.jpeg(64, 64),
    await files.png(64, 64),
    await files.photo(64, 64).webp().toBuffer(),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...beginnings),
      fc.double({ min: 0.6, max: 1, noNaN: true }),
      fc.uint8Array({ maxLength: 2000 }),
      async (file, share, noise) => {
        const outcome = await renderPicture(Buffer.concat([file.subarray(0, file.length * share), noise]))
        expect('fault' in outcome || outcome.made.length > 0).toBe(true)
      },
    ),
    { numRuns: times(25, 1_000) },
  )
  figure('U2', `${times(25, 1_000)} files broken at random: the server unharmed`)
}, 1_800_000)
