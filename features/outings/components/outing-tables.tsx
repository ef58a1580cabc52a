import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Num } from '@/components/ui/num'
import { type Column, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { COUNTS } from '@/db/campaign'
import type { Locale } from '@/i18n/locales'
import type { byCommune, byWeek, Counts } from '../outing'
import type { Outing } from '../queries'

function useCountColumns<Row>(of: (row: Row) => Counts): Column<Row>[] {
  const t = useTranslations('outings')
  return (['outings', ...COUNTS] as const).map((key) => ({
    ...{ key, label: t(`counts.${key}`), figure: true },
    cell: (row) => <Num value={of(row)[key]} />,
  }))
}

type Place = { code: string; ar: string; latin: string }
type CommuneLine = ReturnType<typeof byCommune<Place>>[number]

/** Communes where nothing was done yet, by their names: a row of noughts for each would tell no more. */
export function NotReached({ names, locale }: { names: readonly Place[]; locale: Locale }) {
  const t = useTranslations('outings')
  if (names.length === 0) return null
  return (
    <Fold title={t('notReached', { count: names.length })} open>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {names.map(({ code, ar, latin }) => (
          <li key={code}>
            <bdi>{locale === 'ar' ? ar : latin}</bdi>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** What was done in each commune, the fewest outings first. */
export function CommuneTable({ lines, locale }: { lines: readonly CommuneLine[]; locale: Locale }) {
  const t = useTranslations('outings.tables')
  const columns = useCountColumns<CommuneLine>(({ total }) => total)
  return (
    <Table
      caption={t('byCommune')}
      rows={lines}
      rowKey={({ commune }) => commune.code}
      columns={[
        {
          ...{ key: 'commune', label: t('commune'), heading: true },
          cell: ({ commune }) => <Bidi>{locale === 'ar' ? commune.ar : commune.latin}</Bidi>,
        },
        ...columns,
      ]}
    />
  )
}

type WeekLine = ReturnType<typeof byWeek>[number]

/** What was done in each week, the latest first. */
export function WeekTable({ weeks }: { weeks: readonly WeekLine[] }) {
  const t = useTranslations('outings.tables')
  const columns = useCountColumns<WeekLine>(({ total }) => total)
  return (
    <Table
      caption={t('byWeek')}
      rows={weeks}
      rowKey={({ monday }) => monday}
      columns={[
        { key: 'week', label: t('week'), heading: true, cell: ({ monday }) => <Time at={monday} /> },
        ...columns,
      ]}
    />
  )
}

type ListProps = {
  outings: readonly Outing[]
  communes: ReadonlyMap<string, string>
  memberId: string
  /** True on those that the reader may put right. */
  counts: (outing: Outing) => boolean
  locale: Locale
}

/** Each outing: when, where, who led it, and what was done. */
export function OutingList({ outings, communes, memberId, counts, locale }: ListProps) {
  const t = useTranslations('outings')
  const leader = ({ ledBy, leader: who }: Outing) => {
    if (ledBy === memberId) return t('you')
    return who ? <bdi>{locale === 'ar' ? who.ar : who.latin}</bdi> : t('somebody')
  }
  return (
    <ul className="grid gap-3">
      {outings.map((outing) => (
        <li key={outing.id} className="card grid gap-1 p-4">
          <h3 className="text-lg">
            <Bidi>{communes.get(outing.communeCode)}</Bidi>
            {outing.area && (
              <>
                {' · '}
                <Bidi>{outing.area}</Bidi>
              </>
            )}
          </h3>
          <p className="text-sm text-soft">
            <Time at={outing.heldOn} />
            {' · '}
            {t.rich('ledBy', { who: () => leader(outing) })}
            {' · '}
            <Bidi>{outing.body[locale] ?? outing.body.fr}</Bidi>
          </p>
          <ul className="flex flex-wrap gap-x-4">
            {COUNTS.filter((count) => outing[count] > 0).map((count) => (
              <li key={count}>
                {t(`counts.${count}`)}{' '}
                <b>
                  <Num value={outing[count]} />
                </b>
              </li>
            ))}
          </ul>
          {counts(outing) && (
            <p className="screen">
              <a
                href={`?outing=${outing.id}#correct`}
                className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
              >
                {t('correct')}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
