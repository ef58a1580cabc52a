import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CodeEntryForm } from '@/features/account/components/code-entry-form'
import { NEW_PASSWORD_WORDS } from '@/features/account/new-password-words'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.code'))('title'),
  robots: { index: false },
})

/** Where members without e-mail come in with a printed code, and choose their password. */
export default async function CodePage({ params }: PageProps<'/[locale]/code'>) {
  const locale = await askedLocale(params)
  const t = await getTranslations('account.code')
  return (
    <Door
      locale={locale}
      path="/code"
      current="signIn"
      title={t('title')}
      intro={t('intro')}
      words={[...NEW_PASSWORD_WORDS, 'account.code']}
    >
      <div className="grid gap-6">
        <CodeEntryForm />
        <p className="border-t border-line pt-4 text-sm text-soft">{t('again')}</p>
      </div>
    </Door>
  )
}
