import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { Refused } from '@/gate/refusals'
import { seal, unseal } from '@/gate/seal'
import type { Mapping } from './columns'

/** A list that was sent in and not accepted yet, as it travels with the page that shows it. */
export type Packet = {
  programmeId: string
  memberId: string
  headings: string[]
  rows: { line: number; cells: string[] }[]
  mapping: Mapping
  /** What the preview was of: a programme that has moved on is no longer it. */
  seen: string
}

const MOST_OPENED = 16 * 1024 * 1024

/** Closes a list so that nobody can change it on its way: what was seen is what is taken in. */
export const packed = (packet: Packet): string =>
  seal(deflateRawSync(JSON.stringify(packet)).toString('base64'), 'exchange').toString('base64')

/** Opens what `packed` closed, for the same member and programme. Refuses anything else with `invalid`. */
export function unpacked(
  sealed: string,
  { programmeId, memberId }: { programmeId: string; memberId: string },
): Packet {
  try {
    const text = unseal(Buffer.from(sealed, 'base64'), 'exchange')
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_OPENED })
    const packet = JSON.parse(bytes.toString()) as Packet
    if (packet.programmeId === programmeId && packet.memberId === memberId) return packet
  } catch {
    // Touched, cut short, or of another portal: told apart for nobody.
  }
  throw new Refused('invalid')
}
