import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { type Column, Table } from '@/components/ui/table'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Constituency } from '../queries'

type Props = { constituencies: readonly Constituency[]; base: string }

/** Constituencies with their ballot, seats and stations; each leads to its own page. */
export function ConstituencyTable({ constituencies, base }: Props) {
  const t = useTranslations('territory')
  const locale = useLocale() as Locale
  const columns: Column<Constituency>[] = [
    {
      ...{ key: 'name', label: t('constituencies.name'), heading: true },
      cell: ({ id, name, part }) => (
        <a href={`${base}/${id}`} className="inline-flex min-h-11 items-center text-sea underline">
          <Bidi>{titleIn(name, locale)}</Bidi>
          {part === 'women' && <span className="sr-only">{`, ${t('parts.women')}`}</span>}
        </a>
      ),
    },
    { key: 'ballot', label: t('communes.ballot'), cell: ({ ballot }) => t(`ballots.${ballot}`) },
    {
      ...{ key: 'seats', label: t('constituencies.seats'), figure: true },
      cell: ({ seats, womenSeats }) => (
        <>
          <Num value={seats} />
          {womenSeats > 0 && (
            <span className="block text-sm text-soft">
              {t('constituencies.women', { count: womenSeats })}
            </span>
          )}
        </>
      ),
    },
    {
      ...{ key: 'stations', label: t('constituencies.stations'), figure: true },
      cell: ({ stations }) => <Num value={stations} />,
    },
    {
      ...{ key: 'registered', label: t('constituencies.registered'), figure: true },
      cell: ({ registered }) => <Num value={registered} />,
    },
    {
      ...{ key: 'lists', label: t('constituencies.lists'), figure: true },
      cell: ({ lists }) => <Num value={lists} />,
    },
    {
      ...{ key: 'result', label: t('constituencies.result') },
      cell: ({ hasResult }) => (hasResult ? t('constituencies.recorded') : '–'),
    },
  ]
  return (
    <Table
      caption={t('constituencies.caption')}
      columns={columns}
      rows={constituencies}
      rowKey={({ id }) => id}
    />
  )
}
