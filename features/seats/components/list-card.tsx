'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { useRunning } from '@/components/ui/use-running'
import {
  freshId,
  joinedTo,
  parted,
  type ScenarioInputs,
  type ScenarioList,
  split,
  withoutList,
  withVotes,
} from '../scenario'
import { MarginText } from './margin-text'
import { NumberField, Slider } from './number-field'
import type { Simulation } from './use-simulation'

type Props = {
  list: ScenarioList
  simulation: Simulation
  /** Votes at the end of its slider. */
  scale: number
}

/** One list of a simulator: its votes to type or to drag, its seats, how far it is from the next, and its alliances. */
export function ListCard({ list, simulation, scale }: Props) {
  const t = useTranslations('seats.sim')
  const comma = useLocale() === 'ar' ? '، ' : ', '
  const { inputs, settled, seats, change } = simulation
  const { id, name, votes } = list
  const stands = list.joinedTo === null
  const joiners = inputs.lists.filter((one) => one.joinedTo === id).map((one) => one.name)
  const host = inputs.lists.find((one) => one.id === list.joinedTo)
  const set = (value: number | null) => change((before) => withVotes(before, id, value ?? 0))
  // Reckoned a moment ago, it may not have stood by itself then.
  const isReckoned = settled.every(({ count }) => count.lists.some((one) => one.id === id))
  return (
    <li className="card grid gap-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-lg">
          <Bidi>{name}</Bidi>
        </h3>
        {stands ? (
          <Badge tone={(seats?.get(id) ?? 0) > 0 ? 'sea' : 'plain'}>
            {t('seatsOf', { n: seats?.get(id) ?? 0 })}
          </Badge>
        ) : (
          <Badge tone="glow">
            {t('joins')} <Bidi>{host?.name}</Bidi>
          </Badge>
        )}
      </div>
      {joiners.length > 0 && (
        <p className="text-sm text-soft">{t('joined', { names: joiners.join(comma) })}</p>
      )}
      <div className="grid items-end gap-x-4 min-[40rem]:grid-cols-[10rem_minmax(0,1fr)]">
        <NumberField name={`votes.${id}`} label={t('votesOf', { name })} value={votes} onChange={set} />
        <Slider label={t('votesSlider', { name })} value={votes} most={scale} onChange={set} />
      </div>
      {stands && isReckoned && <MarginText parts={settled} id={id} />}
      <Alliance list={list} inputs={inputs} change={change} />
    </li>
  )
}

type AllianceProps = { list: ScenarioList; inputs: ScenarioInputs; change: Simulation['change'] }

function Alliance({ list: { id, name, joinedTo: host }, inputs, change }: AllianceProps) {
  const t = useTranslations('seats.sim')
  const running = useRunning()
  const others = inputs.lists.filter((one) => one.joinedTo === null && one.id !== id)
  const cut = () =>
    change((before) => split(before, id, { id: freshId(before), name: t('second', { name }) }))
  return (
    <Fold title={t('alliance')}>
      <div className="flex flex-wrap items-end gap-3 pb-2">
        <Field name={`joins.${id}`} label={t('joins')}>
          {(control) => (
            <Select
              {...control}
              disabled={!running}
              prompt={t('byItself')}
              options={others.map((one) => ({ value: one.id, label: one.name }))}
              value={host ?? ''}
              onChange={({ target }) =>
                change((before) =>
                  target.value === '' ? parted(before, id) : joinedTo(before, id, target.value),
                )
              }
            />
          )}
        </Field>
        <Button variant="quiet" disabled={!running} onClick={cut}>
          {t('split')}
        </Button>
        <Button
          variant="quiet"
          disabled={!running}
          onClick={() => change((before) => withoutList(before, id))}
        >
          {t('remove')}
        </Button>
      </div>
    </Fold>
  )
}
