import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { type Column, Table } from '@/components/ui/table'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Station } from '../queries'

type Props = { stations: readonly Station[]; base: string }

/** Stations by their number; each leads to its own page. */
export function StationTable({ stations, base }: Props) {
  const t = useTranslations('stations')
  const locale = useLocale() as Locale
  const columns: Column<Station>[] = [
    {
      ...{ key: 'name', label: t('name'), heading: true },
      cell: ({ id, code, name }) => (
        <a
          href={`${base}/stations/${id}`}
          className="inline-flex min-h-11 items-center gap-2 text-sea underline"
        >
          <Bidi ltr>{code}</Bidi>
          <Bidi>{titleIn(name, locale)}</Bidi>
        </a>
      ),
    },
    { key: 'place', label: t('place'), cell: ({ place }) => (place ? <Bidi>{place}</Bidi> : '–') },
    {
      ...{ key: 'centralOffice', label: t('centralOffice') },
      cell: ({ centralOffice }) => (centralOffice ? <Bidi>{centralOffice}</Bidi> : '–'),
    },
    {
      ...{ key: 'registered', label: t('registered'), figure: true },
      cell: ({ registered }) => (registered === null ? t('unknown') : <Num value={registered} />),
    },
  ]
  return <Table caption={t('caption')} columns={columns} rows={stations} rowKey={({ id }) => id} />
}
