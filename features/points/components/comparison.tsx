import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Difference } from '@/components/ui/difference'
import { Money } from '@/components/ui/money'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Named } from '../version-rows'
import { changedIn, SENTENCES, type Sentence, type Worded } from '../wording'
import { Places } from './places'

const isSentence = (field: Worded): field is Sentence => SENTENCES.some((sentence) => sentence === field)

/** What a later wording says otherwise than an earlier one: sentences word by word, the rest before and after. */
export function Comparison({ earlier, later }: { earlier: Named; later: Named }) {
  const t = useTranslations('points')
  const changed = changedIn(earlier, later)
  if (changed.length === 0) return <p className="text-soft">{t('versions.same')}</p>
  return (
    <dl className="grid gap-4">
      {changed.map((field) => (
        <div key={field}>
          <dt className="text-sm text-soft">{t(`fields.${field}`)}</dt>
          <dd lang={field.endsWith('Fr') ? 'fr' : field.endsWith('Ar') ? 'ar' : undefined}>
            {isSentence(field) ? (
              <Difference earlier={earlier[field]} later={later[field]} />
            ) : (
              <>
                <p>{t.rich('versions.was', { before: () => <Fact field={field} of={earlier} /> })}</p>
                <p className="font-medium">
                  {t.rich('versions.became', { after: () => <Fact field={field} of={later} /> })}
                </p>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Fact({ field, of }: { field: Exclude<Worded, Sentence>; of: Named }): ReactNode {
  const t = useTranslations('points.versions')
  const words = useTranslations('programmes')
  const locale = useLocale() as Locale
  const nothing = t('nothing')
  const day = (on: string | null) => (on ? <Time at={on} /> : nothing)
  switch (field) {
    case 'theme':
      return of.themeName[locale] ?? of.themeName.fr
    case 'officeId':
      return of.officeName ? (of.officeName[locale] ?? of.officeName.fr) : nothing
    case 'communes':
      return <Places places={of.places} />
    case 'authority':
      return words(`authorities.${of.authority}`)
    case 'costStanding':
      return words(`standings.${of.costStanding}`)
    case 'cost':
      return of.cost === null ? nothing : <Money centimes={of.cost} />
    default:
      return day(of[field])
  }
}
