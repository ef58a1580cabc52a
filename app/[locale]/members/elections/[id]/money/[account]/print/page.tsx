import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { AccountFrame } from '@/features/money/components/account-frame'
import { AccountSheet } from '@/features/money/components/account-sheet'
import { PrintButton } from '@/features/money/components/print-button'
import { bookRoom } from '@/features/money/queries'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import { onTheClock } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('money.sheet'))('title'),
})

/** An account in the order in which it is filed, to print or to take out as a file. */
export default async function AccountPrintPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/money/[account]/print'>) {
  const [locale, { id, account: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [askedElection, asked] = [askedId(id), askedId(wanted)]
  const room = askedElection && asked ? await bookRoom(actor, askedElection, asked) : null
  if (!room) return absent(actor)
  const { election, dueOn, account, entries } = room
  const [t, { organisation }] = await Promise.all([getTranslations('money.sheet'), organisationFor(locale)])
  const base = `/${locale}/members/elections/${election.id}/money/${account.id}`
  return (
    <Words of={['account', 'money.sheet']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="money"
        here={titleIn(account.list, locale)}
        locale={locale}
      >
        <AccountFrame account={account} room="print" keeper locale={locale}>
          <div className="screen grid gap-3">
            <p className="text-soft">{t('intro')}</p>
            <p className="text-sm text-soft">{t('confirm')}</p>
            <div className="flex flex-wrap gap-3">
              <PrintButton />
              {(['csv', 'xlsx'] as const).map((format) => (
                <ButtonLink key={format} href={`${base}/export?format=${format}`} variant="quiet" download>
                  {t(format)}
                </ButtonLink>
              ))}
            </div>
            <p className="text-sm text-soft">{t('exported')}</p>
          </div>
          <AccountSheet
            account={account}
            entries={entries}
            election={election}
            dueOn={dueOn}
            today={onTheClock(new Date()).day}
            organisation={organisation}
          />
        </AccountFrame>
      </ElectionFrame>
    </Words>
  )
}
