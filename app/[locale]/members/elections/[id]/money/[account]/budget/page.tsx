import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { totalOf } from '@/features/money/book'
import { AccountFrame } from '@/features/money/components/account-frame'
import { BudgetForm } from '@/features/money/components/budget-form'
import { LimitsForm } from '@/features/money/components/limits-form'
import { mayKeep } from '@/features/money/policy'
import { accountRoom } from '@/features/money/queries'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('money.account'))('budget'),
})

/** Where an account's budget is drawn up, and its cap and limits are set where the law's are not the ones. */
export default async function BudgetPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/money/[account]/budget'>) {
  const [locale, { id, account: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [askedElection, asked] = [askedId(id), askedId(wanted)]
  const room = askedElection && asked ? await accountRoom(actor, askedElection, asked) : null
  if (!room || !mayKeep(actor, room.account.bodyId)) return absent(actor)
  const { election, account } = room
  const t = await getTranslations('money')
  const { budget, limits, cap, lawCap } = account
  const above = cap === null || !budget ? 0 : totalOf(budget.amounts, 'expense') - cap
  return (
    <Words of={[...['account', 'money.budget', 'money.limits', 'money.headings', 'money.sides']]}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="money"
        here={titleIn(account.list, locale)}
        locale={locale}
      >
        <AccountFrame account={account} room="budget" keeper locale={locale}>
          <section aria-labelledby="budget" className="grid gap-4">
            <SectionHeading id="budget">{t('budget.title')}</SectionHeading>
            <p className="text-soft">{t('budget.intro')}</p>
            {above > 0 && (
              <Notice kind="warning">
                {t.rich('budget.above', { over: () => <Money centimes={above} /> })}
              </Notice>
            )}
            <BudgetForm accountId={account.id} budget={budget} />
          </section>
          <section aria-labelledby="limits" className="grid gap-4">
            <SectionHeading id="limits">{t('limits.title')}</SectionHeading>
            <p className="text-soft">{t('limits.intro')}</p>
            <LimitsForm accountId={account.id} limits={limits} lawCap={lawCap} />
          </section>
        </AccountFrame>
      </ElectionFrame>
    </Words>
  )
}
