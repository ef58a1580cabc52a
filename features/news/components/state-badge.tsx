import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { State } from '../article'

const TONES = { draft: 'plain', scheduled: 'glow', public: 'leaf', withdrawn: 'clay' } as const

/** Where a text stands, in a word. */
export function StateBadge({ state }: { state: State }) {
  const t = useTranslations('news.states')
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
