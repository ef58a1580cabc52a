import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { FoundingStep } from '@/db/schema/foundings'
import { refusalIn, standing } from '../founding'
import { mayTakeSteps } from '../policy'
import type { PathProps } from './founding-path'
import { WithdrawForm } from './withdraw-form'

/** What was done at one step so far, by whom and when. */
export function StepRecord({ step, ...props }: PathProps & { step: FoundingStep }) {
  if (step === 'members') return <Founders {...props} />
  const row = standing(props.room.rows, step)
  if (!row && step !== 'bureau') return null
  return (
    <div className="grid gap-1">
      {step === 'meeting' && <Meeting {...props} />}
      {step === 'communes' && <Communes {...props} />}
      {step === 'bureau' && <Bureau {...props} />}
      {step === 'approval' && <Refusal {...props} />}
      {row && <Signed {...props} row={row} />}
    </div>
  )
}

const nameOf = ({ room, locale }: PathProps, id: string) => {
  const person = room.people.find((one) => one.id === id)
  return person && (locale === 'ar' ? person.ar : person.latin)
}

function Signed({ row, ...props }: PathProps & { row: { doneBy: string; at: Date } }) {
  const t = useTranslations('founding')
  return (
    <p className="text-sm text-soft">
      {t('by', { name: nameOf(props, row.doneBy) ?? t('someone') })} · <Time at={row.at} />
    </p>
  )
}

function Meeting({ room }: PathProps) {
  const t = useTranslations('founding.meeting')
  const row = standing(room.rows, 'meeting')
  if (!row?.heldOn) return null
  const { heldOn, place, note } = row
  return (
    <>
      <p>{t.rich('at', { date: () => <Time at={heldOn} />, place })}</p>
      {note && (
        <p dir="auto" className="measure whitespace-pre-line text-soft">
          {note}
        </p>
      )}
    </>
  )
}

function Founders(props: PathProps) {
  const t = useTranslations('founding')
  const { room, actor } = props
  const { founders, leastFounders } = room
  const open = room.beingFounded && room.dissolvedOn === null && mayTakeSteps(actor, room)
  return (
    <div className="grid gap-2">
      <p className="text-soft">
        {t('members.count', { count: founders.length })} · {t('members.least', { count: leastFounders })}
      </p>
      <ul className="divide-y divide-line">
        {founders.map((id) => {
          const name = nameOf(props, id) ?? t('someone')
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-1">
              <bdi className="font-medium">{name}</bdi>
              {open && <WithdrawForm bodyId={room.bodyId} memberId={id} name={name} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Communes({ room, locale }: PathProps) {
  const t = useTranslations('founding.communes')
  const named = room.communes.filter(({ code }) => room.covered.includes(code))
  if (named.length === 0) return <p>{t('none')}</p>
  const list = new Intl.ListFormat(`${locale === 'en' ? 'en' : `${locale}-MA`}`, { type: 'conjunction' })
  return <p>{list.format(named.map(({ ar, latin }) => (locale === 'ar' ? ar : latin)))}</p>
}

function Bureau({ room, locale }: PathProps) {
  const t = useTranslations('founding.bureau')
  const asked = room.leading.filter(({ most }) => most !== null)
  const empty = asked.filter(({ held }) => held === 0).length
  return (
    <>
      <p className="text-soft">{t('empty', { count: empty })}</p>
      <ul>
        {asked
          .filter(({ held }) => held > 0)
          .map(({ id, name }) => (
            <li key={id}>{t('taken', { office: name[locale] })}</li>
          ))}
      </ul>
    </>
  )
}

function Refusal({ room }: PathProps) {
  const t = useTranslations('founding.approval')
  const row = refusalIn(room.rows)
  return row ? <p className="font-medium text-clay">{t('refused', { note: row.note })}</p> : null
}
