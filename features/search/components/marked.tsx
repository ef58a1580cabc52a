import type { Piece } from '../highlight'

/** A text with what was looked for marked in it. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  let at = 0
  return pieces.map(({ text, found }) => {
    const key = at
    at += text.length
    return found ? (
      <mark key={key} className="rounded-sm bg-glow-soft px-0.5 text-ink">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
