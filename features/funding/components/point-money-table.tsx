import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { missing, totalsOf } from '../funding'
import type { PointMoney } from '../queries'
import { Known } from './money-figures'

/** What each point costs, and what was brought together for it. */
export function PointMoneyTable({
  programmeId,
  points,
}: {
  programmeId: string
  points: readonly PointMoney[]
}) {
  const t = useTranslations('funding.room')
  const locale = useLocale() as Locale
  const rows = points.map(({ amounts, ...point }) => {
    const sums = totalsOf(amounts)
    return { ...point, ...sums, missing: missing(point.cost, sums) }
  })
  return (
    <Table
      caption={t('byPoint')}
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'point',
          label: t('point'),
          heading: true,
          cell: ({ number, title }) => (
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}/funding`}
              className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
            >
              <Bidi>{`${number}. ${titleIn(title, locale)}`}</Bidi>
            </a>
          ),
        },
        ...(['cost', 'pledged', 'committed', 'paid', 'missing'] as const).map((key) => ({
          key,
          label: t(key),
          figure: true,
          cell: (row: (typeof rows)[number]) => <Known centimes={row[key]} />,
        })),
      ]}
    />
  )
}
