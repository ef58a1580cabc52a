import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export async function generateMetadata() {
  const t = await getTranslations('contests.thanks')
  return { title: t('title'), robots: { index: false } }
}

/** The contest is in: what happens with it now. */
export default async function ContestThanksPage({ params }: PageProps<'/[locale]/contest/thanks'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('contests.thanks')
  return (
    <Door locale={locale} path="/contest/thanks" title={t('title')} words={[]}>
      <div className="grid gap-4">
        <p>{t('next')}</p>
        <p>
          <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
        </p>
      </div>
    </Door>
  )
}
