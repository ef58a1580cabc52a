import { insist } from '@/gate/refusals'

// A workbook of 20,000 rows unpacks to some 30 megabytes.
const MOST_UNPACKED = 80 * 1024 * 1024
const MOST_FILES = 500
const END = 0x06054b50
const ENTRY = 0x02014b50
const UNKNOWN = 0xffffffff

/**
 * Looks into an archive's own list before anything of it is unpacked: what swells up is refused with `tooLarge`, what
 * has no such list with `damaged`. The reader of workbooks unpacks no file beyond the size given here.
 */
export function insistSmallInside(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  insist(end !== null, 'damaged')
  const files = view.getUint16(end + 10, true)
  insist(files <= MOST_FILES, 'tooLarge')
  let [at, unpacked] = [view.getUint32(end + 16, true), 0]
  for (let file = 0; file < files; file++) {
    insist(at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY, 'damaged')
    const size = view.getUint32(at + 24, true)
    // Sizes beyond four gigabytes stand elsewhere; no list of ours has such.
    insist(size !== UNKNOWN, 'tooLarge')
    unpacked += size
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(at + place, true), 0)
  }
  insist(unpacked <= MOST_UNPACKED, 'tooLarge')
}

// The list's end stands last, before a comment of 64 KB at most.
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return null
}
