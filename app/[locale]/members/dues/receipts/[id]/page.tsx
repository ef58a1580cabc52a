import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ReceiptSheet } from '@/features/dues/components/receipt-sheet'
import { maySeeAccounts } from '@/features/dues/policy'
import { receiptById } from '@/features/dues/queries'
import { receiptNumber } from '@/features/dues/receipt'
import { organisationFor } from '@/features/portal/queries'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('dues.receipt'))('title'),
})

/** One receipt, to be printed: for the member, and for whoever keeps the books of the branch. */
export default async function ReceiptPage({ params }: PageProps<'/[locale]/members/dues/receipts/[id]'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const receipt = z.uuid().safeParse(id).success ? await receiptById(actor, id) : null
  if (!receipt) return absent(actor)
  const [t, { organisation }] = await Promise.all([getTranslations('dues'), organisationFor(locale)])
  const { bodyId, memberId } = receipt
  const back = maySeeAccounts(actor, bodyId)
    ? { href: `/${locale}/members/dues/branches/${bodyId}/${memberId}`, label: t('accounts.account') }
    : { href: `/${locale}/members/dues`, label: t('own.title') }
  return (
    <div className="grid gap-6">
      <Breadcrumb steps={[back]} here={receiptNumber(receipt)} />
      <PageTitle intro={<span className="screen">{t('receipt.print')}</span>}>{t('receipt.title')}</PageTitle>
      <ReceiptSheet receipt={receipt} organisation={organisation} />
    </div>
  )
}
