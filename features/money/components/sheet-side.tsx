import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { type Column, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Side } from '@/db/campaign-money'
import { entryNumber, headingsOf, inOrder, type Sums, totalOf } from '../book'
import type { Entry } from '../queries'

type Props = { side: Side; entries: readonly Entry[]; sums: Sums }

/** One side of an account as it is filed: heading by heading, with what each comes to. */
export function SheetSide({ side, entries, sums }: Props) {
  const t = useTranslations('money')
  const columns = useColumns(side)
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 className="border-b-2 border-sea pb-1 text-xl text-sea">{t(`sides.${side}`)}</h2>
      {headingsOf(side).map((heading, at) => {
        const own = inOrder(entries.filter((entry) => entry.heading === heading && !entry.cancelled))
        const called = t(`headings.${heading}`)
        return (
          <section key={heading} className="grid grid-cols-[minmax(0,1fr)] gap-2">
            <h3 className="text-lg">{`${at + 1}. ${called}`}</h3>
            {own.length === 0 ? (
              <p className="text-soft">{t('sheet.nothing')}</p>
            ) : (
              <Table caption={called} rows={own} rowKey={({ id }) => id} columns={columns} />
            )}
            {own.length > 0 && (
              <Total label={t('sheet.totalOf', { heading: called })} centimes={sums[heading] ?? 0} />
            )}
          </section>
        )
      })}
      <Total
        label={t(side === 'receipt' ? 'sheet.totalReceipts' : 'sheet.totalExpenses')}
        centimes={totalOf(sums, side)}
      />
    </section>
  )
}

const Total = ({ label, centimes }: { label: string; centimes: number }) => (
  <p className="flex flex-wrap justify-between gap-x-4 font-semibold">
    <span>{label}</span>
    <Money centimes={centimes} />
  </p>
)

/** What was cancelled, under the numbers that it keeps, with the reason. */
export function SheetCancelled({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations('money.sheet')
  const [number, on, party] = useColumns(null)
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h2 className="text-xl">{t('cancelled')}</h2>
      <p className="text-soft">{t('cancelledText')}</p>
      <Table
        caption={t('cancelled')}
        rows={inOrder(entries)}
        rowKey={({ id }) => id}
        columns={[
          ...[number, on, party].filter((column) => column !== undefined),
          { key: 'reason', label: t('reason'), cell: ({ cancelledWhy }) => <Bidi>{cancelledWhy}</Bidi> },
          {
            key: 'amount',
            label: t('amount'),
            figure: true,
            cell: ({ amount }) => (
              <del>
                <Money centimes={amount} />
              </del>
            ),
          },
        ]}
      />
    </section>
  )
}

function useColumns(side: Side | null): Column<Entry>[] {
  const t = useTranslations('money')
  const voucher: Column<Entry> = {
    key: 'voucher',
    label: t('sheet.voucher'),
    cell: ({ vouchers }) => t(vouchers.length > 0 ? 'sheet.yes' : 'sheet.missing'),
  }
  return [
    {
      key: 'number',
      label: t('sheet.number'),
      heading: true,
      cell: (entry) => (
        <bdi dir="ltr" className="whitespace-nowrap">
          {entryNumber(entry)}
        </bdi>
      ),
    },
    { key: 'on', label: t('sheet.on'), cell: ({ on }) => <Time at={on} /> },
    {
      key: 'party',
      label: t('sheet.party'),
      cell: ({ name, purpose }) => (
        <span className="grid min-w-0 break-words">
          <span>
            <Bidi>{name}</Bidi>
          </span>
          {purpose && (
            <span className="text-sm text-soft">
              <Bidi>{purpose}</Bidi>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'way',
      label: t('sheet.way'),
      cell: ({ way, reference }) => (
        <span className="grid min-w-0 break-words">
          {t(`ways.${way}`)}
          {reference && (
            <span className="text-sm text-soft">
              <Bidi>{reference}</Bidi>
            </span>
          )}
        </span>
      ),
    },
    ...(side === 'expense' ? [voucher] : []),
    {
      key: 'amount',
      label: t('sheet.amount'),
      figure: true,
      cell: ({ amount }) => <Money centimes={amount} />,
    },
  ]
}
