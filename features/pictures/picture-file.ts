import { MOST_BYTES } from './picture'

/** Why a file is not taken as a picture: a closed set, each of them a message key. */
export type PictureFault =
  | 'tooLarge'
  | 'tooManyPixels'
  | 'heic'
  | 'notAPicture'
  | 'animated'
  | 'damaged'
  | 'busy'

export type PictureKind = 'jpeg' | 'png' | 'webp'

/** What a file says it is, and how large, in pixels as stored (a phone may have turned it). */
export type Judged = { kind: PictureKind; width: number; height: number }

/** No more pixels than this: 40 megapixels. */
export const MOST_PIXELS = 40_000_000

/** Judges a file by its own first bytes, before anything decodes it; its name and declared type count for nothing. */
export function judge(bytes: Uint8Array): Judged | { fault: PictureFault } {
  if (bytes.length > MOST_BYTES) return { fault: 'tooLarge' }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = isHeic(file) ? { fault: 'heic' as const } : readHeader(file)
  if ('fault' in found) return found
  if (found.width < 1 || found.height < 1) return { fault: 'damaged' }
  return found.width * found.height > MOST_PIXELS ? { fault: 'tooManyPixels' } : found
}

function readHeader(file: Buffer): Judged | { fault: PictureFault } {
  if (startsWith(file, 0, '\xff\xd8\xff')) return readJpeg(file)
  if (startsWith(file, 0, '\x89PNG\r\n\x1a\n')) return readPng(file)
  if (startsWith(file, 0, 'RIFF') && startsWith(file, 8, 'WEBP')) return readWebp(file)
  return { fault: 'notAPicture' }
}

const startsWith = (file: Buffer, at: number, text: string) =>
  file.toString('latin1', at, at + text.length) === text

// What iPhones write: an ISO media file whose brands speak of HEVC pictures (or of nothing more exact).
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']
const AVIF_BRANDS = ['avif', 'avis']

function isHeic(file: Buffer): boolean {
  if (file.length < 16 || !startsWith(file, 4, 'ftyp')) return false
  const end = Math.min(file.readUInt32BE(0), file.length, 256)
  const brands: string[] = []
  for (let at = 8; at + 4 <= end; at += 4) brands.push(file.toString('latin1', at, at + 4))
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return false
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) || /^(mif1|msf1)$/.test(brands[0] ?? '')
}

// Walks from marker to marker up to the frame header, which holds the dimensions.
function readJpeg(file: Buffer): Judged | { fault: PictureFault } {
  let at = 2
  while (at + 9 < file.length && file[at] === 0xff) {
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (isFrame(marker))
      return { kind: 'jpeg', height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) }
    if (marker === 0xd9 || marker === 0xda) break
    at += 2 + file.readUInt16BE(at + 2)
  }
  return { fault: 'damaged' }
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function readPng(file: Buffer): Judged | { fault: PictureFault } {
  if (file.length < 45 || !startsWith(file, 8, '\0\0\0\rIHDR')) return { fault: 'damaged' }
  for (let at = 8; at + 8 <= file.length; at += 12 + file.readUInt32BE(at)) {
    if (startsWith(file, at + 4, 'acTL')) return { fault: 'animated' }
    if (startsWith(file, at + 4, 'IDAT'))
      return { kind: 'png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
  }
  return { fault: 'damaged' }
}

const MOVES = 0b10

function readWebp(file: Buffer): Judged | { fault: PictureFault } {
  if (file.length < 30) return { fault: 'damaged' }
  const form = file.toString('latin1', 12, 16)
  if (form === 'VP8X') {
    if (file.readUInt8(20) & MOVES) return { fault: 'animated' }
    return { kind: 'webp', width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 }
  }
  if (form === 'VP8 ')
    return { kind: 'webp', width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
  if (form === 'VP8L' && file[20] === 0x2f) {
    const bits = file.readUInt32LE(21)
    return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return { fault: 'damaged' }
}
