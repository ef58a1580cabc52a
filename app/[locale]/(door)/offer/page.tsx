import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/door-page'
import { OFFER_MONTHS } from '@/db/schema/competences'
import { OfferForm } from '@/features/competences/components/offer-form'
import { skillFieldList } from '@/features/competences/queries'
import { pageMetadata } from '@/features/portal/metadata'
import { organisationFor } from '@/features/portal/queries'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

const alternates = { ar: '/ar/offer', fr: '/fr/offer', en: '/en/offer' }

export async function generateMetadata({ params }: PageProps<'/[locale]/offer'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('competences.offer')
  return pageMetadata({ locale, title: t('title'), description: t('intro'), alternates })
}

/** Where anyone may offer what they know, without joining. */
export default async function OfferDoorPage({ params }: PageProps<'/[locale]/offer'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('competences.offer')
  const [frame, fields] = await Promise.all([organisationFor(locale), skillFieldList()])
  return (
    <DoorPage
      locale={locale}
      current="offer"
      alternates={alternates}
      title={t('title')}
      intro={t('intro')}
      {...frame}
    >
      <Words of={['competences']}>
        <OfferForm skills={fields.map(({ key, name }) => ({ key, label: name[locale] }))} />
      </Words>
      <p className="mt-5 text-sm text-soft">
        {t('privacy', { months: OFFER_MONTHS })}{' '}
        <a href={`/${locale}/privacy`} className="text-sea underline underline-offset-4">
          {t('privacyMore')}
        </a>
      </p>
    </DoorPage>
  )
}
