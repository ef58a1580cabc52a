// Runs as a process of its own, one picture each: whatever a hostile file does to the decoder, it does it here,
// without our environment, under limits of memory and time. Reads the file from stdin; writes to stdout the
// length of a JSON head, the head, and the files one after the other.
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { widthsOf } from './widths.mjs'

const { kind, width, height, make, seconds, mostPixels } = JSON.parse(process.argv[2])

// Should our parent be killed, nobody else would end us.
setTimeout(() => process.exit(1), seconds * 1000).unref()

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/** Upright, sRGB, eight bits, no metadata, no larger than asked. */
const master = (bytes, box) =>
  sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true })
    .autoOrient()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })

const from = ({ data, info }) =>
  sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })

const encoded = async (image, format, options) => {
  const { data, info } = await image.toFormat(format, options).toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, format, data }
}

/** What readers get: two formats in fixed widths. */
const renditions = async (bytes, upright) => {
  const widths = widthsOf(upright.width, upright.height)
  const original = await master(bytes, { width: widths.at(-1) })
  const made = []
  for (const wanted of widths) {
    const scaled = () => from(original).resize({ width: wanted })
    made.push(await encoded(scaled(), 'avif', { quality: 52, effort: 3 }))
    made.push(await encoded(scaled(), 'webp', { quality: 76, effort: 4 }))
  }
  return made
}

// A4 at 300 points an inch: every word of a photographed paper stays readable.
const paper = async (bytes) => {
  const original = await master(bytes, { width: 3508, height: 3508 })
  const page = from(original).flatten({ background: '#fff' })
  return [await encoded(page, 'jpeg', { quality: 80, mozjpeg: true })]
}

const answer = (head, files = []) => {
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  process.stdout.write(Buffer.concat([length, json, ...files]))
}

try {
  const bytes = await buffer(process.stdin)
  const seen = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels }).metadata()
  if ((seen.pages ?? 1) > 1) answer({ fault: 'animated' })
  // The file must be what its header said: two readers of one file that disagree are how polyglots pass.
  else if (seen.format !== kind || seen.width !== width || seen.height !== height)
    answer({ fault: 'damaged' })
  else {
    const made = await (make === 'paper' ? paper(bytes) : renditions(bytes, seen.autoOrient))
    const files = made.map(({ data, ...rest }) => ({ ...rest, bytes: data.length }))
    answer(
      { files, peak: process.resourceUsage().maxRSS * 1024 },
      made.map((file) => file.data),
    )
  }
} catch (error) {
  answer({ fault: 'damaged', why: String(error?.message).slice(0, 300) })
}
