import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/shell/DoorPage'
import { SignInForm } from '@/features/account/components/sign-in-form'
import { roomPath } from '@/features/account/return-path'
import { organisationFor } from '@/features/portal/queries'
import { currentActor } from '@/gate/session'
import { LOCALES, type Locale } from '@/i18n/locales'
import { Words } from '@/i18n/words'

type Props = PageProps<'/[locale]/sign-in'>

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.signIn'))('title'),
})

/** Where members come in; whoever is in already goes straight on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const [{ locale }, { to }] = await Promise.all([params, searchParams])
  const going = typeof to === 'string' ? to : undefined
  if (await currentActor()) redirect(`/${locale}${roomPath(going)}`)
  const t = await getTranslations('account.signIn')
  const query = going ? `?to=${encodeURIComponent(going)}` : ''
  const alternates = Object.fromEntries(LOCALES.map((other) => [other, `/${other}/sign-in${query}`]))
  const frame = await organisationFor(locale as Locale)
  return (
    <DoorPage
      locale={locale as Locale}
      current="signIn"
      alternates={alternates}
      title={t('title')}
      intro={t('intro')}
      {...frame}
    >
      <Words of={['account']}>
        <SignInForm to={going} />
      </Words>
    </DoorPage>
  )
}
