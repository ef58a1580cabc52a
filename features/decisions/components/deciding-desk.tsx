import { useTranslations } from 'next-intl'
import type { BodyDecision } from '@/db/schema/foundings'
import { mayGive } from '@/features/mandates/policy'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import { possible } from '../decision'
import { mayDecideOn } from '../policy'
import type { DecisionsRoom } from '../queries'
import { FateForm } from './fate-form'
import { RenewalForm } from './renewal-form'

type Props = { room: DecisionsRoom; actor: Actor; locale: Locale }

const SEATS_WITHOUT_NUMBER = 3
const MOST_SEATS = 25

/** What can be decided on a body now, each act behind its own fold. */
export function DecidingDesk({ room, actor, locale }: Props) {
  const t = useTranslations('decisions')
  const { body } = room
  if (!mayDecideOn(actor, body)) return <p className="text-soft">{t('notYours')}</p>
  return (
    <section aria-labelledby="open" className="grid gap-3">
      <h2 id="open" className="text-xl">
        {t('open')}
      </h2>
      {possible(body)
        .filter((kind) => kind !== 'renewal' || actor.holds('mandates.assign', body.id))
        .map((kind) => (
          <details key={kind} className="fold card p-5">
            <summary className="flex min-h-11 items-center font-medium">{t(`kinds.${kind}`)}</summary>
            <div className="pt-3">
              <Form kind={kind} room={room} actor={actor} locale={locale} />
            </div>
          </details>
        ))}
    </section>
  )
}

function Form({ kind, room, actor, locale }: Props & { kind: BodyDecision }) {
  const { body, others, below, offices, people } = room
  if (kind !== 'renewal')
    return (
      <FateForm
        kind={kind}
        bodyId={body.id}
        version={body.version}
        others={others.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))}
        below={below.length}
      />
    )
  return (
    <RenewalForm
      bodyId={body.id}
      version={body.version}
      offices={offices
        .filter((office) => mayGive(actor, body.id, office))
        .map(({ id, name, most }) => ({
          id,
          label: name[locale],
          seats: Math.min(most ?? SEATS_WITHOUT_NUMBER, MOST_SEATS),
        }))}
      people={people.map(({ id, ar, latin }) => ({ value: id, label: locale === 'ar' ? ar : latin }))}
    />
  )
}
