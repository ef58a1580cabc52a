import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { ListedPoint } from '../rooms'
import { Places } from './places'

type Props = { programmeId: string; points: readonly ListedPoint[] }

/** Points by their numbers, with what they are about, where, by when and for how much. */
export function PointList({ programmeId, points }: Props) {
  const t = useTranslations('points.list')
  const tabs = useTranslations('programmes.tabs')
  const locale = useLocale() as Locale
  const unknown = <span className="text-soft">{t('unknown')}</span>
  return (
    <Table
      caption={tabs('points')}
      rows={points}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          label: t('title'),
          heading: true,
          cell: ({ number, title }) => (
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}`}
              className="inline-flex min-h-11 items-baseline gap-2 py-2 text-sea underline underline-offset-4"
            >
              <span className="tabular-nums">{number}.</span>
              <Bidi>{titleIn(title, locale)}</Bidi>
            </a>
          ),
        },
        { key: 'theme', label: t('theme'), cell: ({ theme }) => theme[locale] ?? theme.fr },
        {
          key: 'place',
          label: t('place'),
          cell: ({ places, quarter }) => <Places places={places} quarter={quarter} />,
        },
        {
          key: 'dueOn',
          label: t('dueOn'),
          cell: ({ dueOn }) => (dueOn ? <Time at={dueOn} /> : unknown),
        },
        {
          key: 'cost',
          label: t('cost'),
          figure: true,
          cell: ({ cost }) => (cost === null ? unknown : <Money centimes={cost} />),
        },
      ]}
    />
  )
}

/** Points that were dropped: struck, with the reason, under the numbers that stay theirs. */
export function DroppedPoints({ programmeId, points }: Props) {
  const t = useTranslations('points.list')
  const locale = useLocale() as Locale
  return (
    <section aria-labelledby="dropped" className="grid gap-3">
      <h2 id="dropped" className="text-xl">
        {t('dropped')}
      </h2>
      <p className="text-soft">{t('droppedText')}</p>
      <ul className="grid gap-2">
        {points.map(({ id, number, title, dropped }) => (
          <li key={id} className="border-t border-line py-2">
            <a
              href={`/${locale}/members/programmes/${programmeId}/points/${number}`}
              className="inline-flex min-h-11 items-baseline gap-2 py-2"
            >
              <span className="tabular-nums">{number}.</span>
              <del>{titleIn(title, locale)}</del>
            </a>
            <p className="text-sm text-soft" dir="auto">
              {t('because', { reason: dropped ?? '' })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
