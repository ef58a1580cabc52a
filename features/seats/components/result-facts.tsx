import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import { Num } from '@/components/ui/num'
import { Said } from '@/components/ui/said'
import { type Counted, validIn } from '../counted'

const percent = { style: 'percent', maximumFractionDigits: 1 } as const

/** What was counted in a constituency, and where that is written. */
export function ResultFacts({ row }: { row: Counted }) {
  const t = useTranslations('seats.one')
  const room = useTranslations('seats.room')
  const { registered, voters, valid, standing, source } = row
  const figure = (value: number | null) => (value === null ? t('unknown') : <Num value={value} />)
  return (
    <section aria-label={t('result')} className="card grid gap-4 p-5">
      <p className="flex flex-wrap items-center gap-3">
        <span>{room(`ballot.${row.ballot}`)}</span>
        <span>{room('seats', { n: row.seats })}</span>
        {row.womenSeats > 0 && <span className="text-soft">{room('women', { n: row.womenSeats })}</span>}
        {standing && <Badge tone="glow">{room(`standing.${standing}`)}</Badge>}
        {row.from === 'stations' && (
          <Badge tone="glow">
            {`${room('unofficial')} · ${room('partial', { with: row.countedStations, all: row.stations })}`}
          </Badge>
        )}
      </p>
      <dl className="grid grid-cols-2 gap-4 min-[40rem]:grid-cols-4">
        <Said label={t('registered')}>{figure(registered)}</Said>
        <Said label={t('voters')}>{figure(voters)}</Said>
        <Said label={t('turnout')}>
          {registered && voters !== null ? (
            <Num value={voters / registered} options={percent} />
          ) : (
            t('unknown')
          )}
        </Said>
        <Said label={t('valid')}>{figure(validIn(row))}</Said>
      </dl>
      {valid === null && <Notice>{t('validAssumed')}</Notice>}
      {source && (
        <p className="text-sm text-soft">{t.rich('source', { source: () => <Bidi>{source}</Bidi> })}</p>
      )}
    </section>
  )
}
