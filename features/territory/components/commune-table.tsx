import { useLocale, useTranslations } from 'next-intl'
import { Num } from '@/components/ui/num'
import { formatNumber } from '@/components/ui/number'
import { type Column, Table } from '@/components/ui/table'
import { communeAddress } from '../commune-address'
import type { CommuneOf } from '../queries'

type Props = { communes: readonly CommuneOf[]; base: string }

/** Communes, how each one’s council is voted for by the law, and what is entered of it. */
export function CommuneTable({ communes, base }: Props) {
  const t = useTranslations('territory')
  const locale = useLocale()
  const figure = (key: 'inhabitants' | 'constituencies' | 'stations' | 'registered'): Column<CommuneOf> => ({
    ...{ key, label: t(`communes.${key}`), figure: true, cell: (commune) => <Num value={commune[key]} /> },
  })
  const columns: Column<CommuneOf>[] = [
    {
      ...{ key: 'name', label: t('communes.name'), heading: true },
      cell: ({ code, ar, latin }) => (
        <a
          href={`${base}/communes/${communeAddress(code)}`}
          className="inline-flex min-h-11 items-center text-sea underline"
        >
          {locale === 'ar' ? ar : latin}
        </a>
      ),
    },
    figure('inhabitants'),
    { key: 'ballot', label: t('communes.ballot'), cell: ({ ballot }) => t(`ballots.${ballot}`) },
    {
      ...{ key: 'seats', label: t('communes.seats'), figure: true },
      cell: ({ seats, councilSeats }) =>
        councilSeats === null
          ? t('communes.byDecree', { entered: formatNumber(seats, locale) })
          : t('communes.of', {
              ...{ entered: formatNumber(seats, locale), asked: formatNumber(councilSeats, locale) },
            }),
    },
    figure('constituencies'),
    figure('stations'),
    figure('registered'),
  ]
  const named = [...communes].sort((one, other) => one.latin.localeCompare(other.latin, 'fr'))
  return (
    <Table
      caption={t('communes.caption')}
      columns={columns}
      rows={locale === 'ar' ? communes : named}
      rowKey={({ code }) => code}
    />
  )
}
