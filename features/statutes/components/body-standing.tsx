import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/i18n/locales'
import type { Share, standingOf } from '../standing'

type BodyStanding = ReturnType<typeof standingOf<Record<Locale, string>>>
type Props = { standing: BodyStanding; ending: number; locale: Locale }

/** How a body stands against its statutes: seats, vacancies, terms that end soon, and whether the shares are met. */
export function BodyStandingCard({ standing, ending, locale }: Props) {
  const t = useTranslations('statutes.standing')
  const { seats, filled, offices, women, young } = standing
  const vacant = offices.filter((office) => office.vacant > 0)
  const beyond = offices.reduce((sum, office) => sum + office.beyond, 0)
  return (
    <section aria-labelledby="standing" className="card grid gap-4 p-5">
      <h2 id="standing" className="text-xl">
        {t('title')}
      </h2>
      <dl className="grid gap-4 min-[40rem]:grid-cols-2">
        <Fact term={t('filled')}>
          {seats === null ? t('noNumber', { filled }) : t('of', { filled, seats })}
          <Beyond count={beyond} />
        </Fact>
        <Fact term={t('ending')}>
          <bdi>{ending}</bdi>
        </Fact>
        <Fact term={t('vacant')}>
          {vacant.length === 0 && t('noVacant')}
          <ul>
            {vacant.map(({ id, name, vacant: count }) => (
              <li key={id}>{t('vacantIn', { office: name[locale], count })}</li>
            ))}
          </ul>
        </Fact>
        <Fact term={t('women')}>
          <ShareLine share={women} />
        </Fact>
        <Fact term={t('young', { until: young.until })}>
          <ShareLine share={young} />
        </Fact>
      </dl>
    </section>
  )
}

const Fact = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-soft">{term}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
)

function Beyond({ count }: { count: number }) {
  const t = useTranslations('statutes')
  return count > 0 ? (
    <>
      {' '}
      <Badge tone="clay">{t('beyond', { count })}</Badge>
    </>
  ) : null
}

// Told apart from those of whom it is known: a share is never met by a guess.
function ShareLine({ share: { asked, count, known, unknown, met } }: { share: Share }) {
  const t = useTranslations('statutes.standing')
  if (asked === 0) return <span className="font-normal text-soft">{t('notAsked')}</span>
  return (
    <>
      {known === 0 ? t('notKnown') : t('share', { count, known, asked })}{' '}
      {met !== null && <Badge tone={met ? 'leaf' : 'clay'}>{t(met ? 'met' : 'notMet')}</Badge>}
      {unknown > 0 && (
        <span className="block text-sm font-normal text-soft">{t('unknown', { count: unknown })}</span>
      )}
    </>
  )
}
