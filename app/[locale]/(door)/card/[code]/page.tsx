import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { isSecret } from '@/features/account/link'
import { CheckedCard } from '@/features/card/components/checked-card'
import { checkCard } from '@/features/card/queries'
import { Door } from '@/features/portal/components/door'
import { currentActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.card.check'))('title'),
  robots: { index: false },
})

/**
 * Where the code of a card leads. Whoever is not an officer of the holder’s home gets one and the same page for every
 * code, real or not: that someone is a member of a party is nobody’s to learn from a card that was found.
 */
export default async function CardPage({ params }: PageProps<'/[locale]/card/[code]'>) {
  const [locale, { code }, actor] = await Promise.all([askedLocale(params), params, currentActor()])
  const card = actor?.holdsSomewhere('members.read') && isSecret(code) ? await checkCard(actor, code) : null
  const path = isSecret(code) ? `/card/${code}` : ''
  const t = await getTranslations('mydata.card.check')
  return (
    <Door locale={locale} path={path} title={t('title')} words={[]}>
      {card ? (
        <CheckedCard card={card} />
      ) : (
        <div className="grid gap-4">
          <p>{t('neither')}</p>
          <p className="text-soft">{t('officers')}</p>
          <ButtonLink
            href={`/${locale}/sign-in?to=${encodeURIComponent(`/${locale}${path}`)}`}
            variant="quiet"
          >
            {t('signIn')}
          </ButtonLink>
        </div>
      )}
    </Door>
  )
}
