import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Time } from '@/components/ui/time'
import { STAGES, type Stage } from '@/db/plans'
import type { Move } from '../queries'

type Props = { stage: Stage; moves: readonly Move[] }

/** The life of a programme as a path: what is behind it, where it stands, what is to come. */
export function StagePath({ stage, moves }: Props) {
  const t = useTranslations('programmes')
  const here = STAGES.indexOf(stage)
  return (
    <section aria-labelledby="path" className="card grid gap-3 p-5">
      <h2 id="path" className="text-xl">
        {t('path.title')}
      </h2>
      <ol className="grid gap-1">
        {STAGES.map((step, at) => {
          const state = at < here ? 'done' : at === here ? 'now' : 'later'
          const came = moves.find((move) => move.stage === step)
          return (
            <li
              key={step}
              aria-current={state === 'now' ? 'step' : undefined}
              className={`flex min-h-9 items-center gap-3 ${LOOK[state]}`}
            >
              <Place state={state} number={at + 1} />
              <span>
                {t(`stages.${step}`)}
                <span className="sr-only"> ({t(`path.${state}`)})</span>
                {state === 'now' && came && (
                  <span className="ms-2 text-sm font-normal text-soft">
                    {t.rich('path.since', { date: () => <Time at={came.decidedOn} /> })}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const LOOK = { done: '', now: 'font-semibold', later: 'text-soft' }
const RING = {
  done: 'bg-leaf-soft text-leaf',
  now: 'bg-fill text-on-fill',
  later: 'border border-line text-soft',
}

function Place({ state, number }: { state: keyof typeof RING; number: number }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-8 shrink-0 place-items-center rounded-full text-sm ${RING[state]}`}
    >
      {state === 'done' ? <Mark name="success" /> : number}
    </span>
  )
}
