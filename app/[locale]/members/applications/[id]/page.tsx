import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ApplicantContacts } from '@/features/applications/components/applicant-contacts'
import { ApplicationSheet } from '@/features/applications/components/application-sheet'
import { Decisions } from '@/features/applications/components/decisions'
import { StepList } from '@/features/applications/components/step-list'
import { openApplication } from '@/features/applications/mutations'
import { nameIn } from '@/features/applications/name'
import { maySeeApplications } from '@/features/applications/policy'
import { applicationById, choices } from '@/features/applications/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('applications.room'))('title'),
})

/** One application: who, what was done with it so far, and what one can decide now. */
export default async function ApplicationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/applications/[id]'>) {
  const [locale, { id }, { contacts }] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('members.manage', 'members.confirm')
  if (!z.uuid().safeParse(id).success) notFound()
  const application = await applicationById(actor, id)
  if (!application || !maySeeApplications(actor, application.bodyId)) notFound()
  const [t, shown, offered] = await Promise.all([
    getTranslations('applications'),
    contacts === '1' ? openApplication(actor, { applicationId: id }) : null,
    choices(),
  ])
  const name = nameIn(locale, application.name, application.knownAs)
  return (
    <Words of={['applications.room', 'applications.steps', 'applications.code']}>
      <div className="grid max-w-3xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/applications`, label: t('room.title') }]}
          here={name}
        />
        <PageTitle intro={<Badge tone="sea">{t(`stages.${application.stage}`)}</Badge>}>
          <bdi>{name}</bdi>
        </PageTitle>
        <ApplicationSheet application={application} contacts={<ApplicantContacts shown={shown} />} />
        <StepList steps={application.steps} />
        <Decisions actor={actor} application={application} offered={offered} locale={locale} />
      </div>
    </Words>
  )
}
