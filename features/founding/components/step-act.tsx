import { useTranslations } from 'next-intl'
import type { FoundingStep } from '@/db/schema/foundings'
import { typedDay } from '@/gate/day'
import { standing } from '../founding'
import { isOwnFounding } from '../policy'
import { ApprovalForm } from './approval-form'
import { BureauForm } from './bureau-form'
import { CommunesForm } from './communes-form'
import { FindPeople } from './find-people'
import { FoundersForm } from './founders-form'
import type { PathProps } from './founding-path'
import { MeetingForm } from './meeting-form'

const ADVISERS_OFFERED = 3

/** What is to be done at one step, for whom it falls to. */
export function StepAct({ step, ...props }: PathProps & { step: FoundingStep }) {
  const { room } = props
  const { bodyId } = room
  const t = useTranslations('founding.approval')
  const meeting = standing(room.rows, 'meeting')
  if (step === 'meeting')
    return (
      <MeetingForm
        bodyId={bodyId}
        heldOn={typedDay(meeting?.heldOn ?? null)}
        place={meeting?.place ?? ''}
        note={meeting?.note ?? ''}
      />
    )
  if (step === 'members') return <Founders {...props} />
  if (step === 'communes')
    return <CommunesForm bodyId={bodyId} communes={room.communes} covered={room.covered} />
  if (step === 'bureau') return <Bureau {...props} />
  if (isOwnFounding(props.actor, room)) return <p className="text-soft">{t('own')}</p>
  return <ApprovalForm bodyId={bodyId} />
}

function Founders({ room, who, locale }: PathProps) {
  const t = useTranslations('founding.members')
  const found = room.found?.map(({ id, ar, latin }) => ({ id, name: locale === 'ar' ? ar : latin }))
  return (
    <div className="grid gap-4">
      <FindPeople who={who} />
      {room.foundNobody && <p role="status">{t('nobody')}</p>}
      {found && found.length > 0 && <FoundersForm bodyId={room.bodyId} people={found} />}
    </div>
  )
}

function Bureau({ room, locale }: PathProps) {
  const { bodyId, leading, founders, people, rows } = room
  const offices = leading
    .map(({ id, name, most, held }) => ({
      id,
      label: name[locale],
      seats: most === null ? ADVISERS_OFFERED : Math.max(0, most - held),
    }))
    .filter(({ seats }) => seats > 0)
  const chosen = people
    .filter(({ id }) => founders.includes(id))
    .map(({ id, ar, latin }) => ({ value: id, label: locale === 'ar' ? ar : latin }))
  const heldOn = standing(rows, 'bureau')?.heldOn ?? standing(rows, 'meeting')?.heldOn ?? null
  return <BureauForm bodyId={bodyId} heldOn={typedDay(heldOn)} offices={offices} people={chosen} />
}
