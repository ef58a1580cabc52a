import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { env } from '@/env'
import { cardUrl } from '@/features/card/card'
import { MakeCardForm } from '@/features/card/components/make-card-form'
import { MemberCard } from '@/features/card/components/member-card'
import { myCard } from '@/features/card/queries'
import { organisationFor } from '@/features/portal/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.card'))('title'),
})

/** The member’s own card, to print or to show on the telephone. */
export default async function MyCardPage({ params }: PageProps<'/[locale]/members/card'>) {
  const [locale, actor] = await Promise.all([askedLocale(params), requireActor()])
  const [card, { organisation }] = await Promise.all([myCard(actor), organisationFor(locale)])
  const t = await getTranslations('mydata.card')
  const { code } = card
  return (
    <div className="grid gap-6">
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      {code && (
        <>
          <MemberCard
            card={{ ...card, code }}
            url={cardUrl(env.PUBLIC_URL, locale, code)}
            organisation={organisation}
          />
          <p className="screen text-soft">{t('print')}</p>
        </>
      )}
      <Words of={['mydata.card.make']}>
        <MakeCardForm again={code !== null} />
      </Words>
    </div>
  )
}
