import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Bidi } from '@/components/ui/bidi'
import type { ListPart } from '@/db/candidacies'
import { ageOn } from '@/features/candidacies/legality'
import type { Locale } from '@/i18n/locales'
import type { ListRoom, PlacedCandidate } from '../queries'
import { MoveForms } from './place-forms'

type Props = {
  room: ListRoom
  parts: readonly ListPart[]
  /** True for whoever sets the list. */
  sets: boolean
  here: string
  locale: Locale
}

/** A list in its order, part by part; the head of it first. */
export function ListSheet({ room, parts, sets, here, locale }: Props) {
  const t = useTranslations('candidacies.list')
  const individual = room.list.ballot === 'individual'
  return parts.map((part) => {
    const those = room.places.filter((one) => one.part === part)
    const asked = part === 'standIn' ? room.asked.standIns : room.asked.seats[part]
    return (
      <section key={part} aria-labelledby={`part-${part}`} className="grid gap-3">
        <SectionHeading id={`part-${part}`}>
          {individual && part === 'general' ? t('candidate') : t(`parts.${part}`)}
        </SectionHeading>
        {asked > 0 && <p className="text-sm text-soft">{t('filled', { count: those.length, asked })}</p>}
        {asked === 0 && those.length === 0 && <p className="text-sm text-soft">{t('noneAsked')}</p>}
        {those.length > 0 && (
          <ol className="grid gap-2">
            {those.map((one, at) => (
              <Row
                key={one.candidacyId}
                {...{ one, room, sets, here, locale }}
                first={at === 0}
                last={at === those.length - 1}
              />
            ))}
          </ol>
        )}
      </section>
    )
  })
}

type RowProps = Omit<Props, 'parts'> & { one: PlacedCandidate; first: boolean; last: boolean }

function Row({ one, room, sets, here, locale, ...ends }: RowProps) {
  const t = useTranslations('candidacies.list')
  const { election, list } = room
  const { candidacyId, name, part, place, gender, bornOn } = one
  const called = locale === 'ar' ? name.ar : name.latin
  const isHead = list.ballot === 'list' && part === 'general' && place === 1
  return (
    <li className="card flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
      <span className="grid size-9 shrink-0 place-items-center rounded-full bg-sea-soft font-semibold tabular-nums text-sea">
        {place}
      </span>
      <span className="min-w-0 flex-1 basis-40">
        <a
          href={`/${locale}/members/elections/${election.id}/candidacies/${candidacyId}`}
          className="inline-flex min-h-11 items-center font-medium text-sea underline underline-offset-4"
        >
          <Bidi>{called}</Bidi>
        </a>
        <span className="block text-sm text-soft">
          {isHead && <b className="font-semibold text-ink">{t('head')} · </b>}
          {t(`genders.${gender}`)}
          {' · '}
          {t('age', { years: ageOn(bornOn, election.pollingDay) })}
        </span>
      </span>
      {sets && (
        <MoveForms
          {...{ constituencyId: list.id, candidacyId, version: list.version }}
          {...{ name: called, here, ...ends }}
        />
      )}
    </li>
  )
}
