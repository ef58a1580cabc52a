import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { Side } from '@/db/campaign-money'
import { nameIn } from '@/features/applications/name'
import type { Locale } from '@/i18n/locales'
import { entryNumber } from '../book'
import type { Entry } from '../queries'
import { CancelForm } from './cancel-form'
import { PaperLink } from './paper-link'

/** The entries of one side, each with its number, whom it concerns, its papers, and the way to cancel it. */
export function EntryTable({ side, entries }: { side: Side; entries: readonly Entry[] }) {
  const t = useTranslations('money')
  const columns = [
    {
      key: 'number',
      label: t('book.number'),
      heading: true,
      cell: (entry: Entry) => (
        <span className="flex flex-wrap items-center gap-2">
          <bdi dir="ltr" className="whitespace-nowrap">
            {entryNumber(entry)}
          </bdi>
          {entry.cancelled && <Badge tone="clay">{t('book.cancelled')}</Badge>}
        </span>
      ),
    },
    { key: 'on', label: t('book.on'), cell: ({ on }: Entry) => <Time at={on} /> },
    { key: 'party', label: t('book.party'), cell: (entry: Entry) => <Party entry={entry} /> },
    {
      key: 'amount',
      label: t('book.amount'),
      figure: true,
      cell: ({ amount, cancelled }: Entry) =>
        cancelled ? (
          <del>
            <Money centimes={amount} />
          </del>
        ) : (
          <Money centimes={amount} />
        ),
    },
  ]
  return (
    <Table
      caption={t(`sides.${side}`)}
      rows={entries}
      rowKey={({ id }) => id}
      rowId={({ id }) => `entry-${id}`}
      columns={columns}
    />
  )
}

function Party({ entry }: { entry: Entry }) {
  const t = useTranslations('money')
  const locale = useLocale() as Locale
  const { id, name, purpose, reference, heading, way, by, cancelled, cancelledWhy } = entry
  return (
    <div className="grid min-w-0 gap-0.5 break-words">
      <span>
        <Bidi>{name}</Bidi>
      </span>
      <span className="text-sm text-soft">
        {t(`headings.${heading}`)}
        {purpose && (
          <>
            {' · '}
            <Bidi>{purpose}</Bidi>
          </>
        )}
      </span>
      <span className="text-sm text-soft">
        {t(`ways.${way}`)}
        {reference && (
          <>
            {' · '}
            <Bidi>{reference}</Bidi>
          </>
        )}
      </span>
      {by && (
        <span className="text-sm text-soft">
          {t.rich('book.by', { name: () => <Bidi>{nameIn(locale, by)}</Bidi> })}
        </span>
      )}
      {cancelledWhy && (
        <span className="text-sm">{t.rich('book.why', { why: () => <Bidi>{cancelledWhy}</Bidi> })}</span>
      )}
      <Papers entry={entry} />
      {!cancelled && <CancelForm entryId={id} />}
    </div>
  )
}

function Papers({ entry: { vouchers, side, cancelled } }: { entry: Entry }) {
  const t = useTranslations('money.book')
  if (vouchers.length > 0) return vouchers.map((paper) => <PaperLink key={paper.name} paper={paper} />)
  if (side === 'receipt' || cancelled) return null
  return (
    <span>
      <Badge tone="clay">{t('noPaper')}</Badge>
    </span>
  )
}
