import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkSpent } from '@/features/account/components/link-spent'
import { SetPasswordForm } from '@/features/account/components/set-password-form'
import { keptLink } from '@/features/account/link-cookie'
import { NEW_PASSWORD_WORDS } from '@/features/account/new-password-words'
import { ownerOf } from '@/features/account/queries'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.setPassword'))('title'),
  robots: { index: false },
})

/** Where a reset link leads: its owner chooses a new password. */
export default async function SetPasswordPage({ params }: PageProps<'/[locale]/reset/password'>) {
  const [locale, link] = await Promise.all([askedLocale(params), keptLink('reset')])
  const owner = link && (await ownerOf(link))
  const t = await getTranslations('account.setPassword')
  return (
    <Door
      locale={locale}
      path="/reset/password"
      current="signIn"
      title={t('title')}
      intro={owner && t('intro')}
      words={[...NEW_PASSWORD_WORDS, 'account.setPassword']}
    >
      {owner ? <SetPasswordForm email={owner.email} /> : <LinkSpent purpose="reset" />}
    </Door>
  )
}
