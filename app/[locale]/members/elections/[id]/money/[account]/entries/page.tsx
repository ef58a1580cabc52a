import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { SIDES } from '@/db/campaign-money'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { inOrder } from '@/features/money/book'
import { AccountFrame } from '@/features/money/components/account-frame'
import { CapNotice } from '@/features/money/components/cap-notice'
import { ExpenseForm, ReceiptForm } from '@/features/money/components/entry-form'
import { EntryTable } from '@/features/money/components/entry-table'
import { UnvouchedList } from '@/features/money/components/unvouched-list'
import { bookRoom, isUnvouched } from '@/features/money/queries'
import { titleIn } from '@/features/programmes/title'
import { onTheClock, typedDay } from '@/gate/day'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('money.account'))('entries'),
})

/** An account entry by entry: what is recorded, what lacks its paper, and the ways to record more. */
export default async function EntriesPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/money/[account]/entries'>) {
  const [locale, { id, account: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [askedElection, asked] = [askedId(id), askedId(wanted)]
  const room = askedElection && asked ? await bookRoom(actor, askedElection, asked) : null
  if (!room) return absent(actor)
  const { election, account, entries } = room
  const t = await getTranslations('money')
  const missing = entries.filter(isUnvouched)
  const form = { accountId: account.id, bodyId: account.bodyId, today: typedDay(onTheClock(new Date()).day) }
  const forms = [
    { key: 'addExpense', form: <ExpenseForm {...form} /> },
    { key: 'addReceipt', form: <ReceiptForm {...form} /> },
  ] as const
  return (
    <Words
      of={[
        ...['account', 'evidence', 'money.entry', 'money.headings', 'money.ways', 'money.book'],
        'money.cancel',
      ]}
    >
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="money"
        here={titleIn(account.list, locale)}
        locale={locale}
      >
        <AccountFrame account={account} room="entries" keeper locale={locale}>
          <CapNotice spent={account.spent} cap={account.cap} />
          {forms.map(({ key, form: own }) => (
            <CardFold key={key} title={t(`entry.${key}`)}>
              {own}
            </CardFold>
          ))}
          {missing.length > 0 && <UnvouchedList entries={missing} bodyId={account.bodyId} />}
          {entries.length === 0 && <EmptyState title={t('book.none')}>{t('book.noneText')}</EmptyState>}
          {SIDES.toReversed().map((side) => {
            const own = inOrder(entries.filter((entry) => entry.side === side))
            return own.length === 0 ? null : (
              <section key={side} aria-labelledby={side} className="grid grid-cols-[minmax(0,1fr)] gap-3">
                <SectionHeading id={side}>{t(`sides.${side}`)}</SectionHeading>
                <EntryTable side={side} entries={own} />
              </section>
            )
          })}
        </AccountFrame>
      </ElectionFrame>
    </Words>
  )
}
