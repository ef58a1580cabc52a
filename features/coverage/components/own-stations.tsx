import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { OwnStation } from '../queries'
import { OwnAnswerForm } from './own-answer-form'

const AS = { first: 'asFirst', second: 'asSecond', reserve: 'asReserve' } as const

type Props = { stations: readonly OwnStation[]; pollingDay: string; closesAt: string; locale: Locale }

/** The stations that the reader was asked to: where, when, what to bring; and their own word. */
export function OwnStations({ stations, pollingDay, closesAt, locale }: Props) {
  const t = useTranslations('coverage.mine')
  if (stations.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <ul className="grid gap-3">
      {stations.map((station) => (
        <OwnCard key={station.id} {...{ station, pollingDay, closesAt, locale }} />
      ))}
    </ul>
  )
}

function OwnCard({
  station,
  pollingDay,
  closesAt,
  locale,
}: Omit<Props, 'stations'> & { station: OwnStation }) {
  const t = useTranslations('coverage.mine')
  const list = useTranslations('coverage.list')
  const { id, rank, code, name, place, constituency, commune, comes, trainedOn } = station
  const words = [place, commune && titleIn(commune, locale), titleIn(constituency, locale)]
  return (
    <li className="card grid gap-4 p-5">
      <div className="grid gap-1">
        <h3 className="text-lg">
          <Bidi>{titleIn(name, locale)}</Bidi>
        </h3>
        <p>{t(AS[rank])}</p>
      </div>
      <dl className="grid gap-3">
        <Fact label={t('where')}>
          {list.rich('station', { code: () => <Bidi>{code}</Bidi> })}
          {[...new Set(words)].filter(Boolean).map((word) => (
            <span key={word}>
              {' · '}
              <Bidi>{word}</Bidi>
            </span>
          ))}
        </Fact>
        <Fact label={t('when')}>
          {t.rich('until', {
            day: () => <Time at={pollingDay} shape="weekday" />,
            hour: () => <bdi className="tabular-nums">{closesAt}</bdi>,
          })}
        </Fact>
        <Fact label={t('bring')}>{t('bringText')}</Fact>
        <Fact label={t('training')}>
          {trainedOn ? t.rich('trained', { day: () => <Time at={trainedOn} /> }) : t('untrained')}
        </Fact>
      </dl>
      <OwnAnswerForm agentId={id} comes={comes} />
    </li>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-soft">{label}</dt>
    <dd>{children}</dd>
  </div>
)
