import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { SIDES } from '@/db/campaign-money'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { AccountFrame } from '@/features/money/components/account-frame'
import { CapBar } from '@/features/money/components/cap-bar'
import { CapNotice } from '@/features/money/components/cap-notice'
import { Figures } from '@/features/money/components/figures'
import { HeadingTable } from '@/features/money/components/heading-table'
import { UnvouchedList } from '@/features/money/components/unvouched-list'
import { mayFollow, mayKeep } from '@/features/money/policy'
import { accountRoom } from '@/features/money/queries'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('money.sheet'))('title'),
})

/** An account in short: its alarm, what it comes to, what it was meant to; for its keepers what papers are missing. */
export default async function AccountPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/money/[account]'>) {
  const [locale, { id, account: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [askedElection, asked] = [askedId(id), askedId(wanted)]
  const room = askedElection && asked ? await accountRoom(actor, askedElection, asked) : null
  if (!room || !mayFollow(actor, room.account.bodyId)) return absent(actor)
  const { election, account, missing } = room
  const keeper = mayKeep(actor, account.bodyId)
  const t = await getTranslations('money')
  return (
    <Words of={['account', 'evidence', 'money.book']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="money"
        here={titleIn(account.list, locale)}
        locale={locale}
      >
        <AccountFrame account={account} room="overview" keeper={keeper} locale={locale}>
          <CapNotice spent={account.spent} cap={account.cap} />
          {account.cap !== null && <CapBar spent={account.spent} cap={account.cap} />}
          <Figures account={account} />
          {missing.length > 0 && <UnvouchedList entries={missing} bodyId={account.bodyId} />}
          <section aria-labelledby="headings" className="grid gap-5">
            <SectionHeading id="headings">{t('account.byHeading')}</SectionHeading>
            {!account.budget && <p className="text-soft">{t('account.noPlan')}</p>}
            {SIDES.toReversed().map((side) => (
              <HeadingTable
                key={side}
                side={side}
                sums={account.sums}
                planned={account.budget?.amounts ?? null}
              />
            ))}
          </section>
          {!keeper && <p className="text-sm text-soft">{t('account.sumsOnly')}</p>}
        </AccountFrame>
      </ElectionFrame>
    </Words>
  )
}
