import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { formatNumber } from '@/components/ui/number'
import { Progress } from '@/components/ui/progress'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { isProgress, type Known } from '../objective'
import type { Objective } from '../queries'

type KnownProps = { objective: Objective; known: Known | null; locale: Locale }

/** What is known beside an objective: how far one has come, or where one starts from. */
export function KnownBeside({ objective, known, locale }: KnownProps): ReactNode {
  const t = useTranslations('objectives')
  if (!known) return <p className="text-soft">{t('unknown')}</p>
  if (!isProgress(objective))
    return (
      <p className="text-soft">
        {t.rich('lastTime', {
          value: () => (
            <b>
              <Num value={known.value} />
            </b>
          ),
          election: () => <Bidi>{known.of ? titleIn(known.of.title, locale) : ''}</Bidi>,
        })}
      </p>
    )
  const target = objective.target ?? 0
  return (
    <Progress
      value={known.value}
      max={target}
      label={t('soFar', { value: formatNumber(known.value, locale), target: formatNumber(target, locale) })}
    />
  )
}
