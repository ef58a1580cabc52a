import { useTranslations } from 'next-intl'
import { isSame, type Piece, textDifference } from './text-difference'

type Props = { earlier: string; later: string; className?: string }

/** What was taken out and what came in, told by strokes and read out, not by colour alone. */
export const Difference = ({ earlier, later, className }: Props) => (
  <DifferenceOf pieces={textDifference(earlier, later)} {...(className && { className })} />
)

/** The same of pieces found before: whoever looks for them asks what time it is, which a standing page cannot say. */
export function DifferenceOf({ pieces, className = '' }: { pieces: Piece[]; className?: string }) {
  const t = useTranslations('ui.difference')
  return (
    <div className={`difference ${className}`}>
      {lines(pieces).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place, and are drawn once
        <p key={at} dir="auto">
          {line.map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: likewise
            <Run key={place} piece={piece} />
          ))}
        </p>
      ))}
      {isSame(pieces) && <p className="text-sm text-soft">{t('same')}</p>}
    </div>
  )
}

function Run({ piece: { kind, words } }: { piece: Piece }) {
  const t = useTranslations('ui.difference')
  if (kind === 'same') return words
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      {/* Isolated: in the reader’s language, they are not to turn round a paragraph that is in another one. */}
      <bdi className="sr-only">{t(kind)} </bdi>
      {words}
      <bdi className="sr-only"> {t('end')}</bdi>
    </Mark>
  )
}

// Each paragraph is drawn by itself, so that each runs in its own direction.
function lines(pieces: Piece[]): Piece[][] {
  const found: Piece[][] = [[]]
  for (const { kind, words } of pieces)
    for (const [at, part] of words.split('\n').entries()) {
      if (at > 0) found.push([])
      if (part !== '') found.at(-1)?.push({ kind, words: part })
    }
  return found.filter((line) => line.length > 0)
}
