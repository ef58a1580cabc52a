import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { ResetForm } from '@/features/account/components/reset-form'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.reset'))('title'),
  robots: { index: false },
})

/** Where a link to choose a new password is asked for; the answer is the same for every address. */
export default async function ResetPage({ params, searchParams }: PageProps<'/[locale]/reset'>) {
  const [locale, { done }] = await Promise.all([askedLocale(params), searchParams])
  const t = await getTranslations('account.reset')
  const frame = {
    locale,
    current: 'signIn',
    words: ['account.email', 'account.reset'],
  } as const
  if (done !== 'sent')
    return (
      <Door {...frame} path="/reset" title={t('title')} intro={t('intro')}>
        <div className="grid gap-6">
          <ResetForm />
          <p className="border-t border-line pt-4 text-sm text-soft">{t('noEmail')}</p>
        </div>
      </Door>
    )
  return (
    <Door {...frame} path="/reset?done=sent" title={t('sentTitle')}>
      <div className="grid gap-5">
        <p>{t('sent')}</p>
        <p className="text-soft">{t('notArrived')}</p>
        <ButtonLink href={`/${locale}/sign-in`}>{t('back')}</ButtonLink>
        <ButtonLink href={`/${locale}/reset`} variant="quiet">
          {t('again')}
        </ButtonLink>
      </div>
    </Door>
  )
}
