import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'

type Props = {
  label: string
  who: string
  /** How many were found; null where nobody was asked for. */
  found: number | null
  /** Where on the page the answer is chosen from. */
  at: string
}

/** Finds somebody of one’s bodies by a part of their name: a plain question that the page answers. */
export function OwnerSearch({ label, who, found, at }: Props) {
  const t = useTranslations('tasks.search')
  return (
    <form action={`#${at}`} method="get" className="grid gap-3">
      <WhoField who={who} label={label} hint={t('hint')} submit={t('find')} />
      {found !== null && <p role="status">{t('found', { count: found })}</p>}
    </form>
  )
}
