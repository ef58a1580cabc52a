import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'
import type { Locale } from '@/i18n/locales'
import type { Resource } from '../queries'
import { LendForm } from './lend-form'

type Props = {
  resource: Resource
  who: string
  found: readonly { id: string; ar: string; latin: string; number: number }[] | null
  locale: Locale
}

/** Finds a member by a part of their name, and lends them something. */
export function LendDesk({ resource: { id, kind }, who, found, locale }: Props) {
  const t = useTranslations('logistics.lend')
  return (
    <div className="grid gap-4">
      <form action="#lend" method="get">
        <WhoField who={who} label={t('who')} hint={t('hint')} submit={t('find')} />
      </form>
      {found && <p role="status">{t('found', { count: found.length })}</p>}
      {found && found.length > 0 && (
        <LendForm
          resourceId={id}
          counted={kind === 'material'}
          people={found.map((person) => ({
            value: person.id,
            label: `${locale === 'ar' ? person.ar : person.latin} · ${t('number', { number: String(person.number) })}`,
          }))}
        />
      )}
    </div>
  )
}
