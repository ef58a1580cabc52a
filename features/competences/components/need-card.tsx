import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { PersonName } from '@/components/ui/person-name'
import type { Locale } from '@/i18n/locales'
import { proposed, type Reason } from '../match'
import type { Agreeing, OpenNeed, SkillField } from '../queries'
import { CloseNeedForm } from './close-need-form'

type Props = { need: OpenNeed; people: readonly Agreeing[]; fields: readonly SkillField[] }

const MOST_PROPOSED = 12

/** One need: what is asked for, who is proposed and why; or that nobody matches. */
export function NeedCard({ need, people, fields }: Props) {
  const t = useTranslations('competences')
  const locale = useLocale() as Locale
  const found = proposed(need, people)
  const field = fields.find(({ key }) => key === need.fieldKey)
  return (
    <li className="card grid gap-3 p-5">
      <h3 className="text-lg">
        <Bidi>{need.title}</Bidi>
      </h3>
      <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
        <Bidi>{need.body[locale] ?? need.body.fr}</Bidi>
        {field && <Badge>{field.name[locale]}</Badge>}
        {need.language && (
          <Badge>
            {t(`languages.${need.language}`)}
            {need.level && ` · ${t(`levels.${need.level}`)}`}
          </Badge>
        )}
        {need.hours > 0 && <Badge>{t('known.weekly', { count: need.hours })}</Badge>}
      </p>
      <p>
        <Badge tone={found.length > 0 ? 'leaf' : 'glow'}>{t('needs.matches', { count: found.length })}</Badge>
      </p>
      <ul className="grid gap-3">
        {found.slice(0, MOST_PROPOSED).map(({ person, reasons }) => (
          <li key={person.id} className="border-t border-line pt-3">
            <PersonName
              name={locale === 'ar' ? person.name.ar : person.name.latin}
              office={t.rich('needs.numbered', { number: () => <bdi>{person.number}</bdi> })}
            />
            {person.profession && (
              <p>
                <Bidi>{person.profession}</Bidi>
              </p>
            )}
            <Why reasons={reasons} />
          </li>
        ))}
      </ul>
      <CloseNeedForm needId={need.id} />
    </li>
  )
}

function Why({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslations('competences.needs')
  const said = reasons.map((reason) => {
    if (reason.of === 'word') return t('byWord', { word: reason.word })
    return t({ field: 'byField', language: 'byLanguage', hours: 'byHours' }[reason.of] as 'byField')
  })
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
      {t('why')}
      {said.map((one) => (
        <Badge key={one} tone="sea">
          {one}
        </Badge>
      ))}
    </p>
  )
}
