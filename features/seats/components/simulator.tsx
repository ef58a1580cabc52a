'use client'
import { useTranslations } from 'next-intl'
import { memo, useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { useRunning } from '@/components/ui/use-running'
import type { Part } from '../poll'
import type { ScenarioInputs } from '../scenario'
import type { SeatRule } from '../seat-allocation'
import { AddList } from './add-list'
import { ExplainedParts } from './explained-parts'
import { FiguresCard } from './figures-card'
import { ListCard } from './list-card'
import { type Baseline, LiveSeats } from './live-seats'
import { type OpenScenario, SaveScenario } from './save-scenario'
import type { ListNames } from './step-title'
import { TieCard } from './tie-card'
import { type Simulation, useSimulation } from './use-simulation'

type Props = {
  constituencyId: string
  /** Where the simulator stands, without its language. */
  path: string
  /** The question that its address asked, but for the law. */
  asked: string
  laws: readonly { id: string; name: string; seats: SeatRule }[]
  start: ScenarioInputs
  baseline: Baseline
  bodies: readonly { value: string; label: string }[]
  own: OpenScenario | null
}

/** Votes, turnout, alliances and law to be changed by hand, and the seats at once. */
export function Simulator({ constituencyId, path, asked, laws, start, baseline, bodies, own }: Props) {
  const t = useTranslations('seats.sim')
  const rules = useMemo(() => new Map(laws.map(({ id, seats }) => [id, seats])), [laws])
  const simulation = useSimulation(start, rules)
  const { inputs, parts, settled, seats } = simulation
  const names = useMemo(() => Object.fromEntries(inputs.lists.map(({ id, name }) => [id, name])), [inputs])
  const fault = parts.find((part) => part.fault !== null)?.fault
  return (
    <div className="grid gap-5">
      <LawChips laws={laws} asked={asked} simulation={simulation} />
      <LiveSeats {...{ inputs, parts, seats, baseline }} />
      {fault && inputs.lists.length > 0 && <Fault why={fault} />}
      {parts.map((part) => (
        <TieCard key={part.part} {...{ part, names, simulation }} />
      ))}
      <Lists simulation={simulation} start={start} />
      <FiguresCard simulation={simulation} start={start} />
      <Reset simulation={simulation} />
      {bodies.length > 0 && <SaveScenario {...{ constituencyId, path, inputs, bodies, own }} />}
      {inputs.lists.length > 0 && (
        <Fold title={t('steps')}>
          <Explained parts={settled} names={names} />
        </Fold>
      )}
    </div>
  )
}

// Reckoned anew only when the figures have settled.
const Explained = memo(function Explained({ parts, names }: { parts: readonly Part[]; names: ListNames }) {
  return <ExplainedParts parts={parts} names={names} />
})

function Fault({ why }: { why: NonNullable<Part['fault']> }) {
  const t = useTranslations('seats.step')
  return (
    <Notice kind="warning" title={t('impossible')}>
      {t(`why.${why}`)}
    </Notice>
  )
}

type LawProps = Pick<Props, 'laws' | 'asked'> & { simulation: Simulation }

function LawChips({ laws, asked, simulation }: LawProps) {
  const t = useTranslations('seats.sim')
  const { inputs, change } = simulation
  return (
    <nav aria-label={t('law')}>
      <ul className="flex flex-wrap gap-2">
        {laws.map(({ id, name }) => (
          <li key={id}>
            {/* Before script it asks the server; then it only changes the law, and keeps what was moved. */}
            <a
              href={`?${asked}&rules=${id}`}
              className="chip"
              aria-current={inputs.ruleSetId === id ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                change((before) => ({ ...before, ruleSetId: id }))
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

// A slider that is to be fine enough for a thumb does not run over all who are registered.
const SPAN = 2
const SHARE = 5
const LEAST = 100

function Lists({ simulation, start }: { simulation: Simulation; start: ScenarioInputs }) {
  const t = useTranslations('seats.sim')
  const { lists } = simulation.inputs
  const [before, all] = useMemo(() => {
    const votes = new Map(start.lists.map((list) => [list.id, list.votes]))
    return [votes, start.lists.reduce((sum, list) => sum + list.votes, 0)] as const
  }, [start])
  const scale = (id: string) => Math.max((before.get(id) ?? 0) * SPAN, Math.ceil(all / SHARE), LEAST)
  return (
    <section aria-labelledby="lists" className="grid gap-3">
      <h2 id="lists" className="text-xl">
        {t('lists')}
      </h2>
      {lists.length === 0 && <EmptyState title={t('noLists')}>{t('noListsText')}</EmptyState>}
      <ul className="grid gap-3">
        {lists.map((list) => (
          <ListCard key={list.id} list={list} simulation={simulation} scale={scale(list.id)} />
        ))}
      </ul>
      <AddList simulation={simulation} />
    </section>
  )
}

function Reset({ simulation }: { simulation: Simulation }) {
  const t = useTranslations('seats.sim')
  const running = useRunning()
  return (
    <Button
      variant="quiet"
      disabled={!running}
      className="screen justify-self-start"
      onClick={simulation.reset}
    >
      {t('reset')}
    </Button>
  )
}
