import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { env } from '@/env'
import { AccountLine } from '@/features/account/components/account-line'
import { FactorDesk } from '@/features/factor/components/factor-desk'
import { FactorNotices } from '@/features/factor/components/factor-notices'
import { SetUp } from '@/features/factor/components/set-up'
import { mySecondFactor } from '@/features/factor/queries'
import { keyAddress } from '@/features/factor/totp'
import { requireActor } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('factor'))('title'),
})

const WORDS = ['factor', 'account.as', 'account.currentPassword']

/** One's own second factor: why, set up, and what to do on the day the device is lost. */
export default async function SecondFactorPage({
  searchParams,
}: PageProps<'/[locale]/members/second-factor'>) {
  const [actor, locale, { done }] = await Promise.all([requireActor(), getLocale(), searchParams])
  const standing = await mySecondFactor(actor)
  const [t, account] = [await getTranslations('factor'), await getTranslations('account')]
  const steps = [{ href: `/${locale}/members/devices`, label: account('devices.title') }]
  return (
    <div className="grid gap-6">
      <Breadcrumb steps={steps} here={t('title')} />
      <PageTitle
        intro={t('intro')}
        actions={
          actor.holdsSomewhere('members.manage') && (
            <ButtonLink href={`/${locale}/members/second-factor/lost`} variant="quiet">
              {t('reset.title')}
            </ButtonLink>
          )
        }
      >
        {t('title')}
      </PageTitle>
      <FactorNotices heldBack={actor.heldBack} standing={standing} done={done} />
      <Words of={WORDS}>
        <FactorDesk state={standing.state} account={<AccountLine email={actor.email} />}>
          {standing.state === 'begun' && (
            <SetUp
              secret={standing.secret}
              address={keyAddress(standing.secret, new URL(env.PUBLIC_URL).host, actor.email)}
            />
          )}
        </FactorDesk>
      </Words>
    </div>
  )
}
