import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { isOver, isOverdue, isSilent } from '../progress'
import type { PointProgress } from '../queries'
import { SaidText } from './said-text'
import { StepBadge } from './step-badge'

type Props = {
  programmeId: string
  points: readonly PointProgress[]
  today: string
  /** Whether its points were promised: before that they have come nowhere. */
  promised: boolean
  /** Whether its programme runs: only then is silence a fault. */
  running: boolean
}

/** Every point: how far it came, what was said last, and where something is late or silent. */
export function PointTable({ programmeId, points, today, promised, running }: Props) {
  const t = useTranslations('progress.room')
  const locale = useLocale() as Locale
  return (
    <Table
      caption={t('points')}
      rows={points}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'point',
          label: t('point'),
          heading: true,
          cell: ({ number, title }) => (
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}/progress`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{`${number}. ${titleIn(title, locale)}`}</Bidi>
            </a>
          ),
        },
        {
          key: 'step',
          label: t('step'),
          cell: (point) => (
            <span className="flex flex-wrap gap-2">
              {promised ? <StepBadge step={point.step} /> : <Badge>{t('drafted')}</Badge>}
              {promised && isOverdue(point, point.step, today) && <Badge tone="clay">{t('overdue')}</Badge>}
              {running && !isOver(point.step) && isSilent(point.heardOn, today) && (
                <Badge tone="glow">{t('silent')}</Badge>
              )}
            </span>
          ),
        },
        {
          key: 'last',
          label: t('last'),
          cell: ({ said, lastOn }) =>
            said && lastOn ? (
              <div className="grid">
                <SaidText text={said} locale={locale} className="line-clamp-3" />
                <Time at={lastOn} className="text-sm text-soft" />
              </div>
            ) : (
              <span className="text-soft">{t('noWord')}</span>
            ),
        },
        { key: 'due', label: t('due'), cell: ({ dueOn }) => (dueOn ? <Time at={dueOn} /> : '—') },
      ]}
    />
  )
}
