import { useTranslations } from 'next-intl'
import { Num } from '@/components/ui/num'

type Props = {
  figures: Partial<Record<'registered' | 'voters' | 'void' | 'contested' | 'valid', number | null>>
}

const FIGURES = ['registered', 'voters', 'void', 'contested', 'valid'] as const

/** The figures of minutes that are known, and the turnout where both of its figures are. */
export function FigureList({ figures }: Props) {
  const t = useTranslations('results')
  const { registered, voters } = figures
  const known = FIGURES.filter((name) => typeof figures[name] === 'number')
  if (known.length === 0) return null
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {known.map((name) => (
        <div key={name}>
          <dt className="text-sm text-soft">{t(`columns.${name}`)}</dt>
          <dd>
            <Num value={figures[name] ?? 0} />
          </dd>
        </div>
      ))}
      {typeof registered === 'number' && registered > 0 && typeof voters === 'number' && (
        <div>
          <dt className="text-sm text-soft">{t('turnout')}</dt>
          <dd>
            <Num value={voters / registered} options={{ style: 'percent', maximumFractionDigits: 1 }} />
          </dd>
        </div>
      )}
    </dl>
  )
}
