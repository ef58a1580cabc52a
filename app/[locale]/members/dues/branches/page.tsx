import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { BranchYearTable } from '@/features/dues/components/branch-year-table'
import { YearLinks } from '@/features/dues/components/year-links'
import { yearByBranch } from '@/features/dues/queries'
import { onTheClock } from '@/gate/day'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('dues.branches'))('title'),
})

const question = z.object({ year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null) })

/** What came in in a year, in every branch that the reader answers for. */
export default async function BranchesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/dues/branches'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('dues.record', 'members.manage')
  const t = await getTranslations('dues')
  const thisYear = Number(onTheClock(new Date()).day.slice(0, 4))
  const year = question.parse(asked).year ?? thisYear
  const branches = await yearByBranch(actor, year)
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/dues`, label: t('own.title') }]}
        here={t('branches.title')}
      />
      <PageTitle intro={t('branches.intro')}>{t('branches.title')}</PageTitle>
      <YearLinks year={year} last={thisYear} />
      {branches.length > 0 ? (
        <BranchYearTable branches={branches} year={year} />
      ) : (
        <EmptyState title={t('branches.none')}>{t('branches.noneText')}</EmptyState>
      )}
    </div>
  )
}
