import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationForm } from '@/features/account/components/invitation-form'
import { LinkSpent } from '@/features/account/components/link-spent'
import { keptLink } from '@/features/account/link-cookie'
import { isNameless } from '@/features/account/nameless'
import { NEW_PASSWORD_WORDS } from '@/features/account/new-password-words'
import { ownerOf } from '@/features/account/queries'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.invitation'))('title'),
  robots: { index: false },
})

/** Where an invitation leads: a first password, a name from whoever has none yet, and the account is ready. */
export default async function InvitationPage({ params }: PageProps<'/[locale]/invitation/accept'>) {
  const [locale, link] = await Promise.all([askedLocale(params), keptLink('invitation')])
  const owner = link && (await ownerOf(link))
  const t = await getTranslations('account.invitation')
  return (
    <Door
      locale={locale}
      path="/invitation/accept"
      current="signIn"
      title={t('title')}
      intro={owner && t(isNameless(owner) ? 'intro' : 'introNamed')}
      words={[...NEW_PASSWORD_WORDS, 'account.nameAr', 'account.nameLatin', 'account.invitation']}
    >
      {owner ? (
        <InvitationForm {...owner} asksNames={isNameless(owner)} />
      ) : (
        <LinkSpent purpose="invitation" />
      )}
    </Door>
  )
}
