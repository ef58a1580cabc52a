import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'

type Props = { who: string; delegate: string | null }

/** Finds people by a part of their name: a plain question that the page answers. */
export function PeopleSearch({ who, delegate }: Props) {
  const t = useTranslations('mandates.give')
  return (
    <form action="#giving" method="get" className="grid gap-3">
      {delegate && <input type="hidden" name="delegate" value={delegate} />}
      <WhoField who={who} label={t('who')} hint={t('whoHint')} required submit={t('find')} />
    </form>
  )
}
