import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Fold } from '@/components/ui/fold'
import type { FoundingStep } from '@/db/schema/foundings'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import type { StepState } from '../founding'
import type { FoundingRoom } from '../queries'
import { isOnes, whose } from '../turn'
import { StepAct } from './step-act'
import { StepRecord } from './step-record'

export type PathProps = { room: FoundingRoom; actor: Actor; who: string; locale: Locale }

const TONE = { done: 'leaf', next: 'glow', waiting: 'plain' } as const

/** The way of a founding: what is done, by whom and when; what is next, and whom it falls to; what waits. */
export function FoundingPath(props: PathProps) {
  const t = useTranslations('founding')
  return (
    <section aria-labelledby="path" className="grid gap-4">
      <h2 id="path" className="text-xl">
        {t('path')}
      </h2>
      <ol className="grid gap-4">
        {props.room.path.map((one, n) => (
          <Step key={one.step} {...props} {...one} number={n + 1} />
        ))}
      </ol>
    </section>
  )
}

type StepProps = PathProps & StepState & { number: number }

function Step({ step, state, number, ...props }: StepProps) {
  const t = useTranslations('founding')
  const open = props.room.beingFounded && props.room.dissolvedOn === null
  return (
    <li
      id={step}
      aria-current={state === 'next' ? 'step' : undefined}
      className={`card grid gap-3 p-5 ${state === 'next' ? 'border-glow' : ''}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-lg">
          <span aria-hidden="true" className="text-soft">
            {number}.{' '}
          </span>
          {t(`steps.${step}`)}
        </h3>
        <Badge tone={TONE[state]}>{t(state)}</Badge>
      </div>
      <StepRecord step={step} {...props} />
      {open && <Turn step={step} state={state} {...props} />}
    </li>
  )
}

function Turn({ step, state, ...props }: PathProps & { step: FoundingStep; state: StepState['state'] }) {
  const t = useTranslations('founding')
  const { room, actor, locale } = props
  const body = room.parentName[locale] ?? room.parentName.fr
  const mine = isOnes(actor, room, step)
  if (state === 'waiting' || !mine)
    return state === 'done' ? null : <p className="text-sm text-soft">{t(`who.${whose(step)}`, { body })}</p>
  if (state === 'next') return <StepAct step={step} {...props} />
  if (step === 'approval') return null
  return (
    <Fold title={t('correct')} open={step === 'members' && props.who !== ''}>
      <div className="grid gap-3">
        <p className="text-sm text-soft">{t('correctText')}</p>
        <StepAct step={step} {...props} />
      </div>
    </Fold>
  )
}
