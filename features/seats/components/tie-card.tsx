'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Bidi } from '@/components/ui/bidi'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { useRunning } from '@/components/ui/use-running'
import { readDay, typedDay } from '@/gate/day'
import { equalIn } from '../explained'
import type { Part } from '../poll'
import { nothingDecided, type ScenarioInputs } from '../scenario'
import type { ListNames } from './step-title'
import type { Simulation } from './use-simulation'

type Props = { part: Part; names: ListNames; simulation: Simulation }
type Decided = ScenarioInputs['general']

/** Where votes leave lists equal: when their candidates were born and, where that does not part them, how a lot was drawn. */
export function TieCard({ part, names, simulation }: Props) {
  const t = useTranslations('seats.sim')
  const parts = useTranslations('seats.one.part')
  const running = useRunning()
  const equal = part.allocation && equalIn(part)
  if (!equal) return null
  const key = part.part === 'women' ? 'women' : 'general'
  const decide = (to: (before: Decided) => Decided) =>
    simulation.change((before) => ({ ...before, [key]: to(before[key]) }))
  const decided = simulation.inputs[key]
  const tie = part.allocation?.tie
  // Once it was drawn for, the lot stays in sight.
  const isDrawn = decided.lot.some((id) => equal.lists.includes(id))
  return (
    <section className="card grid gap-3 border-glow p-4" aria-label={t('tie')}>
      <h2 className="text-lg">{part.part === 'whole' ? t('tie') : t('tieIn', { part: parts(part.part) })}</h2>
      <div className="grid gap-4 min-[40rem]:grid-cols-2">
        {equal.lists.map((id) => (
          <Born
            key={id}
            name={names[id] ?? id}
            day={decided.bornOn[id] ?? null}
            onDay={(day) =>
              decide(({ bornOn: { [id]: _, ...others }, lot }) => ({
                ...{ bornOn: day ? { ...others, [id]: day } : others, lot },
              }))
            }
          />
        ))}
      </div>
      {(tie?.needs === 'lot' || isDrawn) && (
        <Drawn
          lists={tie?.needs === 'lot' ? tie.lists : equal.lists.filter((id) => decided.lot.includes(id))}
          {...{ names, lot: decided.lot }}
          onDraw={(lot) => decide((before) => ({ ...before, lot }))}
        />
      )}
      <Button
        variant="quiet"
        disabled={!running}
        className="justify-self-start"
        onClick={() => decide(() => nothingDecided())}
      >
        {t('clear')}
      </Button>
    </section>
  )
}

type BornProps = { name: string; day: string | null; onDay: (day: string | null) => void }

function Born({ name, day, onDay }: BornProps) {
  const t = useTranslations('seats.sim')
  const running = useRunning()
  const [typed, setTyped] = useState(typedDay(day))
  // What was cleared elsewhere is cleared here.
  const shown = day === null && readDay(typed) ? '' : typed
  const isWrong = shown.length >= 8 && readDay(shown) === null
  return (
    <Field
      name={`born.${name}`}
      label={t('born', { name })}
      hint={t('bornHint')}
      error={isWrong ? t('badDay') : undefined}
    >
      {(control) => (
        <DateInput
          {...control}
          readOnly={!running}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value)
            onDay(readDay(target.value))
          }}
        />
      )}
    </Field>
  )
}

type DrawnProps = {
  lists: readonly string[]
  names: ListNames
  lot: readonly string[]
  onDraw: (lot: string[]) => void
}

function Drawn({ lists, names, lot, onDraw }: DrawnProps) {
  const t = useTranslations('seats.sim')
  const running = useRunning()
  const drawn = lot.filter((id) => lists.includes(id))
  const draw = (id: string) => {
    const next = [...drawn, id]
    const left = lists.filter((one) => !next.includes(one))
    // Whoever is left alone is the last.
    onDraw(left.length === 1 ? [...next, ...left] : next)
  }
  return (
    <div className="grid gap-2">
      <p>{t('drawn')}</p>
      <ul className="flex flex-wrap gap-2">
        {lists.map((id) => {
          const place = drawn.indexOf(id)
          return (
            <li key={id}>
              <Button variant="quiet" disabled={!running || place >= 0} onClick={() => draw(id)}>
                <Bidi>{names[id] ?? id}</Bidi>
                {place >= 0 && <span>{` · ${t('place', { n: place + 1 })}`}</span>}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
