import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Money } from '@/components/ui/money'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { languageOf, titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Promised } from '../version-rows'
import { changedIn } from '../wording'
import { Comparison } from './comparison'
import { Paragraphs } from './wording-text'

/** A point as it was adopted, and below it what has changed since. */
export function PromisedPoint({ point: { number, adopted, today } }: { point: Promised }) {
  const t = useTranslations('programmes.adopted')
  const fields = useTranslations('points.fields')
  const locale = useLocale() as Locale
  const text = { ar: adopted.textAr, fr: adopted.textFr }
  return (
    <li className="card grid gap-3 p-5">
      <h2 className="text-lg">
        <span className="tabular-nums">{number}.</span>{' '}
        <Bidi>{titleIn({ ar: adopted.titleAr, fr: adopted.titleFr }, locale)}</Bidi>
      </h2>
      <Paragraphs text={titleIn(text, locale)} language={languageOf(text, locale) === 'ar' ? 'ar' : 'fr'} />
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {adopted.dueOn && (
          <Said label={fields('dueOn')}>
            <Time at={adopted.dueOn} />
          </Said>
        )}
        {adopted.cost !== null && (
          <Said label={fields('cost')}>
            <Money centimes={adopted.cost} />
          </Said>
        )}
      </dl>
      {changedIn(adopted, today).length === 0 ? (
        <p className="text-sm text-soft">{t('same')}</p>
      ) : (
        <div className="grid gap-3 border-t border-line pt-3">
          <p className="font-medium">{t.rich('changed', { date: () => <Time at={today.savedAt} /> })}</p>
          <Comparison earlier={adopted} later={today} />
        </div>
      )}
    </li>
  )
}
