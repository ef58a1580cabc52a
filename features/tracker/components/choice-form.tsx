import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/i18n/locales'
import { type Choice, choicePath, FILTERS, findPath, programmePath } from '../addresses'
import { offered } from '../choice'
import type { ReadProgramme } from '../reading'

type Props = { programme: ReadProgramme; choice: Choice | null; promised: boolean; locale: Locale }

/** Ways to some of the points: themes to tap, and one list of everything they can be chosen by. */
export function ChoiceForm({ programme, choice, promised, locale }: Props) {
  const t = useTranslations('tracker.filters')
  const named = useNames(programme, locale)
  const sets = offered(programme, promised)
  const value = (one: Choice) => `${one.by}.${one.value}`
  return (
    <div className="screen grid gap-3">
      {/* On a phone the list below says the same in one line. */}
      <nav aria-label={t('title')} className="max-[40rem]:hidden">
        <ul className="flex flex-wrap gap-2">
          <li>
            <a
              href={`${programmePath(locale, programme.slug)}#points`}
              aria-current={choice ? undefined : 'true'}
              className="chip"
            >
              {t('all')}
            </a>
          </li>
          {sets.theme.map((key) => (
            <li key={key}>
              <a
                href={choicePath(locale, programme.slug, { by: 'theme', value: key })}
                aria-current={choice?.by === 'theme' && choice.value === key ? 'page' : undefined}
                className="chip"
              >
                {named({ by: 'theme', value: key })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={findPath(locale, programme.slug)} className="flex flex-wrap items-end gap-3">
        <label className="grid grow gap-1 min-[40rem]:max-w-sm">
          <span className="text-sm text-soft">{t('label')}</span>
          <select name="by" defaultValue={choice ? value(choice) : ''} className="input select">
            <option value="">{t('all')}</option>
            {FILTERS.filter((by) => sets[by].length > 0).map((by) => (
              <optgroup key={by} label={t(by)}>
                {sets[by].map((one) => (
                  <option key={one} value={`${by}.${one}`}>
                    {named({ by, value: one })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <Button type="submit" variant="quiet">
          {t('show')}
        </Button>
      </form>
    </div>
  )
}

/** What a choice is called in the reader's language. */
export function useNames({ themes, places }: ReadProgramme, locale: Locale) {
  const steps = useTranslations('programmes.steps')
  return ({ by, value }: Choice): string => {
    if (by === 'step') return steps(value as 'begun')
    if (by === 'theme') return themes.find(({ key }) => key === value)?.[locale] ?? value
    return places.find(({ code }) => code === value)?.[locale === 'ar' ? 'ar' : 'latin'] ?? value
  }
}
