import { useTranslations } from 'next-intl'
import { PageTitle } from '@/components/shell/page-title'
import { formatDate } from '@/components/ui/date'
import type { Locale } from '@/i18n/locales'
import { LawSection } from './law-section'

/** What stands in the texts of the law in place of names: empty where the organisation has not said yet. */
export type LawValues = Record<string, string | number>

type Props = {
  page: 'privacy' | 'notice'
  locale: Locale
  /** The day these words last changed. */
  updatedOn: string
  values: LawValues
  /** Sentences under the title, before the sections. */
  opening?: readonly string[]
}

/** A page the law asks for: a table of contents, then its sections, each with an address of its own. */
export function LawPage({ page, locale, updatedOn, values, opening = [] }: Props) {
  const t = useTranslations(`legal.${page}`)
  const legal = useTranslations('legal')
  const keys = Object.keys(t.raw('sections') as object)
  return (
    <div className="wrap article grid gap-8 py-8">
      <div>
        <PageTitle intro={t('lead')}>{t('title')}</PageTitle>
        <p className="mt-2 text-sm text-soft">{legal('updated', { date: formatDate(updatedOn, locale) })}</p>
      </div>
      {opening.map((sentence) => (
        <p key={sentence} className="rounded-md border-s-4 border-sea bg-sea-soft px-5 py-4">
          {sentence}
        </p>
      ))}
      <nav aria-label={legal('contents')} className="screen card p-5">
        <h2 className="text-lg">{legal('contents')}</h2>
        <ul className="mt-1 grid gap-x-6 min-[40rem]:grid-cols-2">
          {keys.map((key) => (
            <li key={key}>
              <a href={`#${key}`} className="flex min-h-11 items-center text-sea hover:underline">
                {t(`sections.${key}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {keys.map((key) => (
        <LawSection key={key} page={page} section={key} values={values} />
      ))}
    </div>
  )
}
