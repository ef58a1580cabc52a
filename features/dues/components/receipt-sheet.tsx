import { useLocale, useTranslations } from 'next-intl'
import { Emblem } from '@/components/shell/emblem'
import type { Organisation } from '@/components/shell/organisation'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Receipt } from '../queries'
import { receiptNumber } from '../receipt'

type Props = { receipt: Receipt; organisation: Organisation }

/** A receipt as it is printed and handed over: whose, how much, for what, by whom. */
export function ReceiptSheet({ receipt, organisation }: Props) {
  const t = useTranslations('dues.receipt')
  const methods = useTranslations('dues.methods')
  const locale = useLocale() as Locale
  const { member, recorder, body, amount, paidOn, method, note, recordedAt, cancelledAt, reason } = receipt
  const name = (person: Receipt['recorder']) => (locale === 'ar' ? person?.ar : person?.latin) ?? t('someone')
  return (
    <article className="card grid max-w-2xl gap-6 p-6">
      <header className="letterhead flex items-center gap-4">
        <Emblem url={organisation.emblemUrl} size={48} />
        <p>
          <b className="block font-head text-lg">{organisation.name}</b>
          <span className="text-soft">{body[locale] ?? body.fr}</span>
        </p>
      </header>
      {cancelledAt && (
        <Notice kind="danger" title={t.rich('cancelledOn', { date: () => <Time at={cancelledAt} /> })}>
          <Bidi>{reason}</Bidi>
        </Notice>
      )}
      <p className="text-center text-3xl font-semibold text-sea">
        <Money centimes={amount} />
      </p>
      <dl className="grid gap-4 min-[30rem]:grid-cols-2">
        <Said label={t('number')}>
          <bdi>{receiptNumber(receipt)}</bdi>
        </Said>
        <Said label={t('purpose')}>{t('dues')}</Said>
        <Said label={t('from')}>
          <Bidi>{name(member)}</Bidi>
        </Said>
        <Said label={t('memberNumber')}>
          <bdi>{member?.number ?? '—'}</bdi>
        </Said>
        <Said label={t('paidOn')}>
          <Time at={paidOn} />
        </Said>
        <Said label={t('method')}>{methods(method)}</Said>
        <Said label={t('recordedBy')}>
          <Bidi>{name(recorder)}</Bidi>
        </Said>
        <Said label={t('recordedAt')}>
          <Time at={recordedAt} />
        </Said>
        {note && (
          <Said label={t('note')}>
            <Bidi>{note}</Bidi>
          </Said>
        )}
      </dl>
      <p className="mt-4 min-h-24 border-t border-line pt-3 text-sm text-soft">{t('signature')}</p>
    </article>
  )
}
