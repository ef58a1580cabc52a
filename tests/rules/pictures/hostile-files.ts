import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A photograph as a phone would send it. */
export const photo = (width = 1200, height = 900) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#0d4f6e',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  })

export const jpeg = (width?: number, height?: number) => photo(width, height).jpeg().toBuffer()
export const png = (width?: number, height?: number) => photo(width, height).png().toBuffer()

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Buffer) => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** One chunk of a PNG, with its checksum. */
export const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length)
  body.copy(out, 4)
  out.writeUInt32BE(crc(body), 8 + data.length)
  return out
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

const header = (width: number, height: number, depth = 8, colour = 2) => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data[8] = depth
  data[9] = colour
  return chunk('IHDR', data)
}

/** A PNG that says it is this large and holds what `rows` packs; often less, or far more. */
export const pngOf = (
  width: number,
  height: number,
  rows: Buffer,
  { depth = 8, colour = 2, before = [] as Buffer[] } = {},
) =>
  Buffer.concat([
    SIGNATURE,
    header(width, height, depth, colour),
    ...before,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** 30,000 × 30,000 pixels in some hundred bytes. */
export const hugePng = () => pngOf(30_000, 30_000, deflateSync(Buffer.alloc(90_001)))

/** Four megapixels whose packed rows unpack to 800 MB. */
export const deflateBomb = () => pngOf(2000, 2000, deflateSync(Buffer.alloc(800 * 1024 * 1024), { level: 9 }))

/** 39.7 megapixels of 16 bits with alpha, whole: 318 MB once decoded, packed to a megabyte or two. */
export const largestPng = () =>
  sharp({ create: { width: 6300, height: 6300, channels: 4, background: '#0f04' } })
    .toColourspace('rgb16')
    .png({ progressive: true })
    .toBuffer()

/** A small PNG whose text chunk unpacks to half a gigabyte. */
export const textBomb = (type: 'zTXt' | 'iCCP') => {
  const bomb = deflateSync(Buffer.alloc(512 * 1024 * 1024), { level: 9 })
  const before = [chunk(type, Buffer.concat([Buffer.from('x\0\0', 'latin1'), bomb]))]
  return pngOf(8, 8, deflateSync(Buffer.alloc(8 * 25)), { before })
}

export const animatedPng = () =>
  pngOf(8, 8, deflateSync(Buffer.alloc(8 * 25)), {
    before: [chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))],
  })

const frames = { raw: { width: 16, height: 32, channels: 3 as const, pageHeight: 16 } }
const twoFrames = () => sharp(Buffer.from(Array.from({ length: 16 * 32 * 3 }, (_, n) => n % 251)), frames)
export const animatedWebp = () => twoFrames().webp().toBuffer()
export const gif = () => twoFrames().gif().toBuffer()

export const svg = () =>
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')
export const html = () => Buffer.from('<!doctype html><script>alert(document.cookie)</script>')
export const pdf = () =>
  Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
export const tiff = () => photo(64, 64).tiff().toBuffer()

const box = (brand: string, ...more: string[]) => {
  const brands = Buffer.from(`ftyp${brand}\0\0\0\0${more.join('')}`, 'latin1')
  const size = Buffer.alloc(4)
  size.writeUInt32BE(brands.length + 4)
  return Buffer.concat([size, brands, Buffer.alloc(64)])
}
/** The first bytes of what an iPhone writes. */
export const heic = () => box('heic', 'mif1', 'heic')
export const heicOfAnotherBrand = () => box('mif1', 'miaf', 'heix')
export const avif = () => photo(64, 64).avif().toBuffer()

/** A JPEG that says where it was taken, by which phone, and which way it was held. */
export const jpegWithPlace = () =>
  photo(800, 600)
    .jpeg()
    .withExif({
      IFD0: { Make: 'CanaryPhone', Software: 'CanarySoftware' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 14/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '8/1 30/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">CanaryPlace</x:xmpmeta>')
    .toBuffer()

/** What new Android phones write: a JPEG with a second one inside for brighter screens (Ultra HDR). */
export const brightJpeg = () => {
  const raw = { width: 400, height: 300, channels: 3 as const }
  const light = sharp(
    Float32Array.from({ length: 400 * 300 * 3 }, (_, n) => (n % 400) / 200),
    { raw },
  )
  const layered = light.pipelineColourspace('scrgb').toColourspace('scrgb') as WithGainMap
  return layered.withGainMap().jpeg().toBuffer()
}
// Sharp can, its types do not say so yet.
type WithGainMap = Sharp & { withGainMap(): Sharp }

/** A JPEG with something else behind its end. */
export const polyglot = async (tail: Buffer) => Buffer.concat([await jpeg(320, 240), tail])

/** A JPEG whose comment holds a page. */
export const jpegWithPage = async () => {
  const file = await jpeg(320, 240)
  const page = html()
  const length = Buffer.alloc(2)
  length.writeUInt16BE(page.length + 2)
  return Buffer.concat([file.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, page, file.subarray(2)])
}

/** A PNG with words in the chunks that programs leave notes in. */
export const pngWithWords = (png: Buffer) => {
  const end = png.length - 12
  const notes = ['tEXt', 'iTXt', 'eXIf'].map((type) =>
    chunk(type, Buffer.from('Comment\0canary <script>', 'latin1')),
  )
  return Buffer.concat([png.subarray(0, 33), ...notes, png.subarray(33, end), png.subarray(end)])
}
