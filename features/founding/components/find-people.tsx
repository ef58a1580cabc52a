import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'

/** Finds people by a part of their name: a plain question that the page answers. */
export function FindPeople({ who }: { who: string }) {
  const t = useTranslations('founding.members')
  return (
    <form action="#members" method="get">
      <WhoField who={who} label={t('find')} hint={t('findHint')} submit={t('search')} />
    </form>
  )
}
