import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Fold } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { RANKS, type Rank } from '@/db/coverage'
import { onTheClock, typedDay } from '@/gate/day'
import type { Agent } from '../queries'
import { AnswerForm, MoveForm, RemoveAgentForm, TrainingForm, UntrainForm } from './agent-forms'
import { AgentName } from './agent-name'

/** Places of a station into which somebody may still be asked: reserves are as many as there are. */
export const freeIn = (agents: readonly Agent[]): Rank[] =>
  RANKS.filter(
    (rank) => rank === 'reserve' || !agents.some((one) => one.rank === rank && one.comes !== false),
  )

type Props = { agents: readonly Agent[]; sets: boolean }

/** Who stands in a station, place by place: how far each is, and what can be noted. */
export function StationAgents({ agents, sets }: Props) {
  const t = useTranslations('coverage')
  const free = freeIn(agents)
  return (
    <ol className="grid gap-3">
      {RANKS.map((rank) => {
        const there = agents.filter((one) => one.rank === rank)
        if (there.length === 0 && rank === 'reserve') return null
        return (
          <li key={rank} className="card grid gap-4 p-5">
            <h3 className="text-lg">{t(`ranks.${rank}`)}</h3>
            {free.includes(rank) && rank !== 'reserve' && (
              <p>
                <Badge tone="clay">{t('station.nobody')}</Badge>
              </p>
            )}
            {there.map((agent) => (
              <Told key={agent.id} agent={agent} free={free} sets={sets} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}

const SAID = { true: 'yes', false: 'no', null: 'none' } as const
const TONES = { true: 'leaf', false: 'clay', null: 'glow' } as const

function Told({ agent, free, sets }: { agent: Agent; free: Rank[]; sets: boolean }) {
  const t = useTranslations('coverage')
  const { id, rank, memberId, comes, trainedOn, askedAt, saidAt, ownWord } = agent
  const said = String(comes) as keyof typeof SAID
  const day = (at: string) => ({ day: () => <Time at={new Date(at)} /> })
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">
          <AgentName agent={agent} />
        </span>
        {memberId === null && <Badge>{t('outsider')}</Badge>}
        <Badge tone={TONES[said]}>{t(`said.${SAID[said]}`)}</Badge>
        {comes !== false && (
          <Badge tone={trainedOn ? 'leaf' : 'plain'}>
            {trainedOn ? t.rich('trained', { day: () => <Time at={trainedOn} /> }) : t('notTrained')}
          </Badge>
        )}
      </p>
      <p className="text-sm text-soft">
        {t.rich('station.askedOn', day(askedAt))}
        {saidAt && (
          <>
            {' · '}
            {t.rich(ownWord ? 'station.saidOn' : 'station.notedOn', day(saidAt))}
          </>
        )}
      </p>
      {sets && (
        <>
          <AnswerForm agentId={id} comes={comes} />
          {comes && !trainedOn && <TrainingForm agentId={id} today={typedDay(onTheClock(new Date()).day)} />}
          <Fold title={t('station.more')}>
            <div className="grid gap-4">
              {comes !== false && (
                <MoveForm agentId={id} from={rank} free={free.filter((to) => to !== rank)} />
              )}
              {trainedOn && <UntrainForm agentId={id} />}
              <RemoveAgentForm agentId={id} />
            </div>
          </Fold>
        </>
      )}
    </div>
  )
}
