import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Step } from '@/db/plans'

const TONES = {
  promised: 'plain',
  begun: 'sea',
  partlyDelivered: 'leaf',
  delivered: 'leaf',
  delayed: 'glow',
  blocked: 'clay',
  abandoned: 'plain',
} as const satisfies Record<Step, string>

/** How far a point has come, in a word. */
export function StepBadge({ step }: { step: Step }) {
  const t = useTranslations('programmes.steps')
  return <Badge tone={TONES[step]}>{t(step)}</Badge>
}
