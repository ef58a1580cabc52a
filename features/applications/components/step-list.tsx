import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { nameIn } from '../name'
import type { StepTaken } from '../queries'

/** What was done with an application, by whom, and the reason they gave. */
export function StepList({ steps }: { steps: readonly StepTaken[] }) {
  const t = useTranslations('applications')
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="history" className="grid gap-3">
      <h2 id="history" className="text-xl">
        {t('room.history')}
      </h2>
      <ol className="grid gap-4 border-s-2 border-line ps-4">
        {steps.map(({ id, step, at, reason, ...who }) => (
          <li key={id}>
            <p className="font-medium">{t(`steps.${step}`)}</p>
            <p className="text-sm text-soft">
              <Time at={at} shape="minute" /> · <Taker {...who} />
            </p>
            {reason && (
              <p dir="auto" className="whitespace-pre-line">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

// A name that the reader may not know is left out: the body speaks for itself.
function Taker({ by, byApplicant, body }: Pick<StepTaken, 'by' | 'byApplicant' | 'body'>) {
  const t = useTranslations('applications.room')
  const locale = useLocale() as Locale
  if (byApplicant) return t('applicant')
  const where = body[locale] ?? body.fr
  return (
    <Bidi>{by ? t('by', { name: nameIn(locale, by), body: where }) : t('someone', { body: where })}</Bidi>
  )
}
