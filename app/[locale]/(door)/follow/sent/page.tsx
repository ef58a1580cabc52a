import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { FOLLOW_DAYS } from '@/db/schema/followers'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export async function generateMetadata() {
  const t = await getTranslations('followers.sent')
  return { title: t('title'), robots: { index: false } }
}

/** The wish is in, and waits for the owner of the address: the same words whoever that is. */
export default async function FollowSentPage({ params }: PageProps<'/[locale]/follow/sent'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('followers.sent')
  return (
    <Door locale={locale} path="/follow/sent" title={t('title')} words={[]}>
      <div className="grid gap-4">
        <p>{t('next')}</p>
        <p>{t('days', { days: FOLLOW_DAYS })}</p>
        <p className="text-soft">{t('notArrived')}</p>
        <p>
          <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
        </p>
      </div>
    </Door>
  )
}
