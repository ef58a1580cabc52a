import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { EmptyState } from '@/components/ui/empty-state'
import { TransferCard } from '@/features/membership/components/transfer-card'
import { mayAgree, mayDecline } from '@/features/membership/policy'
import { transfersInReach } from '@/features/membership/queries'
import { isOpen } from '@/features/membership/transfer'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('membership.transfers'))('title'),
})

/** Transfers from and to the branches in one's charge: what waits for one's consent, and what came of the others. */
export default async function TransfersPage({ params }: PageProps<'/[locale]/members/register/transfers'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('members.manage')
  const [t, register] = await Promise.all([
    getTranslations('membership.transfers'),
    getTranslations('register'),
  ])
  const transfers = await transfersInReach(actor)
  return (
    <Words of={['membership.transfers']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/register`, label: register('title') }]}
          here={t('title')}
        />
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {transfers.length > 0 ? (
          <ul className="grid gap-4">
            {transfers.map((transfer) => {
              const asked = {
                ...transfer,
                releasedAt: transfer.releasedAt ? new Date(transfer.releasedAt) : null,
              }
              return (
                <TransferCard
                  key={transfer.id}
                  transfer={transfer}
                  agrees={isOpen(transfer) && mayAgree(actor, asked)}
                  declines={isOpen(transfer) && mayDecline(actor, asked)}
                />
              )
            })}
          </ul>
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </div>
    </Words>
  )
}
