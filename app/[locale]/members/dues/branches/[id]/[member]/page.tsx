import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { typedAmount } from '@/components/ui/amount'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { CardFold } from '@/components/ui/card-fold'
import { Balance } from '@/features/dues/components/balance'
import { PaymentForm } from '@/features/dues/components/payment-form'
import { ReceiptList } from '@/features/dues/components/receipt-list'
import { StandingForm } from '@/features/dues/components/standing-form'
import { StatementTable } from '@/features/dues/components/statement-table'
import { statement } from '@/features/dues/dues'
import { EXEMPT, FULL } from '@/features/dues/input'
import { mayRecord, maySeeAccounts } from '@/features/dues/policy'
import { memberAccount, namedRates } from '@/features/dues/queries'
import { onTheClock } from '@/gate/day'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('dues.accounts'))('account'),
})

/** One member's account: record what was handed over, say what they pay, and cancel what was wrong. */
export default async function AccountPage({
  params,
}: PageProps<'/[locale]/members/dues/branches/[id]/[member]'>) {
  const [locale, { id, member }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('dues.record', 'members.manage')
  const ids = z.uuid().array().safeParse([id, member])
  if (!ids.success || !maySeeAccounts(actor, id)) notFound()
  const found = await memberAccount(actor, id, member)
  if (!found) notFound()
  const t = await getTranslations('dues')
  const { account, rates, receipts } = found
  const { membership, payments, balance, number } = account
  const name = locale === 'ar' ? account.name.ar : account.name.latin
  const choices = [
    { value: FULL, label: t('rates.full') },
    { value: EXEMPT, label: t('standing.exempt') },
    ...namedRates(rates).map(({ id: value, name: names }) => ({ value, label: names[locale] })),
  ]
  return (
    <Words of={['account', 'dues.payment', 'dues.methods', 'dues.standing', 'dues.cancel']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/dues/branches/${id}`, label: t('accounts.title') }]}
          here={name}
        />
        <PageTitle intro={t.rich('accounts.numbered', { number: () => <bdi>{number}</bdi> })}>
          <bdi>{name}</bdi>
        </PageTitle>
        <p className="text-lg">
          <Balance centimes={balance} />
        </p>
        {mayRecord(actor, id) && (
          <section className="card grid gap-4 p-5" aria-labelledby="payment">
            <h2 id="payment" className="text-xl">
              {t('payment.title')}
            </h2>
            <p className="text-soft">{t('notOnline')}</p>
            <PaymentForm memberId={member} bodyId={id} open={balance > 0 ? typedAmount(balance) : ''} />
          </section>
        )}
        <StatementTable years={statement(membership, rates, payments, onTheClock(new Date()).day)} />
        {mayRecord(actor, id) && (
          <CardFold title={t('standing.title')}>
            <p className="text-soft">{t('standing.text')}</p>
            <StandingForm memberId={member} bodyId={id} choices={choices} />
          </CardFold>
        )}
        <section className="grid gap-3" aria-labelledby="receipts">
          <h2 id="receipts" className="text-xl">
            {t('receipt.all')}
          </h2>
          <ReceiptList receipts={receipts} cancels={(bodyId) => mayRecord(actor, bodyId)} />
        </section>
      </div>
    </Words>
  )
}
