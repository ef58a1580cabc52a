import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { StandingDesk } from '@/features/membership/components/standing-desk'
import { mayUndo } from '@/features/membership/policy'
import { branchesFor } from '@/features/membership/queries'
import { RevealForm } from '@/features/register/components/reveal-form'
import { History, ProfileCard } from '@/features/register/components/sheet'
import { nameIn } from '@/features/register/names'
import { mayReveal } from '@/features/register/policy'
import { memberSheet } from '@/features/register/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('register'))('title'),
})

/** One member: profile, history, how to reach them for a purpose, and what can be decided about them. */
export default async function MemberPage({ params }: PageProps<'/[locale]/members/register/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('members.read')
  if (!z.uuid().safeParse(id).success) notFound()
  const sheet = await memberSheet(actor, id)
  if (!sheet) notFound()
  const t = await getTranslations('register')
  const name = locale === 'ar' ? sheet.nameAr : sheet.nameLatin
  const branches = sheet.answersFor && !sheet.left ? await branchesFor(actor) : []
  return (
    <Words of={['register.reveal', 'membership', 'refusals.decidedAbove']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb steps={[{ href: `/${locale}/members/register`, label: t('title') }]} here={name} />
        <PageTitle>
          <bdi>{name}</bdi>
        </PageTitle>
        <ProfileCard sheet={sheet} locale={locale} />
        {sheet.home && mayReveal(actor, sheet.home.id) && (
          <section aria-labelledby="reach" className="card grid gap-3 p-5">
            <h2 id="reach" className="text-xl">
              {t('reveal.title')}
            </h2>
            <RevealForm memberId={id} />
          </section>
        )}
        <History sheet={sheet} locale={locale} />
        {sheet.answersFor && (
          <StandingDesk
            memberId={id}
            standing={sheet.left ? 'left' : sheet.suspended ? 'suspended' : 'running'}
            undoes={mayUndo(actor, sheet.decidedFrom)}
            branches={branches
              .filter((branch) => branch.id !== sheet.home?.id)
              .map((branch) => ({ value: branch.id, label: nameIn(branch.name, locale) }))}
          />
        )}
      </div>
    </Words>
  )
}
