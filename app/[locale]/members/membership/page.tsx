import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Notice } from '@/components/ui/notice'
import { LeaveForm, OwnTransferForm } from '@/features/membership/components/own-desk'
import { TransferCard } from '@/features/membership/components/transfer-card'
import { ownMembership } from '@/features/membership/queries'
import { isOpen } from '@/features/membership/transfer'
import { nameIn } from '@/features/register/names'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('membership'))('title'),
})

/** One's own membership: the home branch, how far a transfer has come, and the way out. */
export default async function MembershipPage({ params }: PageProps<'/[locale]/members/membership'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const t = await getTranslations('membership')
  const { home, left, transfers, branches } = await ownMembership(actor)
  const open = transfers.some(isOpen)
  return (
    <Words of={['membership']}>
      <div className="grid max-w-3xl gap-6">
        <PageTitle intro={home ? t('home', { branch: nameIn(home, locale) }) : t('noHome')}>
          {t('title')}
        </PageTitle>
        {left && <Notice>{t('leftAlready')}</Notice>}
        {transfers.length > 0 && (
          <ul className="grid gap-4">
            {transfers.map((transfer) => (
              <TransferCard
                key={transfer.id}
                transfer={transfer}
                agrees={false}
                declines={isOpen(transfer)}
                own
              />
            ))}
          </ul>
        )}
        {home && !left && !open && (
          <section aria-labelledby="transfer" className="card grid gap-3 p-5">
            <h2 id="transfer" className="text-xl">
              {t('ownTransfer.title')}
            </h2>
            <p className="text-soft">{t('ownTransfer.text')}</p>
            <OwnTransferForm
              branches={branches.map(({ id, name }) => ({ value: id, label: nameIn(name, locale) }))}
            />
          </section>
        )}
        {home && !left && <LeaveForm />}
      </div>
    </Words>
  )
}
