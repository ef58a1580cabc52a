import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { Opinion } from '@/db/candidacies'
import type { Locale } from '@/i18n/locales'
import { type Counted, outcomeOf } from '../outcome'
import type { GivenOpinion } from '../queries'

const TONES: Record<Opinion, 'leaf' | 'glow' | 'clay'> = {
  favourable: 'leaf',
  reserved: 'glow',
  unfavourable: 'clay',
}

/** What the commission says as a whole. */
export function Outcome({ counts }: { counts: Counted }) {
  const t = useTranslations('candidacies.opinion')
  const outcome = outcomeOf(counts)
  if (!outcome) return <p className="text-soft">{t('none')}</p>
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t('outcome')}</span>
      <Badge tone={TONES[outcome]}>{t(`kinds.${outcome}`)}</Badge>
    </p>
  )
}

/** Who of the commission said what, for it and for those who plan. */
export function OpinionList({ opinions, locale }: { opinions: readonly GivenOpinion[]; locale: Locale }) {
  const t = useTranslations('candidacies.opinion')
  return (
    <ul className="grid gap-3">
      {opinions.map(({ givenBy, giver, opinion, reason, givenAt }) => (
        <li key={givenBy} className="grid gap-1 border-s-2 border-line ps-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Bidi>{giver ? (locale === 'ar' ? giver.ar : giver.latin) : t('someone')}</Bidi>
            <Badge tone={TONES[opinion]}>{t(`kinds.${opinion}`)}</Badge>
            <span className="text-sm text-soft">
              <Time at={new Date(givenAt)} />
            </span>
          </p>
          {reason && (
            <p dir="auto" className="measure whitespace-pre-line">
              {reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
