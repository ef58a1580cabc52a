import { useTranslations } from 'next-intl'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { within } from '../mandate'
import { mayGive, mayPassOn } from '../policy'
import type { BodyRoom } from '../queries'
import { DelegateForm } from './delegate-form'
import { GiveForm } from './give-form'
import { PeopleSearch } from './people-search'

type Props = { actor: Actor; room: BodyRoom; who: string; delegate: string | null; locale: Locale }

/** Where an office is given, or one's own passed on: first to whom, then what and until when. */
export function GivingDesk({ actor, room, who, delegate, locale }: Props) {
  const t = useTranslations('mandates')
  const { body, offices, mandates, found } = room
  const named = (office: (typeof offices)[number]) => ({ value: office.id, label: office.name[locale] })
  const people = (found ?? [])
    .filter(({ id }) => !delegate || id !== actor.memberId)
    .map(({ id, ar, latin }) => ({ value: id, label: locale === 'ar' ? ar : latin }))
  const source = mandates.find(({ id, heldByMe }) => id === delegate && heldByMe)
  const office = offices.find(({ id }) => id === source?.officeId)
  const passesOn = source && office && mayPassOn(actor, { ...source, office })
  const given = offices.filter((one) => mayGive(actor, body.id, one))
  if (!passesOn && given.length === 0) return null
  return (
    <details id="giving" className="fold card p-5" open={who !== '' || Boolean(passesOn)}>
      <summary className="flex min-h-11 items-center">
        <h2 className="text-xl">{t(passesOn ? 'delegate.open' : 'give.open')}</h2>
      </summary>
      <div className="grid gap-5 pt-3">
        <p className="text-soft">{t(passesOn ? 'delegate.text' : 'give.text')}</p>
        <PeopleSearch who={who} delegate={passesOn ? source.id : null} />
        {found && people.length === 0 && <p role="status">{t('give.nobody')}</p>}
        {people.length > 0 &&
          (passesOn ? (
            <DelegateForm
              mandateId={source.id}
              people={people}
              offices={within(office, offices).map(named)}
            />
          ) : (
            <GiveForm bodyId={body.id} people={people} offices={given.map(named)} />
          ))}
      </div>
    </details>
  )
}
