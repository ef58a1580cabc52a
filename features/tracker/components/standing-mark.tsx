import { useTranslations } from 'next-intl'
import type { Standing } from '@/db/plans'

const SIGNS: Record<Standing, string> = {
  reported: 'M2.5 7h9M7 2.5v0M7 11.5v0',
  confirmed: 'M2.5 7.5 6 11l5.5-7.5',
  illustrative: 'M4 5.2A3 3 0 1 1 7 8v1M7 11.6v.1',
}

/** How far a figure can be relied on: by a sign and by a word. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useTranslations('programmes.standings')
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border border-line px-2 text-xs text-soft">
      <svg
        aria-hidden="true"
        width="14"
        height="14"
        fill="none"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        className={`shrink-0 ${standing === 'confirmed' ? 'stroke-leaf' : 'stroke-soft'}`}
      >
        <path d={SIGNS[standing]} />
      </svg>
      {t(standing)}
    </span>
  )
}
