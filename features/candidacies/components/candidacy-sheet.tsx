import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { ageOn } from '../legality'
import type { Candidacy } from '../queries'
import { StandingBadge } from './standing-badge'

type Props = { candidacy: Candidacy; pollingDay: string; locale: Locale }

/** What a candidacy says: who, where, and what the law asks of whoever stands. */
export function CandidacySheet({ candidacy, pollingDay, locale }: Props) {
  const t = useTranslations('candidacies.sheet')
  const apply = useTranslations('candidacies.apply')
  const { name, place, part, anyPlace, gender, bornOn, mandates, statement, sentAt, enterer } = candidacy
  const entered = candidacy.enteredBy !== candidacy.memberId
  return (
    <section aria-label={t('title')} className="card grid gap-4 p-5">
      <dl className="grid gap-x-6 gap-y-3 min-[30rem]:grid-cols-2">
        <Said label={apply('nameAr')}>
          <bdi lang="ar">{name.ar}</bdi>
        </Said>
        <Said label={apply('nameLatin')}>
          <bdi lang="fr">{name.latin}</bdi>
        </Said>
        <Said label={apply('constituency')}>
          <Bidi>{titleIn(place, locale)}</Bidi>
          {anyPlace && <span className="block text-sm font-normal">{t('anyPlace')}</span>}
        </Said>
        <Said label={apply('part')}>{apply(`parts.${part}`)}</Said>
        <Said label={apply('gender')}>{apply(`genders.${gender}`)}</Said>
        <Said label={apply('bornOn')}>
          <Time at={bornOn} />
          <span className="block text-sm font-normal">{t('age', { years: ageOn(bornOn, pollingDay) })}</span>
        </Said>
        <Said label={apply('mandates')}>
          {mandates.length > 0 ? (
            <Bidi>{mandates.join(locale === 'ar' ? '، ' : ', ')}</Bidi>
          ) : (
            t('noMandates')
          )}
        </Said>
        <Said label={t('sent')}>
          <Time at={new Date(sentAt)} />
          {entered && (
            <span className="block text-sm font-normal">
              {enterer
                ? t.rich('enteredBy', {
                    name: () => <Bidi>{locale === 'ar' ? enterer.ar : enterer.latin}</Bidi>,
                  })
                : t('entered')}
            </span>
          )}
        </Said>
        <Said label={t('standing')}>
          <StandingBadge candidacy={candidacy} />
        </Said>
        <Places places={candidacy.places} locale={locale} />
      </dl>
      {statement && (
        <div>
          <h2 className="text-sm text-soft">{apply('statement')}</h2>
          <p dir="auto" className="measure whitespace-pre-line">
            {statement}
          </p>
        </div>
      )}
    </section>
  )
}

function Places({ places, locale }: { places: Candidacy['places']; locale: Locale }) {
  const t = useTranslations('candidacies')
  if (places.length === 0) return null
  return (
    <Said label={t('sheet.placed')}>
      {places.map(({ place, part, number }) => (
        <span key={place.ar} className="block">
          <Bidi>{titleIn(place, locale)}</Bidi>
          {' · '}
          {t(`list.parts.${part}`)}
          {' · '}
          {t('list.place', { number })}
        </span>
      ))}
    </Said>
  )
}
