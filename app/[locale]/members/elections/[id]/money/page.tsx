import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { AccountList } from '@/features/money/components/account-list'
import { OpenAccountForm } from '@/features/money/components/open-account-form'
import { followsSomewhere } from '@/features/money/policy'
import { moneyRoom } from '@/features/money/queries'
import { titleIn } from '@/features/programmes/title'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('money'))('title'),
})

/** The campaign accounts of an election within reach, worst first; for keepers the way to open one. */
export default async function MoneyPage({ params }: PageProps<'/[locale]/members/elections/[id]/money'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && followsSomewhere(actor) ? await moneyRoom(actor, asked) : null
  if (!room) return absent(actor)
  const { election, dueOn, accounts, unopened } = room
  const t = await getTranslations('money')
  const keeps = actor.holdsSomewhere('campaign.account')
  const empty = unopened.length > 0 ? 'noneText' : keeps ? 'noneLists' : 'noneReader'
  return (
    <Words of={['account', 'money.open']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="money"
        locale={locale}
      >
        <p className="measure text-soft">{t('list.intro')}</p>
        {dueOn && (
          <Notice title={t.rich('list.due', { day: () => <Time at={dueOn} shape="weekday" /> })}>
            {t('list.dueText')}
          </Notice>
        )}
        {unopened.length > 0 && (
          <CardFold title={t('open.title')} open={accounts.length === 0}>
            <OpenAccountForm
              lists={unopened.map(({ id: value, list, constituency }) => ({
                value,
                label: `${titleIn(list, locale)} · ${titleIn(constituency, locale)}`,
              }))}
            />
          </CardFold>
        )}
        {accounts.length > 0 ? (
          <section aria-labelledby="accounts" className="grid gap-3">
            <SectionHeading id="accounts">{t('list.accounts')}</SectionHeading>
            <AccountList accounts={accounts} locale={locale} />
          </section>
        ) : (
          <EmptyState title={t('list.none')}>{t(`list.${empty}`)}</EmptyState>
        )}
      </ElectionFrame>
    </Words>
  )
}
