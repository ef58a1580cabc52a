'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { doubtsIn } from '../scenario'
import { NumberField, Slider } from './number-field'
import type { Simulation } from './use-simulation'

const MOST_SEATS = 500

/** Turnout, registered and valid votes, and the seats themselves. */
export function FiguresCard({ simulation }: { simulation: Simulation }) {
  const t = useTranslations('seats.sim')
  const { inputs, change, turnout } = simulation
  const { registered, voters, seats, womenSeats, ballot } = inputs
  const figure = (name: 'registered' | 'voters' | 'valid') => (
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
      {voters !== null && voters > 0 && (
        <div className="grid gap-1">
          <p className="text-sm text-soft">{t('votersHint')}</p>
          <Slider
            label={t('votersSlider')}
            value={voters}
            most={registered ?? voters * 2}
            onChange={turnout}
          />
        </div>
      )}
      <div className="grid grid-cols-2 gap-4 min-[40rem]:grid-cols-3">
        {figure('registered')}
        {figure('voters')}
        {figure('valid')}
        {ballot === 'list' && (
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
        )}
      </div>
      {doubtsIn(inputs).map((doubt) => (
        <Notice key={doubt} kind="warning">
          {t(`doubt.${doubt}`)}
        </Notice>
      ))}
    </section>
  )
}
