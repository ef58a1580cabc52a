import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { Devices } from '@/features/account/components/devices'
import { DoneNotice } from '@/features/account/components/done-notice'
import { EndOtherSessionsForm } from '@/features/account/components/end-session-form'
import { openSessions } from '@/features/account/queries'
import { requireActor } from '@/gate/session'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('account.devices'))('title'),
})

/** Where the account is open, and how to close it there. */
export default async function DevicesPage({ searchParams }: PageProps<'/[locale]/members/devices'>) {
  const actor = await requireActor()
  const [sessions, { done }, locale] = await Promise.all([openSessions(actor), searchParams, getLocale()])
  const t = await getTranslations('account')
  return (
    <div className="grid gap-6">
      <PageTitle
        intro={t('devices.intro')}
        actions={
          <>
            <ButtonLink href={`/${locale}/members/password`} variant="quiet">
              {t('changePassword.title')}
            </ButtonLink>
            <ButtonLink href={`/${locale}/members/second-factor`} variant="quiet">
              {t('secondFactor')}
            </ButtonLink>
          </>
        }
      >
        {t('devices.title')}
      </PageTitle>
      <DoneNotice done={done} />
      <p className="text-soft">{t('devices.count', { count: sessions.length })}</p>
      <Words of={['account.devices', 'account.signOut']}>
        <Devices sessions={sessions} current={actor.sessionId} />
        {sessions.length > 1 && <EndOtherSessionsForm />}
      </Words>
      {sessions.length === 1 && <p className="text-soft">{t('devices.onlyThis')}</p>}
    </div>
  )
}
