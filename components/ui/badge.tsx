import type { ReactNode } from 'react'

type Props = { tone?: keyof typeof tones; children: ReactNode }

const tones = {
  plain: 'bg-clod text-ink',
  sea: 'bg-sea-soft text-sea',
  glow: 'bg-glow-soft text-ink',
  leaf: 'bg-leaf-soft text-leaf',
  clay: 'bg-clay-soft text-clay',
}

/** A state in a word or two: مسودة، منشور، مجدول. */
// Words and figures within flow as one text; where they take two lines, the row is aligned with the first.
export const Badge = ({ tone = 'plain', children }: Props) => (
  <span className={`inline-flex rounded-full px-3 py-0.5 text-xs font-medium ${tones[tone]}`}>
    <span>{children}</span>
  </span>
)
