import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MonthGrid } from '@/features/deadlines/components/month-grid'
import { monthsFrom } from '@/features/deadlines/months'
import { electionRoom } from '@/features/deadlines/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { onTheClock } from '@/gate/day'
import { askedId } from '@/gate/meant'
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
  const asked = askedId(id)
  const room = asked && (await electionRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, steps } = room
  const { pollingDay } = election
  const days = [pollingDay, ...steps.flatMap(({ opensOn, dueOn }) => [opensOn ?? dueOn, dueOn])].sort()
  const months = monthsFrom(days[0] ?? pollingDay, days.at(-1) ?? pollingDay).slice(0, MOST_MONTHS)
  const today = onTheClock(new Date()).day
  const t = await getTranslations('deadlines.months')
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
