import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'

type Props = { who: string; owing: boolean }

/** Finds a member by name or number: a plain question that the page answers. */
export function AccountsSearch({ who, owing }: Props) {
  const t = useTranslations('dues.accounts')
  return (
    <form method="get" className="grid gap-3">
      <WhoField who={who} label={t('who')} hint={t('whoHint')} submit={t('find')} />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="owing" value="1" defaultChecked={owing} className="size-5" />
        {t('owingOnly')}
      </label>
    </form>
  )
}
