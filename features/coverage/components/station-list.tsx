import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { type Filling, isCovered } from '../coverage'
import type { Stood } from '../groups'
import { AgentName } from './agent-name'

const TONES: Record<Filling, 'clay' | 'glow' | 'leaf'> = { open: 'clay', asked: 'glow', agreed: 'leaf' }

type Props = { electionId: string; stations: readonly Stood[]; locale: Locale }

/** Stations as cards, each the way to where it is covered; those that lack most come first. */
export function StationList({ electionId, stations, locale }: Props) {
  return (
    <ul className="grid gap-3 min-[48rem]:grid-cols-2">
      {stations.map((station) => (
        <Listed key={station.id} {...{ electionId, station, locale }} />
      ))}
    </ul>
  )
}

function Listed({ electionId, station, locale }: Omit<Props, 'stations'> & { station: Stood }) {
  const t = useTranslations('coverage')
  const { id, code, name, place, commune, standing } = station
  return (
    <li className="card grid content-start gap-2 p-5">
      <h3 className="text-lg">
        <a
          href={`/${locale}/members/elections/${electionId}/coverage/${id}`}
          className="inline-flex min-h-11 flex-wrap items-center gap-x-2"
        >
          <Bidi>{titleIn(name, locale)}</Bidi>
        </a>
      </h3>
      <p className="text-sm text-soft">
        {t.rich('list.station', { code: () => <Bidi>{code}</Bidi> })}
        {commune && (
          <>
            {' · '}
            <Bidi>{titleIn(commune.name, locale)}</Bidi>
          </>
        )}
        {place && (
          <>
            {' · '}
            <Bidi>{place}</Bidi>
          </>
        )}
      </p>
      <ul className="grid gap-1">
        {(['first', 'second'] as const).map((rank) => (
          <li key={rank} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="text-sm text-soft">{t(`ranks.${rank}`)}</span>
            <Badge tone={TONES[standing[rank]]}>{t(`filling.${standing[rank]}`)}</Badge>
            <Holder station={station} rank={rank} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2 empty:hidden">
        {standing.first === 'agreed' && !standing.trained && <Badge tone="glow">{t('list.training')}</Badge>}
        {isCovered(standing) && <Badge tone="leaf">{t('list.covered')}</Badge>}
        {standing.reserves > 0 && <Badge>{t('list.reserves', { count: standing.reserves })}</Badge>}
      </p>
    </li>
  )
}

function Holder({ station, rank }: { station: Stood; rank: 'first' | 'second' }) {
  const agent = station.agents.find((one) => one.rank === rank && one.comes !== false)
  return agent ? <AgentName agent={agent} /> : null
}
