'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { doubtsIn, type ScenarioInputs } from '../scenario'
import { NumberField, Slider } from './number-field'
import type { Simulation } from './use-simulation'

type Props = { simulation: Simulation; start: ScenarioInputs }

/** Turnout, registered and valid votes, and the seats themselves. */
export function FiguresCard({ simulation, start }: Props) {
  const t = useTranslations('seats.sim')
  const { inputs, change } = simulation
  const typed = (name: 'registered' | 'voters' | 'valid') => (
    <NumberField
      name={name}
      label={t(name)}
      value={inputs[name]}
      onChange={(value) => change((before) => ({ ...before, [name]: value }))}
    />
  )
  return (
    <section aria-labelledby="figures" className="card grid gap-4 p-4">
      <h2 id="figures" className="text-lg">
        {t('figures')}
      </h2>
      <Sliders simulation={simulation} start={start} />
      <div className="grid grid-cols-2 gap-4 min-[40rem]:grid-cols-3">
        {typed('voters')}
        {typed('registered')}
        {typed('valid')}
        {inputs.ballot === 'list' && <SeatFields simulation={simulation} />}
      </div>
      {doubtsIn(inputs).map((doubt) => (
        <Notice key={doubt} kind="warning">
          {t(`doubt.${doubt}`)}
        </Notice>
      ))}
    </section>
  )
}

// Half as many registered again: more than ever moved between two elections.
const AGAIN = 1.5

function Sliders({ simulation: { inputs, change, turnout }, start }: Props) {
  const t = useTranslations('seats.sim')
  const { registered, voters } = inputs
  return (
    <>
      {voters !== null && voters > 0 && (
        <div className="grid gap-1">
          <p className="font-medium" aria-hidden="true">
            {t('voters')}
          </p>
          <p className="text-sm text-soft">{t('votersHint')}</p>
          <Slider
            label={t('votersSlider')}
            value={voters}
            most={registered ?? voters * 2}
            onChange={turnout}
          />
        </div>
      )}
      {registered !== null && registered > 0 && (
        <div className="grid gap-1">
          <p className="font-medium" aria-hidden="true">
            {t('registered')}
          </p>
          <Slider
            label={t('registeredSlider')}
            value={registered}
            most={Math.ceil((start.registered ?? registered) * AGAIN)}
            onChange={(value) => change((before) => ({ ...before, registered: value }))}
          />
        </div>
      )}
    </>
  )
}

const MOST_SEATS = 500

function SeatFields({ simulation: { inputs, change } }: { simulation: Simulation }) {
  const t = useTranslations('seats.sim')
  const { seats, womenSeats } = inputs
  return (
    <>
      <NumberField
        name="seats"
        label={t('seats')}
        value={seats}
        most={MOST_SEATS}
        onChange={(value) =>
          change((before) => ({ ...before, seats: Math.max(value ?? 1, before.womenSeats + 1) }))
        }
      />
      <NumberField
        name="womenSeats"
        label={t('womenSeats')}
        value={womenSeats}
        most={seats - 1}
        onChange={(value) => change((before) => ({ ...before, womenSeats: value ?? 0 }))}
      />
    </>
  )
}
