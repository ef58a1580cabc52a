import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { nameIn } from '../names'
import type { Sheet } from '../queries'
import { Standing } from './entry-list'

type Props = { sheet: Sheet; locale: Locale }

/** What the register says of one member, as far as this reader may know it. */
export function ProfileCard({ sheet, locale }: Props) {
  const t = useTranslations('register')
  const { number, nameAr, nameLatin, knownAs, home, commune, gender, bornOn, joinedAt } = sheet
  return (
    <dl className="card grid gap-4 p-5 min-[40rem]:grid-cols-3">
      <Said label={t('number')}>
        <bdi>{number}</bdi>
      </Said>
      <Said label={t('standing')}>
        <Standing entry={sheet} />
      </Said>
      <Said label={t('otherName')}>
        <bdi>{locale === 'ar' ? nameLatin : nameAr}</bdi>
      </Said>
      {knownAs && (
        <Said label={t('alias')}>
          <bdi>{knownAs}</bdi>
        </Said>
      )}
      {home && <Said label={t('branch')}>{nameIn(home.name, locale)}</Said>}
      {home && (
        <Said label={t('joined')}>
          <Time at={joinedAt.slice(0, 10)} />
        </Said>
      )}
      {commune && <Said label={t('filters.commune')}>{nameIn(commune, locale)}</Said>}
      {gender && <Said label={t('filters.gender')}>{t(`genders.${gender}`)}</Said>}
      {bornOn && (
        <Said label={t('born')}>
          <Time at={bornOn} />
        </Said>
      )}
    </dl>
  )
}

type Happening = { key: string; at: string; what: ReactNode; until?: string | null; why?: string }

/** A member's way through the organisation, the latest first: offices, suspensions, transfers, leaving and return. */
export function History({ sheet, locale }: Props) {
  const t = useTranslations('register.history')
  const happenings: Happening[] = [
    ...sheet.mandates.map(({ id, startsAt, endsAt, office, body, reason }) => ({
      key: id,
      at: startsAt,
      what: `${nameIn(office, locale)} · ${nameIn(body, locale)}`,
      until: endsAt,
      why: reason,
    })),
    ...sheet.suspensions.map(({ id, startsAt, endsAt, reason }) => ({
      key: id,
      at: startsAt,
      what: t('suspended'),
      until: endsAt,
      why: reason,
    })),
    ...sheet.departures.flatMap(({ id, leftAt, returnedAt, reason }) => [
      { key: id, at: leftAt, what: t('left'), why: reason },
      ...(returnedAt ? [{ key: `${id}-back`, at: returnedAt, what: t('returned') }] : []),
    ]),
    ...sheet.transfers
      .filter(({ receivedAt }) => receivedAt !== null)
      .map(({ id, from, to, receivedAt, askedAt }) => ({
        key: id,
        at: receivedAt ?? askedAt,
        what: t('moved', { from: nameIn(from, locale), to: nameIn(to, locale) }),
      })),
  ]
  return (
    <section aria-labelledby="history" className="card grid gap-3 p-5">
      <h2 id="history" className="text-xl">
        {t('title')}
      </h2>
      <ol className="grid gap-3">
        {happenings
          .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
          .map(({ key, at, what, until, why }) => (
            <li key={key} className="border-s-4 border-line ps-4">
              <p className="font-medium">{what}</p>
              <p className="text-sm text-soft">
                <Time at={new Date(at)} />
                {until && (
                  <>
                    {' – '}
                    <Time at={new Date(until)} />
                  </>
                )}
                {why && (
                  <>
                    {' · '}
                    <bdi>{why}</bdi>
                  </>
                )}
              </p>
            </li>
          ))}
      </ol>
    </section>
  )
}
