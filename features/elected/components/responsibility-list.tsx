import { useTranslations } from 'next-intl'
import { KnownTerm } from '@/components/ui/known-time'
import type { Locale } from '@/i18n/locales'
import type { ShownResponsibility } from '../queries'
import { ResponsibilityForm } from './responsibility-forms'
import { SourceLine } from './source-line'

type Props = { responsibilities: readonly ShownResponsibility[]; locale: Locale }

/** What someone answers for in their council, each to be corrected. */
export function ResponsibilityList({ responsibilities, locale }: Props) {
  const t = useTranslations('elected')
  if (responsibilities.length === 0) return <p className="text-soft">{t('noResponsibility')}</p>
  return (
    <ul className="grid gap-4">
      {responsibilities.map((one) => (
        <li key={one.id} className="grid gap-1 border-t border-line pt-3 first:border-0 first:pt-0">
          <b className="font-medium">{one.title[locale] || one.title.fr}</b>
          <p>
            <KnownTerm term={one} />
          </p>
          <SourceLine {...one} />
          <ResponsibilityForm of={one} />
        </li>
      ))}
    </ul>
  )
}
