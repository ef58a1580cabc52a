import { diffArrays } from 'diff'

/** A run of words that both texts have, or only the earlier (`removed`) or only the later one (`added`). */
export type Piece = { kind: 'same' | 'removed' | 'added'; words: string }

// Words with their vowel signs, runs of space, and everything else sign by sign. Splitting by letters or by
// Latin word borders would tear Arabic words apart.
const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|\u200c|\u200d)*|\n|[^\S\n]+|[\s\S]/gu

const wordsOf = (text: string): string[] => text.match(WORDS) ?? []

// Two texts whose words are almost all different are shown whole: a mosaic of single words tells nobody anything,
// and the work grows with the square of this.
const MOST_EDITS = 1500

/** How `later` came out of `earlier`, word by word; joined, the pieces give both texts back. */
export function textDifference(earlier: string, later: string): Piece[] {
  const changes = diffArrays(wordsOf(earlier), wordsOf(later), { maxEditLength: MOST_EDITS })
  if (!changes) return [piece('removed', earlier), piece('added', later)]
  return together(
    changes.map(({ added, removed, value }) =>
      piece(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
    ),
  )
}

// Words replaced side by side are one replacement: told by turns, neither text could be read.
function together(pieces: Piece[]): Piece[] {
  const told: Piece[] = []
  for (const one of pieces) {
    told.push(one)
    const [out, come, space, outToo, comeToo] = told.slice(-5)
    if (!space || !isSpace(space) || !isReplacement(out, come) || !isReplacement(outToo, comeToo)) continue
    const both = (first?: Piece, second?: Piece) => `${first?.words}${space.words}${second?.words}`
    told.splice(-5, 5, piece('removed', both(out, outToo)), piece('added', both(come, comeToo)))
  }
  return told
}

const isReplacement = (out?: Piece, come?: Piece) => out?.kind === 'removed' && come?.kind === 'added'
const isSpace = ({ kind, words }: Piece) => kind === 'same' && /^[^\S\n]+$/.test(words)

const piece = (kind: Piece['kind'], words: string): Piece => ({ kind, words })

/** True when nothing was added or removed. */
export const isSame = (pieces: Piece[]): boolean => pieces.every(({ kind }) => kind === 'same')
