import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { askedElection } from '@/features/elections/asked'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { MonthGrid } from '@/features/elections/components/month-grid'
import { monthsFrom } from '@/features/elections/months'
import { mayPlan } from '@/features/elections/policy'
import { electionRoom } from '@/features/elections/queries'
import { onTheClock } from '@/gate/day'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('months'),
})

// A calendar of years is no picture any more.
const MOST_MONTHS = 36

/** An election's calendar as the sheets of a calendar. */
export default async function MonthsPage({ params }: PageProps<'/[locale]/members/elections/[id]/months'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedElection(id)
  const room = asked && (await electionRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, steps } = room
  const { pollingDay } = election
  const days = [pollingDay, ...steps.flatMap(({ opensOn, dueOn }) => [opensOn ?? dueOn, dueOn])].sort()
  const months = monthsFrom(days[0] ?? pollingDay, days.at(-1) ?? pollingDay).slice(0, MOST_MONTHS)
  const today = onTheClock(new Date()).day
  const t = await getTranslations('elections.months')
  return (
    <ElectionFrame election={election} planner={mayPlan(actor, election.bodyId)} tab="months" locale={locale}>
      <p className="text-sm text-soft">{t('key')}</p>
      <div className="grid gap-5 min-[48rem]:grid-cols-2">
        {months.map((month) => (
          <MonthGrid key={month.month} {...{ month, steps, pollingDay, today, locale }} />
        ))}
      </div>
    </ElectionFrame>
  )
}
