import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { keptLink } from '@/features/account/link-cookie'
import { OwnActs } from '@/features/applications/components/own-acts'
import { OwnApplicationSheet } from '@/features/applications/components/own-application'
import { applicationBehind } from '@/features/applications/queries'
import { Door } from '@/features/portal/components/door'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('applications.status'))('title'),
  robots: { index: false },
})

/** Where an applicant's link leads: where it stands, who decides next, and what they can do themselves. */
export default async function StatusPage({ params }: PageProps<'/[locale]/application/status'>) {
  const [locale, link] = await Promise.all([askedLocale(params), keptLink('application')])
  const application = link && (await applicationBehind(link.secret))
  const t = await getTranslations('applications.status')
  return (
    <Door
      locale={locale}
      path="/application/status"
      current="join"
      title={application?.stage === 'unconfirmed' ? t('confirmTitle') : t('title')}
      words={['applications.status']}
    >
      {application ? (
        <div className="grid gap-6">
          {application.stage === 'unconfirmed' && <OwnActs stage={application.stage} />}
          <OwnApplicationSheet application={application} />
          {application.stage !== 'unconfirmed' && <OwnActs stage={application.stage} />}
        </div>
      ) : (
        <div className="grid gap-5">
          <Notice kind="warning" title={t('spentTitle')}>
            {t('spent')}
          </Notice>
          <ButtonLink href={`/${locale}/join`}>{t('applyAgain')}</ButtonLink>
        </div>
      )}
    </Door>
  )
}
