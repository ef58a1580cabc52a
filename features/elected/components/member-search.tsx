import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'

/** Finds the member whose office it is by a part of their name: a plain question that the page answers. */
export function MemberSearch({ who, found }: { who: string; found: number | null }) {
  const t = useTranslations('elected.search')
  return (
    <form action="#record" method="get" className="grid gap-3">
      <WhoField who={who} label={t('who')} hint={t('hint')} submit={t('find')} />
      {found !== null && <p role="status">{t('found', { count: found })}</p>}
    </form>
  )
}
