import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoneNotice } from '@/features/account/components/done-notice'
import { SignInForm } from '@/features/account/components/sign-in-form'
import { roomPath } from '@/features/account/return-path'
import { Door } from '@/features/portal/components/door'
import { currentActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.signIn'))('title'),
})

/** Where members come in; whoever is in already goes straight on. */
export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const [locale, { to, done }] = await Promise.all([askedLocale(params), searchParams])
  const going = typeof to === 'string' ? to : undefined
  if (await currentActor()) redirect(`/${locale}${roomPath(going)}`)
  const t = await getTranslations('account.signIn')
  return (
    <Door
      locale={locale}
      path={`/sign-in${going ? `?to=${encodeURIComponent(going)}` : ''}`}
      current="signIn"
      title={t('title')}
      intro={t('intro')}
      words={['account.email', 'account.password', 'account.signIn']}
    >
      <div className="grid gap-6">
        <SignInForm to={going} notice={<DoneNotice done={done} />} />
        <p className="border-t border-line pt-4 text-sm text-soft">
          {t.rich('help', {
            join: (words) => (
              <a href={`/${locale}/join`} className="text-sea underline underline-offset-4">
                {words}
              </a>
            ),
          })}
        </p>
      </div>
    </Door>
  )
}
