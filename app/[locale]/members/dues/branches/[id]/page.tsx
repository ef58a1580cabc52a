import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { branchYear } from '@/features/dues/branch-year'
import { AccountsSearch } from '@/features/dues/components/accounts-search'
import { AccountsTable } from '@/features/dues/components/accounts-table'
import { YearFigures } from '@/features/dues/components/year-figures'
import { YearLinks } from '@/features/dues/components/year-links'
import { accountsQuestion } from '@/features/dues/input'
import { maySeeAccounts } from '@/features/dues/policy'
import { branchAccounts } from '@/features/dues/queries'
import { onTheClock } from '@/gate/day'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('dues.accounts'))('title'),
})

const A_PAGE = 50

/** The accounts of a branch: its year, who owes, and the way to each member's account. */
export default async function AccountsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/dues/branches/[id]'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('dues.record', 'members.manage')
  if (!z.uuid().safeParse(id).success || !maySeeAccounts(actor, id)) notFound()
  const { who, owing, page, year: wanted } = accountsQuestion.parse(asked)
  const branch = await branchAccounts(actor, id, who)
  if (!branch) notFound()
  const t = await getTranslations('dues')
  const today = onTheClock(new Date()).day
  const thisYear = Number(today.slice(0, 4))
  const year = wanted ?? thisYear
  const found = branch.accounts.filter(({ sought, balance }) => sought && (!owing || balance > 0))
  const name = branch.body.name[locale] ?? branch.body.name.fr
  const query = { ...(who && { who }), ...(owing && { owing }), year: String(year) }
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/dues/branches`, label: t('branches.title') }]}
        here={name}
      />
      <PageTitle
        intro={t('notOnline')}
        actions={
          <ButtonLink href={`/${locale}/members/dues/branches/${id}/summary?year=${year}`} variant="quiet">
            {t('branches.download', { year: String(year) })}
          </ButtonLink>
        }
      >
        {name}
      </PageTitle>
      <YearLinks year={year} last={thisYear} />
      <YearFigures year={branchYear(branch.accounts, branch.rates, year, today)} />
      <AccountsSearch who={who} owing={owing !== null} />
      {found.length > 0 ? (
        <AccountsTable bodyId={id} accounts={found.slice((page - 1) * A_PAGE, page * A_PAGE)} />
      ) : (
        <EmptyState title={t('accounts.none')}>{t('accounts.noneText')}</EmptyState>
      )}
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(found.length / A_PAGE))}
        href={(n) => `?${new URLSearchParams({ ...query, page: String(n) })}`}
      />
    </div>
  )
}
