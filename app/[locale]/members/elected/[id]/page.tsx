import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { KnownTerm } from '@/components/ui/known-time'
import { choicesFor } from '@/features/elected/choices'
import { CouncilName } from '@/features/elected/components/council-name'
import { Shown } from '@/features/elected/components/kept-list'
import { MemberSearch } from '@/features/elected/components/member-search'
import { ConsentForm, CorrectForm, EndForm } from '@/features/elected/components/office-acts'
import { NewResponsibility } from '@/features/elected/components/responsibility-forms'
import { ResponsibilityList } from '@/features/elected/components/responsibility-list'
import { SourceLine } from '@/features/elected/components/source-line'
import { VersionList } from '@/features/elected/components/version-list'
import { keptOffice } from '@/features/elected/queries'
import { isOver } from '@/features/elected/term'
import { askedWho } from '@/features/mandates/who'
import { onTheClock } from '@/gate/day'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elected'))('room'),
})

/** One elected office: what is said of it, what can be corrected, and everything that was said before. */
export default async function OfficePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elected/[id]'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('elected.record')
  const who = askedWho(asked)
  const room = z.uuid().safeParse(id).success ? await keptOffice(actor, id, who) : null
  if (!room) notFound()
  const { office, responsibilities, versions, found } = room
  const people = found ?? (office.member ? [office.member] : [])
  const [choices, t] = await Promise.all([choicesFor(locale, people), getTranslations('elected')])
  const name = locale === 'ar' ? office.nameAr : office.nameLatin
  return (
    <Words of={['account', 'elected']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb steps={[{ href: `/${locale}/members/elected`, label: t('room') }]} here={name} />
        <PageTitle intro={<CouncilName of={office} />}>
          <bdi>{name}</bdi>
        </PageTitle>
        <section className="card grid gap-2 p-5">
          <p className="flex flex-wrap items-center gap-3">
            <span>
              <KnownTerm term={office} />
            </span>
            <Shown office={office} />
          </p>
          {office.endReason && <p>{t('ended', { reason: office.endReason })}</p>}
          <SourceLine {...office} />
          <ConsentForm office={office} />
          {!isOver(office, onTheClock(new Date()).day) && <EndForm office={office} />}
        </section>
        <section className="card grid gap-3 p-5" aria-labelledby="responsibilities">
          <h2 id="responsibilities" className="text-xl">
            {t('responsibilities')}
          </h2>
          <ResponsibilityList responsibilities={responsibilities} locale={locale} />
          <NewResponsibility officeId={office.id} />
        </section>
        <section id="record" className="card grid gap-3 p-5" aria-labelledby="correcting">
          <h2 id="correcting" className="text-xl">
            {t('correcting')}
          </h2>
          <p className="text-soft">{t('correctingText')}</p>
          <MemberSearch who={who} found={found?.length ?? null} />
          <CorrectForm office={office} choices={choices} />
        </section>
        <section className="grid gap-3" aria-labelledby="versions">
          <h2 id="versions" className="text-xl">
            {t('versions')}
          </h2>
          <VersionList versions={versions} locale={locale} />
        </section>
      </div>
    </Words>
  )
}
