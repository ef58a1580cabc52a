import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'
import type { Rank } from '@/db/coverage'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Agent, Found } from '../queries'
import { AskForm } from './ask-form'

type Props = {
  stationId: string
  who: string
  found: readonly Found[] | null
  agents: readonly Agent[]
  free: readonly Rank[]
  locale: Locale
}

/** Finds a member by a part of their name, and asks them into a place that is free: two taps. */
export function AskDesk({ stationId, who, found, agents, free, locale }: Props) {
  const t = useTranslations('coverage.ask')
  return (
    <div className="grid gap-4">
      <form action="#ask" method="get">
        <WhoField who={who} label={t('who')} hint={t('hint')} submit={t('find')} />
      </form>
      {found && <p role="status">{t('found', { count: found.length })}</p>}
      {found && found.length > 0 && (
        <ul className="grid gap-3">
          {found.map(({ id, ar, latin, number, elsewhere }) => {
            const isHere = agents.some(({ memberId, comes }) => memberId === id && comes !== false)
            return (
              <li key={id} className="card grid gap-2 p-4">
                <p className="font-medium">
                  <bdi>{locale === 'ar' ? ar : latin}</bdi>{' '}
                  <span className="text-sm font-normal text-soft">
                    {t('number', { number: String(number) })}
                  </span>
                </p>
                {isHere && <p className="text-soft">{t('here')}</p>}
                {!isHere && elsewhere && (
                  <p className="text-soft">
                    {t.rich('elsewhere', { station: () => <bdi>{titleIn(elsewhere, locale)}</bdi> })}{' '}
                    {t('reserveOnly')}
                  </p>
                )}
                {!isHere && (
                  <AskForm {...{ stationId, memberId: id, free: elsewhere ? ['reserve'] : free }} />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
