import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Amendment } from '../queries'
import { AmendmentCard } from './amendment-card'

const TONES = { accepted: 'leaf', adapted: 'sea', declined: 'clay' } as const

/** What became of the amendments that were answered, and why. */
export function AnsweredAmendments({ answered }: { answered: readonly Amendment[] }) {
  const t = useTranslations('amendments')
  if (answered.length === 0) return null
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{t('answered')}</h2>
      <ul className="grid gap-4 min-[48rem]:grid-cols-2">
        {answered.map((amendment) => (
          <li key={amendment.id} className="grid">
            <AmendmentCard amendment={amendment}>
              {amendment.answer && <Outcome answer={amendment.answer} />}
            </AmendmentCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome({ answer }: { answer: NonNullable<Amendment['answer']> }) {
  const t = useTranslations('amendments')
  const locale = useLocale() as Locale
  const { outcome, reason, version, answeredAt, by } = answer
  return (
    <div className="grid gap-1 border-t border-line pt-3">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={TONES[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
        {version !== null && <span className="text-sm">{t('inWording', { number: version })}</span>}
      </p>
      <p>
        <Bidi>{reason}</Bidi>
      </p>
      <p className="text-sm text-soft">
        {by && (
          <>
            <Bidi>{locale === 'ar' ? by.ar : by.latin}</Bidi>
            {' · '}
          </>
        )}
        <Time at={answeredAt} />
      </p>
    </div>
  )
}
