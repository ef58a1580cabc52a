import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { ButtonLink } from '@/components/ui/button-link'
import { OFFER_MONTHS } from '@/db/schema/competences'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'

const alternates = { ar: '/ar/offer', fr: '/fr/offer', en: '/en/offer' }

export async function generateMetadata() {
  const t = await getTranslations('competences.offer')
  return { title: t('thanks'), robots: { index: false } }
}

/** The offer is in: what happens with it now. */
export default async function OfferThanksPage({ params }: PageProps<'/[locale]/offer/thanks'>) {
  const locale = await askedLocale(params)
  const [t, frame] = await Promise.all([getTranslations('competences.offer'), organisationFor(locale)])
  return (
    <DoorPage locale={locale} current="offer" alternates={alternates} title={t('thanks')} {...frame}>
      <div className="grid gap-4">
        <p>{t('thanksText')}</p>
        <p>{t('privacy', { months: OFFER_MONTHS })}</p>
        <p>
          <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
        </p>
      </div>
    </DoorPage>
  )
}
