import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_BYTES } from '@/features/pictures/picture'
import { judge, MOST_PIXELS, type PictureFault } from '@/features/pictures/picture-file'
import { figure, times } from '../../environment/figures'
import * as files from './hostile-files'

test('a photograph is known by its own bytes, with its size', async () => {
  expect(judge(await files.jpeg(1200, 900))).toEqual({ kind: 'jpeg', width: 1200, height: 900 })
  expect(judge(await files.photo(70, 50).jpeg({ progressive: true }).toBuffer())).toMatchObject({ width: 70 })
  expect(judge(await files.png(300, 200))).toEqual({ kind: 'png', width: 300, height: 200 })
  for (const options of [{}, { lossless: true }])
    expect(judge(await files.photo(320, 201).webp(options).toBuffer())).toEqual({
      kind: 'webp',
      width: 320,
      height: 201,
    })
  const seeThrough = await files.photo(320, 201).ensureAlpha(0.5).webp().toBuffer()
  expect(judge(seeThrough)).toEqual({ kind: 'webp', width: 320, height: 201 })
})

const refused: [string, PictureFault, () => Buffer | Promise<Buffer>][] = [
  ['an SVG with a script', 'notAPicture', files.svg],
  ['a page called photo.jpg', 'notAPicture', files.html],
  ['a PDF', 'notAPicture', files.pdf],
  ['a TIFF', 'notAPicture', files.tiff],
  ['a GIF', 'notAPicture', files.gif],
  ['an AVIF', 'notAPicture', files.avif],
  ['nothing at all', 'notAPicture', () => Buffer.alloc(0)],
  ['a HEIC from an iPhone', 'heic', files.heic],
  ['a HEIC under its general brand', 'heic', files.heicOfAnotherBrand],
  ['an animated WebP', 'animated', files.animatedWebp],
  ['an animated PNG', 'animated', files.animatedPng],
  ['a PNG of 900 megapixels in 200 bytes', 'tooManyPixels', files.hugePng],
  ['a file over ten megabytes', 'tooLarge', () => Buffer.alloc(MOST_BYTES + 1)],
  ['a JPEG of its first 20 bytes', 'damaged', async () => (await files.jpeg()).subarray(0, 20)],
  ['a PNG of its first 40 bytes', 'damaged', async () => (await files.png()).subarray(0, 40)],
  ['a picture without width', 'damaged', () => files.pngOf(0, 10, Buffer.alloc(30))],
]

test.each(refused)('%s is refused as %s before anything decodes it', async (_what, fault, make) => {
  expect(judge(await make())).toEqual({ fault })
})

test('no bytes make the judge fail, and whatever it takes is within the limits', () => {
  const starts = [
    '\xff\xd8\xff',
    '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
    'RIFF\0\0\0\0WEBPVP8X',
    'RIFF\0\0\0\0WEBPVP8L',
    '\0\0\0\x18ftyp',
    '',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      const verdict = judge(Buffer.concat([Buffer.from(start, 'latin1'), rest]))
      if (!('fault' in verdict)) expect(verdict.width * verdict.height).toBeLessThanOrEqual(MOST_PIXELS)
    }),
    { numRuns: times(3_000, 100_000) },
  )
  figure(
    'U1',
    `${refused.length} kinds of file that are no picture, ${times(3_000, 100_000)} made at random: accepted 0`,
  )
})
