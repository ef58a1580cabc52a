import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { Step } from '@/db/plans'
import { isOverdue } from '../progress'
import { StepBadge } from './step-badge'

type Props = { step: Step; dueOn: string | null; today: string }

/** How far one point has come, and by when it was promised. */
export function PointStanding({ step, dueOn, today }: Props) {
  const t = useTranslations('progress')
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="flex items-center gap-2">
        {t.rich('entry.now', { step: () => <StepBadge step={step} /> })}
      </span>
      {dueOn && <span>{t.rich('entry.due', { date: () => <Time at={dueOn} /> })}</span>}
      {isOverdue({ dueOn }, step, today) && <Badge tone="clay">{t('room.overdue')}</Badge>}
    </p>
  )
}
