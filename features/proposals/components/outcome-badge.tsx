import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Standing } from '../standing'

const tones = { waiting: 'plain', taken: 'leaf', merged: 'leaf', notNow: 'glow', declined: 'clay' } as const

/** What became of a proposal, in a word or two. */
export function OutcomeBadge({ outcome }: { outcome: Standing }) {
  const t = useTranslations('proposals.outcomes')
  return <Badge tone={tones[outcome]}>{t(outcome)}</Badge>
}
