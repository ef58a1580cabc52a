'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { formatNumber } from '@/components/ui/number'
import type { Part } from '../poll'
import type { ScenarioInputs } from '../scenario'

/** The seats of each list in the result that is compared with, by its id; null where there is none. */
export type Baseline = Readonly<Record<string, number>> | null

type Props = {
  inputs: ScenarioInputs
  parts: readonly Part[]
  seats: ReadonlyMap<string, number> | null
  baseline: Baseline
}

const SIGNED = { signDisplay: 'always' } as const

/** Who has how many seats now, and what is not as it was: always in sight, while the figures move below. */
export function LiveSeats({ inputs, parts, seats, baseline }: Props) {
  const t = useTranslations('seats.sim')
  const open = parts.reduce((sum, { allocation }) => sum + (allocation?.tie?.seats ?? 0), 0)
  const shown = inputs.lists
    .filter(({ joinedTo }) => joinedTo === null)
    .map(({ id, name }) => ({ id, name, won: seats?.get(id) ?? 0, was: wasOf(inputs, id, baseline) }))
    .filter(({ won, was }) => won > 0 || (was ?? 0) > 0)
    .sort((one, other) => other.won - one.won)
  const changed = shown.some(({ won, was }) => was !== null && was !== won)
  return (
    <section
      aria-labelledby="live"
      className="card sticky top-2 z-10 grid gap-2 border-sea p-4 shadow-md print:static"
    >
      <h2 id="live" className="text-lg">
        {t('live')}
      </h2>
      {seats === null ? (
        <p className="font-medium text-clay">{t('cannot')}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {shown.map(({ id, name, won, was }) => (
            <li key={id}>
              <Badge tone={won > 0 ? 'sea' : 'plain'}>
                <Bidi>{name}</Bidi>
                <span className="ms-1.5 text-sm font-bold">{won}</span>
                <Change won={won} was={was} />
              </Badge>
            </li>
          ))}
          {shown.length === 0 && <li className="text-soft">{t('noneWon')}</li>}
        </ul>
      )}
      <p className="flex flex-wrap gap-2 text-sm text-soft">
        {open > 0 && <Badge tone="glow">{t('openSeats', { n: open })}</Badge>}
        {seats !== null && baseline !== null && !changed && <span>{t('noChange')}</span>}
      </p>
    </section>
  )
}

function Change({ won, was }: { won: number; was: number | null }) {
  const locale = useLocale()
  if (was === null || was === won) return null
  return (
    <span className={`ms-1.5 font-semibold ${won > was ? 'text-leaf' : 'text-clay'}`}>
      <bdi dir="ltr">({formatNumber(won - was, locale, SIGNED).replace('-', '−')})</bdi>
    </span>
  )
}

/** What a list had before, with those that have joined it. */
export function wasOf({ lists }: ScenarioInputs, id: string, baseline: Baseline): number | null {
  if (!baseline) return null
  return lists.reduce(
    (sum, list) => (list.id === id || list.joinedTo === id ? sum + (baseline[list.id] ?? 0) : sum),
    0,
  )
}
