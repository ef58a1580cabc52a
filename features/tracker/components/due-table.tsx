import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { pointPath } from '../addresses'
import type { ReadProgramme } from '../reading'
import { SaidIn } from './said'

type Props = { programme: ReadProgramme; points: ReadProgramme['points']; locale: Locale }

/** Points that are due on another day than was promised: then, and now. */
export function DueTable({ programme, points, locale }: Props) {
  const t = useTranslations('tracker')
  return (
    <Table
      caption={t('dates.table')}
      rows={points}
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
        { key: 'first', label: t('dates.first'), cell: ({ firstDueOn }) => <Day on={firstDueOn} /> },
        { key: 'now', label: t('dates.now'), cell: ({ dueOn }) => <Day on={dueOn} /> },
      ]}
    />
  )
}

function Day({ on }: { on: string | null }) {
  const t = useTranslations('tracker')
  return on ? <Time at={on} /> : t('nothing')
}
