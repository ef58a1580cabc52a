import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import { cardNumber } from '../card'
import type { CheckedCard as Checked } from '../queries'

const KIND = { valid: 'success', suspended: 'danger', expired: 'warning', left: 'danger' } as const

/** What an officer learns of a card: whose it is, and whether it stands. */
export function CheckedCard({ card }: { card: Checked }) {
  const t = useTranslations('mydata.card')
  const locale = useLocale() as 'ar' | 'fr' | 'en'
  return (
    <div className="grid gap-5">
      <Notice kind={KIND[card.state]} title={t(`states.${card.state}`)} />
      <dl className="grid gap-3">
        <div>
          <dt className="text-sm text-soft">{t('name')}</dt>
          <dd className="text-lg font-semibold">
            <Bidi>{locale === 'ar' ? card.name_ar : card.name_latin}</Bidi>
          </dd>
        </div>
        <div>
          <dt className="text-sm text-soft">{t('number')}</dt>
          <dd>
            <Bidi ltr>{cardNumber(card.number)}</Bidi>
          </dd>
        </div>
        <div>
          <dt className="text-sm text-soft">{t('branch')}</dt>
          <dd>{card[locale] ?? card.fr}</dd>
        </div>
      </dl>
      <p className="text-sm text-soft">{t('written')}</p>
    </div>
  )
}
