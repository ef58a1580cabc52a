import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Listed } from '../shown'
import { standingOf } from '../standing'

const TONES = { sent: 'plain', judged: 'sea', endorsed: 'leaf', withdrawn: 'clay' } as const

/** Where a candidacy stands, in a word or two. */
export function StandingBadge({
  candidacy,
}: {
  candidacy: Pick<Listed, 'withdrawn' | 'endorsed' | 'opinions'>
}) {
  const t = useTranslations('candidacies.standing')
  const standing = standingOf(candidacy)
  return <Badge tone={TONES[standing]}>{t(standing)}</Badge>
}
