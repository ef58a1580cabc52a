import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { AccountProfile } from '@/features/mydata/components/account-profile'
import { AddressForm } from '@/features/mydata/components/address-form'
import { ConsentList } from '@/features/mydata/components/consent-list'
import { ConsentsForm } from '@/features/mydata/components/consents-form'
import { DoneNotice } from '@/features/mydata/components/done-notice'
import { LanguageForm } from '@/features/mydata/components/language-form'
import { PhoneForm } from '@/features/mydata/components/phone-form'
import { AGREEMENTS } from '@/features/mydata/consent'
import { myAccount } from '@/features/mydata/queries'
import { requireActor } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.account'))('title'),
})

const LINKS = ['devices', 'password', 'second-factor', 'card', 'my-data'] as const

/** One’s own account: how one is reached, what one agreed to, what the branch keeps. */
export default async function AccountPage({ searchParams }: PageProps<'/[locale]/members/account'>) {
  const actor = await requireActor()
  const [{ profile, consents }, { done }, locale] = await Promise.all([
    myAccount(actor),
    searchParams,
    getLocale(),
  ])
  const t = await getTranslations('mydata.account')
  const standing = AGREEMENTS.filter((agreement) =>
    consents.some(({ purpose, channel }) => agreement === `${purpose}.${channel}`),
  )
  return (
    <div className="grid max-w-4xl gap-6">
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      <DoneNotice done={done} />
      <nav aria-label={t('links')} className="flex flex-wrap gap-3">
        {LINKS.map((link) => (
          <ButtonLink key={link} href={`/${locale}/members/${link}`} variant="quiet">
            {t(`to.${link}`)}
          </ButtonLink>
        ))}
      </nav>
      <Words of={['mydata.account', 'mydata.consents']}>
        <section className="card grid gap-5 p-5">
          <h2 className="text-xl">{t('reached')}</h2>
          <PhoneForm phone={profile.phone ?? ''} />
          <div className="grid gap-2">
            <p>
              {profile.email
                ? t.rich('email', { address: () => <Bidi ltr>{profile.email}</Bidi> })
                : t('noEmail', { number: String(profile.number) })}
            </p>
            {profile.newEmail && (
              <Notice kind="info">
                {t.rich('waiting', { address: () => <Bidi ltr>{profile.newEmail}</Bidi> })}
              </Notice>
            )}
            <AddressForm />
          </div>
          <LanguageForm language={profile.language ?? locale} />
        </section>
        <section className="grid gap-4">
          <h2 className="text-xl">{t('consents')}</h2>
          <p className="measure text-soft">{t('consentsText')}</p>
          <ConsentsForm standing={standing} />
          <ConsentList consents={consents} />
        </section>
      </Words>
      <AccountProfile profile={profile} />
    </div>
  )
}
