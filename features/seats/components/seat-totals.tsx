import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Total } from '../overview'
import { CompactTable } from './compact-table'

/** Votes and seats of each list over the whole election. */
export function SeatTotals({ totals, locale }: { totals: readonly Total[]; locale: Locale }) {
  const t = useTranslations('seats.room')
  const proclaims = totals.some(({ proclaimed }) => proclaimed !== null)
  return (
    <CompactTable
      caption={t('totalsCaption')}
      rows={totals}
      rowKey={({ name }) => name.ar}
      columns={[
        {
          ...{ key: 'list', label: t('list'), heading: true },
          cell: ({ name, isOurs }) => (
            <>
              <Bidi>{titleIn(name, locale)}</Bidi> {isOurs && <Badge tone="sea">{t('ours')}</Badge>}
            </>
          ),
        },
        { key: 'votes', label: t('votes'), figure: true, cell: ({ votes }) => <Num value={votes} /> },
        {
          ...{ key: 'seats', label: t('computed'), figure: true },
          cell: ({ seats }) => <b>{seats}</b>,
        },
        ...(proclaims
          ? [
              {
                ...{ key: 'proclaimed', label: t('proclaimed'), figure: true },
                cell: ({ proclaimed, seats }: Total) =>
                  proclaimed === seats ? (
                    proclaimed
                  ) : (
                    <Badge tone="clay">{proclaimed === null ? '–' : proclaimed}</Badge>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
