import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Milestone } from '../measure-rows'
import { DateForm, MilestoneForm } from './milestone-forms'

type Props = { pointId: string; milestones: readonly Milestone[]; writes: boolean }

/** What is to be reached on the way, each with the day first planned and all that became of it. */
export function MilestoneList({ pointId, milestones, writes }: Props) {
  const t = useTranslations('points.milestones')
  return (
    <section aria-labelledby="milestones" className="grid gap-3">
      <h2 id="milestones" className="text-xl">
        {t('title')}
      </h2>
      {milestones.length === 0 && <p className="text-soft">{t('none')}</p>}
      <ol className="grid gap-3">
        {milestones.map((milestone) => (
          <OneMilestone key={milestone.id} milestone={milestone} writes={writes} />
        ))}
      </ol>
      {writes && <MilestoneForm pointId={pointId} />}
    </section>
  )
}

function OneMilestone({ milestone, writes }: { milestone: Milestone; writes: boolean }) {
  const t = useTranslations('points.milestones')
  const locale = useLocale() as Locale
  const { id, title, dueOn, days } = milestone
  const last = days.at(-1)?.kind
  return (
    <li className="card grid gap-2 p-4">
      <p className="flex flex-wrap items-center gap-3 font-medium">
        <Bidi>{titleIn(title, locale)}</Bidi>
        {last && (
          <Badge tone={last === 'reached' ? 'leaf' : 'glow'}>
            {t(last === 'reached' ? 'reachedBadge' : 'movedBadge')}
          </Badge>
        )}
      </p>
      <p>{t.rich('planned', { date: () => <Time at={dueOn} /> })}</p>
      {days.map(({ id: day, kind, on, reason }) => (
        <p key={day} className="text-soft">
          {t.rich(kind, { date: () => <Time at={on} />, reason })}
          {kind === 'reached' && reason && (
            <>
              {' · '}
              <Bidi>{reason}</Bidi>
            </>
          )}
        </p>
      ))}
      {writes && <DateForm milestoneId={id} />}
    </li>
  )
}
