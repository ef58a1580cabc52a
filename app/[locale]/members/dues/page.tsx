import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Balance } from '@/features/dues/components/balance'
import { ReceiptList } from '@/features/dues/components/receipt-list'
import { StatementTable } from '@/features/dues/components/statement-table'
import { statement } from '@/features/dues/dues'
import { ownAccount } from '@/features/dues/queries'
import { onTheClock } from '@/gate/day'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('dues.own'))('title'),
})

/** One's own dues: how the account stands, year by year, and every receipt. */
export default async function DuesPage({ params }: PageProps<'/[locale]/members/dues'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const [t, receipt] = await Promise.all([getTranslations('dues'), getTranslations('dues.receipt')])
  const { rates, account, receipts } = await ownAccount(actor)
  const years = account
    ? statement(account.membership, rates, account.payments, onTheClock(new Date()).day)
    : []
  const here = `/${locale}/members/dues`
  return (
    <div className="grid max-w-4xl gap-6">
      <PageTitle
        intro={t('own.intro')}
        actions={
          <>
            {actor.holdsSomewhere('dues.record', 'members.manage') && (
              <ButtonLink href={`${here}/branches`} variant="quiet">
                {t('branches.title')}
              </ButtonLink>
            )}
            {actor.holdsSomewhere('dues.set') && (
              <ButtonLink href={`${here}/rates`} variant="quiet">
                {t('rates.title')}
              </ButtonLink>
            )}
          </>
        }
      >
        {t('own.title')}
      </PageTitle>
      <Notice>{t('notOnline')}</Notice>
      {account && rates.length > 0 ? (
        <>
          <p className="text-lg">
            <Balance centimes={account.balance} />
          </p>
          <StatementTable years={years} />
        </>
      ) : (
        <EmptyState title={t('own.none')}>{t('own.noneText')}</EmptyState>
      )}
      <section className="grid gap-3" aria-labelledby="receipts">
        <h2 id="receipts" className="text-xl">
          {receipt('all')}
        </h2>
        <ReceiptList receipts={receipts} />
      </section>
    </div>
  )
}
