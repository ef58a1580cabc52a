import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import type { Locale } from '@/i18n/locales'
import { byCouncil } from '../council'
import type { ShownOffice } from '../queries'
import { CouncilName } from './council-name'
import { OfficialCard } from './official-card'

type Props = { offices: readonly ShownOffice[]; today: string; locale: Locale }

/** The elected officials council by council: those of today, and below them those before. */
export function PublicRegister({ offices, today, locale }: Props) {
  const t = useTranslations('elected')
  if (offices.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return byCouncil(offices, today).map(({ key, one, current, past }) => (
    <section key={key} className="grid gap-4" aria-labelledby={idOf(key)}>
      <SectionHeading id={idOf(key)}>
        <CouncilName of={one} />
      </SectionHeading>
      <Officials title={t('current')} offices={current} locale={locale} />
      <Officials title={t('past')} offices={past} locale={locale} />
    </section>
  ))
}

const idOf = (key: string) => `council-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`

type ListProps = { title: string; offices: readonly ShownOffice[]; locale: Locale }

function Officials({ title, offices, locale }: ListProps) {
  if (offices.length === 0) return null
  return (
    <div className="grid gap-3">
      <h3 className="text-lg">{title}</h3>
      <ul className="grid gap-4 min-[40rem]:grid-cols-2">
        {offices.map((office) => (
          <OfficialCard key={office.id} office={office} locale={locale} />
        ))}
      </ul>
    </div>
  )
}
