import { useTranslations } from 'next-intl'

const SHOWN = 4

/** The last years, to look at one of them. */
export function YearLinks({ year, last }: { year: number; last: number }) {
  const t = useTranslations('dues.branches')
  return (
    <nav aria-label={t('years')}>
      <ul className="flex flex-wrap gap-2">
        {Array.from({ length: SHOWN }, (_, n) => last - n).map((one) => (
          <li key={one}>
            <a href={`?year=${one}`} aria-current={one === year ? 'page' : undefined} className="chip">
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
