import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { endsWithin, runs, vacant } from '../mandate'
import type { BodyRoom, HeldMandate, OfferedOffice } from '../queries'
import { MandateCard } from './mandate-card'

type Props = { actor: Actor; room: BodyRoom; locale: Locale }

const SOON_MONTHS = 6

/** Every office that the statutes give a body or somebody holds there: who, since when, and what stands empty. */
export function OfficeList({ actor, room, locale }: Props) {
  const t = useTranslations('mandates')
  const { mandates, offices } = room
  const present = mandates.filter(({ over }) => !over)
  const shown = offices.filter(
    ({ id, ofStatutes }) => ofStatutes || present.some(({ officeId }) => officeId === id),
  )
  const former = mandates.filter(({ over }) => over)
  const officeOf = ({ officeId }: HeldMandate) => offices.find(({ id }) => id === officeId)
  return (
    <section className="grid gap-5" aria-labelledby="holders">
      <h2 id="holders" className="text-xl">
        {t('holders')}
      </h2>
      <Summary mandates={present} />
      {shown.map((office) => (
        <Office
          key={office.id}
          office={office}
          mandates={present.filter(({ officeId }) => officeId === office.id)}
          actor={actor}
          locale={locale}
        />
      ))}
      {former.length > 0 && (
        <details className="fold card p-5">
          <summary className="flex min-h-11 items-center font-medium">{t('former')}</summary>
          <ul className="grid gap-3 pt-3">
            {former.map((mandate) => (
              <MandateCard
                key={mandate.id}
                mandate={mandate}
                office={officeOf(mandate)}
                actor={actor}
                locale={locale}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Summary({ mandates }: { mandates: HeldMandate[] }) {
  const t = useTranslations('mandates')
  const now = new Date()
  const ending = mandates.filter((mandate) => endsWithin(mandate, SOON_MONTHS, now)).length
  return (
    <p className="text-soft">
      {t('running', { count: mandates.filter((mandate) => runs(mandate, now)).length })} ·{' '}
      {t('ending', { count: ending })}
    </p>
  )
}

type OfficeProps = { office: OfferedOffice; mandates: HeldMandate[]; actor: Actor; locale: Locale }

function Office({ office, mandates, actor, locale }: OfficeProps) {
  const t = useTranslations('mandates')
  const filled = mandates.filter(({ delegatedFrom }) => delegatedFrom === null).length
  const empty = vacant({ most: office.most, filled })
  return (
    <section aria-labelledby={`office-${office.id}`} className="card grid gap-3 p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={`office-${office.id}`} className="text-lg">
          {office.name[locale]}
        </h3>
        {office.most !== null && (
          <span className="text-sm text-soft">{t('seats', { count: office.most })}</span>
        )}
        {empty > 0 && <Badge tone="glow">{t('vacant', { count: empty })}</Badge>}
      </div>
      {mandates.length === 0 && <p className="text-soft">{t('nobody')}</p>}
      <ul className="grid gap-3">
        {mandates.map((mandate) => (
          <MandateCard key={mandate.id} mandate={mandate} office={office} actor={actor} locale={locale} />
        ))}
      </ul>
    </section>
  )
}
