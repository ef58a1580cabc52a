import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Money } from '@/components/ui/money'
import { Time } from '@/components/ui/time'
import type { ReceiptRow } from '../queries'
import { receiptNumber } from '../receipt'
import { CancelForm } from './cancel-form'

type Props = {
  receipts: readonly ReceiptRow[] /** Bodies whose receipts this reader may cancel. */
  cancels?: (bodyId: string) => boolean
}

/** Every receipt of a member, the latest first; a cancelled one stays, with its reason. */
export function ReceiptList({ receipts, cancels = () => false }: Props) {
  const t = useTranslations('dues.receipt')
  const locale = useLocale()
  if (receipts.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <ul className="grid gap-3">
      {receipts.map((receipt) => (
        <li key={receipt.id} className="card grid gap-2 p-4">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a
              href={`/${locale}/members/dues/receipts/${receipt.id}`}
              className="inline-flex min-h-11 items-center font-medium text-sea underline underline-offset-4"
            >
              {t.rich('numbered', { number: () => <bdi>{receiptNumber(receipt)}</bdi> })}
            </a>
            <Money centimes={receipt.amount} />
            <Time at={receipt.paidOn} className="text-soft" />
            {receipt.cancelledAt && <Badge tone="clay">{t('cancelled')}</Badge>}
          </p>
          {receipt.cancelledAt && (
            <p className="text-sm text-soft">
              {t.rich('cancelledOn', { date: () => <Time at={receipt.cancelledAt ?? ''} /> })}{' '}
              <bdi>{receipt.reason}</bdi>
            </p>
          )}
          {!receipt.cancelledAt && cancels(receipt.bodyId) && <CancelForm receiptId={receipt.id} />}
        </li>
      ))}
    </ul>
  )
}
