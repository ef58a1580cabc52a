import { useLocale, useTranslations } from 'next-intl'
import { Emblem } from '@/components/shell/emblem'
import { Bidi } from '@/components/ui/bidi'
import { cardNumber } from '../card'
import type { MyCard } from '../queries'
import { CardCode } from './card-code'

type Props = {
  card: MyCard & { code: string }
  /** The address behind the code. */
  url: string
  organisation: { name: string; emblemUrl?: string }
}

/** The card as it is printed: the size of a bank card, the name, number and branch, and the code. */
export function MemberCard({ card, url, organisation }: Props) {
  const t = useTranslations('mydata.card')
  const locale = useLocale() as 'ar' | 'fr' | 'en'
  const { name, number, home, endsOn } = card
  return (
    <section aria-label={t('title')} className="member-card">
      <div className="member-card-head">
        <Emblem url={organisation.emblemUrl} size={40} />
        <span>
          <strong>{organisation.name}</strong>
          <span className="block">{t('heading')}</span>
        </span>
      </div>
      <div className="member-card-body">
        <dl>
          <div>
            <dt className="sr-only">{t('name')}</dt>
            <dd className="member-card-name">
              <bdi>{locale === 'ar' ? name.ar : name.latin}</bdi>
              <bdi className="block">{locale === 'ar' ? name.latin : name.ar}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('number')}</dt>
            <dd>
              <Bidi ltr>{cardNumber(number)}</Bidi>
            </dd>
          </div>
          <div>
            <dt>{t('branch')}</dt>
            <dd>{home[locale] ?? home.fr}</dd>
          </div>
          <div>
            <dt>{t('year')}</dt>
            <dd>
              <Bidi ltr>{endsOn?.slice(0, 4)}</Bidi>
            </dd>
          </div>
        </dl>
        <CardCode text={url} label={t('code')} />
      </div>
    </section>
  )
}
