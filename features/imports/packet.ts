import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { Refused } from '@/gate/refusals'
import { seal, unseal } from '@/gate/seal'

/** A list that was sent in and not accepted yet, as it travels with the page that shows it. */
export type Packet = {
  /** What it is for: a programme, an election. */
  subject: string
  memberId: string
  headings: string[]
  rows: { line: number; cells: string[] }[]
  /** What the preview was of: what has moved on meanwhile is no longer it. */
  seen: string
}

const MOST_OPENED = 16 * 1024 * 1024

/** Closes a list so that nobody can change it on its way: what was seen is what is taken in. In: what kind of list. */
export const packed = <More extends Packet>(kind: string, packet: More): string =>
  seal(deflateRawSync(JSON.stringify(packet)).toString('base64'), kind).toString('base64')

/** Opens what `packed` closed, for the same kind, member and subject. Refuses anything else with `invalid`. */
export function unpacked<More = unknown>(
  sealed: string,
  kind: string,
  { subject, memberId }: { subject: string; memberId: string },
): Packet & More {
  try {
    const text = unseal(Buffer.from(sealed, 'base64'), kind)
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_OPENED })
    const packet = JSON.parse(bytes.toString()) as Packet & More
    if (packet.subject === subject && packet.memberId === memberId) return packet
  } catch {
    // Touched, cut short, or of another portal: told apart for nobody.
  }
  throw new Refused('invalid')
}
