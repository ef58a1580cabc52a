import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Mark } from '@/components/ui/mark'
import { Money } from '@/components/ui/money'
import { formatNumber } from '@/components/ui/number'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { FUNDING_STAGES } from '@/db/plans'
import { nameIn } from '@/features/applications/name'
import { documentPath } from '@/features/documents/document'
import type { Locale } from '@/i18n/locales'
import { totalsOf } from '../funding'
import type { Line, ToldAmount } from '../queries'
import { AmountForm } from './amount-form'
import { CancelForm } from './cancel-form'

type Props = {
  line: Line
  bodyId: string
  /** As it is typed. */
  today: string
  /** Whether the reader records money here. */
  records: boolean
}

/** One source of a point’s money: what it comes to, and each amount with its day, paper and standing. */
export function LineCard({ line, bodyId, today, records }: Props) {
  const t = useTranslations('funding')
  const words = useTranslations('programmes')
  const sums = totalsOf(line.amounts.map((one) => ({ ...one, source: line.source })))
  const called = words(`sources.${line.source}`)
  return (
    <article className="card grid gap-4 p-4">
      <h3 className="text-lg">
        {called}
        {line.partner && (
          <>
            {' · '}
            <Bidi>{line.partner}</Bidi>
          </>
        )}
      </h3>
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {FUNDING_STAGES.map((stage) => (
          <div key={stage}>
            <dt className="text-sm text-soft">{words(`money.${stage}`)}</dt>
            <dd className="font-semibold">
              <Money centimes={sums[stage]} />
            </dd>
          </div>
        ))}
      </dl>
      {line.amounts.length > 0 ? (
        <AmountTable caption={t('line.amounts', { source: called })} line={line} records={records} />
      ) : (
        <p className="text-soft">{t('line.noAmounts')}</p>
      )}
      {records && (
        <Fold title={t('record.open')}>
          <AmountForm lineId={line.id} bodyId={bodyId} today={today} />
        </Fold>
      )}
    </article>
  )
}

function AmountTable({ caption, line, records }: { caption: string; line: Line; records: boolean }) {
  const t = useTranslations('funding.line')
  const words = useTranslations('programmes')
  const columns = [
    {
      key: 'stage',
      label: t('stage'),
      heading: true,
      cell: ({ stage, cancelled }: ToldAmount) => (
        <span className="flex flex-wrap gap-2">
          {words(`money.${stage}`)}
          {cancelled && <Badge tone="clay">{t('cancelled')}</Badge>}
        </span>
      ),
    },
    { key: 'amount', label: t('amount'), cell: (one: ToldAmount) => <Figure amount={one} /> },
    { key: 'on', label: t('on'), cell: ({ on }: ToldAmount) => <Time at={on} /> },
    { key: 'reference', label: t('reference'), cell: (one: ToldAmount) => <Reference amount={one} /> },
    {
      key: 'standing',
      label: t('standing'),
      cell: ({ standing }: ToldAmount) => words(`standings.${standing}`),
    },
  ]
  const act = {
    key: 'act',
    label: t('act'),
    cell: ({ id, cancelled }: ToldAmount) => (cancelled ? '—' : <CancelForm entryId={id} />),
  }
  return (
    <Table
      caption={caption}
      rows={line.amounts}
      rowKey={({ id }) => id}
      columns={records ? [...columns, act] : columns}
    />
  )
}

const Figure = ({ amount: { amount, cancelled } }: { amount: ToldAmount }) =>
  cancelled ? (
    <del>
      <Money centimes={amount} />
    </del>
  ) : (
    <Money centimes={amount} />
  )

function Reference({ amount: { reference, paper, by, cancelledWhy } }: { amount: ToldAmount }) {
  const t = useTranslations('funding.line')
  const locale = useLocale() as Locale
  return (
    <span className="grid gap-1 break-words">
      <span>{reference ? <Bidi>{reference}</Bidi> : '—'}</span>
      {paper && (
        <a
          href={documentPath(paper.name)}
          download
          className="inline-flex min-h-11 items-center gap-2 text-sea underline underline-offset-4"
        >
          <Mark name="download" />
          <span className="min-w-0">
            <bdi>{paper.title}</bdi> ({t('weight', { megabytes: megabytes(paper.bytes, locale) })})
          </span>
        </a>
      )}
      {by && (
        <span className="text-sm text-soft">
          {t.rich('by', { name: () => <Bidi>{nameIn(locale, by)}</Bidi> })}
        </span>
      )}
      {cancelledWhy && (
        <span className="text-sm">{t.rich('cancelledWhy', { why: () => <Bidi>{cancelledWhy}</Bidi> })}</span>
      )}
    </span>
  )
}

const megabytes = (bytes: number, locale: Locale) =>
  formatNumber(Math.max(0.1, bytes / 1024 ** 2), locale, { maximumFractionDigits: 1 })
