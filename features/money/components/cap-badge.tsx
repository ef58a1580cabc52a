import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { levelOf, type Spending } from '../cap'

const TONES = { 0: 'leaf', 70: 'glow', 90: 'clay', 100: 'clay' } as const

/** Which alarm an account has reached, in a word or two. */
export function CapBadge({ spent, cap }: Spending) {
  const t = useTranslations('money.cap')
  const level = levelOf({ spent, cap })
  if (cap === null) return <Badge>{t('noCap')}</Badge>
  if (level === 0) return <Badge tone="leaf">{t('below')}</Badge>
  return <Badge tone={TONES[level]}>{t(spent > cap ? 'badgeOver' : `badge${level}`)}</Badge>
}
