import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { ACT_FAMILIES } from '@/features/ledger/acts'
import { ChainState } from '@/features/ledger/components/chain-state'
import { FamilyLinks } from '@/features/ledger/components/family-links'
import { LedgerTable } from '@/features/ledger/components/ledger-table'
import { readLedger, verifyLedger } from '@/features/ledger/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

const query = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  act: z.enum(ACT_FAMILIES).optional().catch(undefined),
  verify: z.literal('1').optional().catch(undefined),
})

export default async function LedgerPage({ params, searchParams }: PageProps<'/[locale]/desk/ledger'>) {
  const locale = await askedLocale(params)
  const { page, act, verify } = query.parse(await searchParams)
  const actor = await requireHolder('ledger.read')
  const t = await getTranslations('ledger')
  const { lines, pages } = await readLedger(actor, { page, act })
  const href = (n: number) => `?${new URLSearchParams({ page: String(n), ...(act && { act }) })}`
  return (
    <div className="grid gap-6">
      <PageTitle intro={t('intro')} actions={<ButtonLink href="?verify=1">{t('verify')}</ButtonLink>}>
        {t('title')}
      </PageTitle>
      {verify && <ChainState state={await verifyLedger(actor)} />}
      <FamilyLinks base={`/${locale}/desk/ledger`} current={act} />
      {lines.length > 0 ? (
        <LedgerTable lines={lines} />
      ) : (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      )}
      <Pagination page={page} pages={pages} href={href} />
    </div>
  )
}
