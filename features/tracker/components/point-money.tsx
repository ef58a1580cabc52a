import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { formatMoney } from '@/components/ui/amount'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { missing, totalsOf } from '@/features/funding/funding'
import type { Locale } from '@/i18n/locales'
import type { PublicAmount, PublicLine } from '../history'
import { PaperLink } from './evidence-list'
import { StandingMark } from './standing-mark'

type Props = { lines: readonly PublicLine[]; cost: number | null; locale: Locale }

/** A point's money, source by source and amount by amount; a cancelled one stays, struck out. */
export function PointMoney({ lines, cost, locale }: Props) {
  const t = useTranslations('tracker.page')
  const totals = totalsOf(
    lines.flatMap(({ source, amounts }) =>
      amounts.map((one) => ({ ...one, source, cancelled: one.cancelled !== null })),
    ),
  )
  const lacking = missing(cost, totals)
  return (
    <section aria-labelledby="money" className="grid gap-4">
      <SectionHeading id="money">{t('money')}</SectionHeading>
      {lines.length === 0 && <p className="text-soft">{t('noMoney')}</p>}
      {cost !== null && lacking !== null && lines.length > 0 && (
        <p className="font-medium">
          {t(lacking > 0 ? 'foundOf' : 'foundAll', {
            found: formatMoney(totals.pledged, locale),
            cost: formatMoney(cost, locale),
            missing: formatMoney(lacking, locale),
          })}
        </p>
      )}
      {lines.map((line) => (
        <Line key={line.id} line={line} locale={locale} />
      ))}
    </section>
  )
}

function Line({ line, locale }: { line: PublicLine; locale: Locale }) {
  const t = useTranslations('tracker.page')
  const said = useTranslations('programmes')
  const { source, partner, amounts } = line
  const sums = totalsOf(amounts.map((one) => ({ ...one, source, cancelled: one.cancelled !== null })))
  return (
    <div id={`line-${line.id}`} className="grid gap-2">
      <h3 className="text-lg">
        {said(`sources.${source}`)}
        {partner && (
          <>
            {' · '}
            <bdi>{partner}</bdi>
          </>
        )}
      </h3>
      <p className="text-sm text-soft">
        {t('sums', {
          pledged: formatMoney(sums.pledged, locale),
          committed: formatMoney(sums.committed, locale),
          paid: formatMoney(sums.paid, locale),
        })}
      </p>
      {amounts.length > 0 && <Amounts amounts={amounts} caption={said(`sources.${source}`)} />}
    </div>
  )
}

function Amounts({ amounts, caption }: { amounts: readonly PublicAmount[]; caption: string }) {
  const t = useTranslations('tracker.page')
  const said = useTranslations('programmes.money')
  const nothing = useTranslations('tracker')('nothing')
  return (
    <Table
      caption={caption}
      rows={amounts}
      rowKey={({ id }) => id}
      rowId={({ id }) => `amount-${id}`}
      columns={[
        {
          key: 'stage',
          label: t('stage'),
          heading: true,
          cell: ({ stage, amount, cancelled }) => (
            <span className={cancelled === null ? '' : 'line-through'}>
              {said(stage)} <Money centimes={amount} />
            </span>
          ),
        },
        { key: 'on', label: t('on'), cell: ({ on }) => <Time at={on} /> },
        {
          key: 'reference',
          label: t('reference'),
          cell: ({ reference, cancelled, paper }) => (
            <span className="grid">
              {cancelled !== null && <span dir="auto">{t('cancelled', { reason: cancelled })}</span>}
              {reference && <bdi>{reference}</bdi>}
              {paper && <PaperLink paper={paper} />}
              {!reference && !paper && cancelled === null && nothing}
            </span>
          ),
        },
        {
          key: 'standing',
          label: t('standing'),
          cell: ({ standing }) => <StandingMark standing={standing} />,
        },
      ]}
    />
  )
}
