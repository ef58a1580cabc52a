import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Num } from '@/components/ui/num'
import { type Column, Table } from '@/components/ui/table'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Group } from '../groups'

const COUNTS = ['stations', 'first', 'trained', 'second', 'reserve'] as const

/** How each constituency is covered; where most is missing first. */
export function GroupTable({ groups, locale }: { groups: readonly Group[]; locale: Locale }) {
  const t = useTranslations('coverage.table')
  const counts = COUNTS.map(
    (key): Column<Group> => ({
      ...{ key, label: t(key), figure: true },
      cell: (group) => <Num value={group[key]} />,
    }),
  )
  const missing: Column<Group> = {
    ...{ key: 'open', label: t('open'), figure: true },
    cell: ({ stations, first }) =>
      first < stations ? (
        <Badge tone="clay">
          <Num value={stations - first} />
        </Badge>
      ) : (
        <Num value={0} />
      ),
  }
  return (
    <Table
      caption={t('caption')}
      rows={groups}
      rowKey={({ key }) => key}
      columns={[
        {
          ...{ key: 'place', label: t('place'), heading: true },
          cell: ({ commune, constituency }) => <Place {...{ commune, constituency, locale }} />,
        },
        missing,
        ...counts,
      ]}
    />
  )
}

function Place({
  commune,
  constituency,
  locale,
}: Pick<Group, 'commune' | 'constituency'> & { locale: Locale }) {
  const name = titleIn(constituency.name, locale)
  const place = commune && titleIn(commune.name, locale)
  return (
    <>
      <Bidi>{place ?? name}</Bidi>
      {place && place !== name && (
        <span className="block text-sm font-normal text-soft">
          <Bidi>{name}</Bidi>
        </span>
      )}
    </>
  )
}
