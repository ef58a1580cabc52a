import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

type Props = { who: string; owing: boolean }

/** Finds a member by name or number: a plain question that the page answers. */
export function AccountsSearch({ who, owing }: Props) {
  const t = useTranslations('dues.accounts')
  return (
    <form method="get" className="grid gap-3">
      <Field name="who" label={t('who')} hint={t('whoHint')}>
        {(control) => (
          <span className="flex flex-wrap gap-3">
            <TextInput
              {...control}
              type="search"
              dir="auto"
              maxLength={80}
              autoComplete="off"
              defaultValue={who}
              className="flex-1"
            />
            <Button type="submit" variant="quiet">
              {t('find')}
            </Button>
          </span>
        )}
      </Field>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="owing" value="1" defaultChecked={owing} className="size-5" />
        {t('owingOnly')}
      </label>
    </form>
  )
}
