import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { CORRECTABLE, OBJECTIONABLE } from '@/db/schema/mydata'
import { CorrectionForm } from '@/features/mydata/components/correction-form'
import { DoneNotice } from '@/features/mydata/components/done-notice'
import { ObjectionForm } from '@/features/mydata/components/objection-form'
import { RequestList } from '@/features/mydata/components/request-list'
import { DAYS_TO_ANSWER } from '@/features/mydata/deadline'
import { myRequests } from '@/features/mydata/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.requests'))('title'),
})

/** What a member asks of those who keep their data: corrections, objections, and what became of them. */
export default async function RequestsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/my-data/requests'>) {
  const actor = await requireActor()
  const [locale, { done }, { requests }] = await Promise.all([
    askedLocale(params),
    searchParams,
    myRequests(actor),
  ])
  const t = await getTranslations('mydata')
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/my-data`, label: t('held.title') }]}
        here={t('requests.title')}
      />
      <PageTitle intro={t('requests.intro', { days: DAYS_TO_ANSWER })}>{t('requests.title')}</PageTitle>
      <DoneNotice done={done} />
      <Words of={['mydata.correction', 'mydata.objection']}>
        <section className="card grid gap-4 p-5">
          <h2 className="text-xl">{t('correction.title')}</h2>
          <CorrectionForm
            fields={CORRECTABLE.map((value) => ({ value, label: t(`correctable.${value}`) }))}
          />
        </section>
        <section className="card grid gap-4 p-5">
          <h2 className="text-xl">{t('objection.title')}</h2>
          <p className="text-soft">{t('objection.text')}</p>
          <ObjectionForm
            purposes={OBJECTIONABLE.map((value) => ({ value, label: t(`consents.purposes.${value}`) }))}
          />
        </section>
      </Words>
      <section className="grid gap-3">
        <h2 className="text-xl">{t('requests.mine')}</h2>
        <RequestList requests={requests} />
      </section>
    </div>
  )
}
