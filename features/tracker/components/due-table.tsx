import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { pointPath } from '../addresses'
import type { ReadProgramme } from '../reading'
import { SaidIn } from './said'

/** When each point is due, as it was promised and as it stands. */
export function DueTable({ programme, locale }: { programme: ReadProgramme; locale: Locale }) {
  const t = useTranslations('tracker')
  const dated = programme.points.filter(({ dueOn, firstDueOn }) => dueOn ?? firstDueOn)
  return (
    <Table
      caption={t('dates.table')}
      rows={dated}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'point',
          label: t('dates.point'),
          heading: true,
          cell: ({ number, title }) => (
            <a href={pointPath(locale, programme.slug, number)} className="hover:underline">
              <bdi>{number}</bdi> · <SaidIn words={title} locale={locale} />
            </a>
          ),
        },
        {
          key: 'first',
          label: t('dates.first'),
          cell: ({ dueOn, firstDueOn }) => <Day on={firstDueOn ?? dueOn} />,
        },
        {
          key: 'now',
          label: t('dates.now'),
          cell: ({ dueOn, firstDueOn }) =>
            firstDueOn === null ? <span className="text-soft">{t('dates.same')}</span> : <Day on={dueOn} />,
        },
      ]}
    />
  )
}

function Day({ on }: { on: string | null }) {
  const t = useTranslations('tracker')
  return on ? <Time at={on} /> : t('nothing')
}
