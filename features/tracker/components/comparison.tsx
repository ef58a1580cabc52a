import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Num } from '@/components/ui/num'
import { Table } from '@/components/ui/table'
import { bodyPath } from '@/features/structure/addresses'
import type { Locale } from '@/i18n/locales'
import { programmePath } from '../addresses'
import type { Measured, Standings } from '../queries'
import { SaidIn } from './said'
import { StepBar } from './step-bar'

type Row = Measured & { figures: Standings }
type Props = { programmes: readonly Measured[]; by: 'programme' | 'body'; caption: string; locale: Locale }

/** Programmes beside each other, or the bodies by their latest programme: the same figures, counted in the same way. */
export function Comparison({ programmes, by, caption, locale }: Props) {
  const t = useTranslations('tracker')
  const rows = programmes.filter((one): one is Row => one.figures !== null && one.figures.shares.total > 0)
  const money = (label: string, of: (figures: Standings) => number | null) => ({
    key: label,
    label,
    figure: true,
    cell: ({ figures }: Row) => {
      const centimes = of(figures)
      return centimes === null ? t('nothing') : <Money centimes={centimes} />
    },
  })
  const programme = {
    key: 'programme',
    label: t('list.programme'),
    heading: by === 'programme',
    cell: ({ slug, title }: Row) => (
      <a href={programmePath(locale, slug)} className="hover:underline">
        <SaidIn words={title} locale={locale} />
      </a>
    ),
  }
  const body = {
    key: 'body',
    label: t('list.body'),
    heading: by === 'body',
    cell: (row: Row) => (
      <a href={bodyPath(locale, row.bodySlug)} className="hover:underline">
        {row.body[locale] ?? row.body.fr}
      </a>
    ),
  }
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        ...(by === 'body' ? [body, programme] : [programme, body]),
        {
          key: 'points',
          label: t('list.points'),
          figure: true,
          cell: ({ figures }) => <Num value={figures.shares.total} />,
        },
        {
          key: 'delivered',
          label: t('list.delivered'),
          cell: ({ figures }) => (
            <span className="grid min-w-24 gap-1">
              <bdi className="font-semibold">{t('percent', { percent: figures.shares.percent })}</bdi>
              <StepBar shares={figures.shares} locale={locale} slim />
            </span>
          ),
        },
        money(t('list.needed'), ({ cost }) => cost),
        money(t('list.pledged'), ({ sums }) => sums.pledged),
        money(t('list.paid'), ({ sums }) => sums.paid),
      ]}
    />
  )
}
