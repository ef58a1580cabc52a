import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { REASONS_TO_KEEP } from '@/db/holdings'
import { DAYS_TO_THINK } from '@/db/schema/mydata'
import { DoneNotice } from '@/features/mydata/components/done-notice'
import { ErasureForm, StayForm } from '@/features/mydata/components/erasure-form'
import { myErasure } from '@/features/mydata/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.erasure'))('title'),
})

/** Leaving for good: what goes, what must stay and why, before anything is asked. */
export default async function ErasurePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/my-data/erasure'>) {
  const actor = await requireActor()
  const [locale, { done }, { asked, last }] = await Promise.all([
    askedLocale(params),
    searchParams,
    myErasure(actor),
  ])
  const t = await getTranslations('mydata')
  return (
    <div className="grid max-w-3xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/my-data`, label: t('held.title') }]}
        here={t('erasure.title')}
      />
      <PageTitle intro={t('erasure.intro')}>{t('erasure.title')}</PageTitle>
      <DoneNotice done={done} />
      {asked && (
        <Notice kind="warning" title={t('erasure.waiting')}>
          <p>{t.rich('erasure.due', { date: () => <Time at={asked.dueAt} shape="minute" /> })}</p>
        </Notice>
      )}
      <section className="card grid gap-3 p-5">
        <h2 className="text-xl">{t('erasure.goes')}</h2>
        <p>{t('erasure.goesText')}</p>
      </section>
      <section className="card grid gap-3 p-5">
        <h2 className="text-xl">{t('erasure.stays')}</h2>
        <ul className="grid list-disc gap-2 ps-5">
          {REASONS_TO_KEEP.map((reason) => (
            <li key={reason}>{t(`kept.${reason}`)}</li>
          ))}
        </ul>
      </section>
      <Words of={['mydata.erasure']}>
        {asked ? (
          <StayForm />
        ) : last ? (
          <Notice kind="danger">{t('erasure.last')}</Notice>
        ) : (
          <section className="grid gap-4">
            <h2 className="text-xl">{t('erasure.ask')}</h2>
            <p className="text-soft">{t('erasure.askText', { days: DAYS_TO_THINK })}</p>
            <ButtonLink
              href={`/${locale}/members/my-data/file`}
              variant="quiet"
              download
              className="justify-self-start"
            >
              {t('held.download')}
            </ButtonLink>
            <ErasureForm />
          </section>
        )}
      </Words>
    </div>
  )
}
