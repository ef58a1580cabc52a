import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

type Props = { who: string; delegate: string | null }

/** Finds people by a part of their name: a plain question that the page answers. */
export function PeopleSearch({ who, delegate }: Props) {
  const t = useTranslations('mandates.give')
  return (
    <form action="#giving" method="get" className="grid gap-3">
      {delegate && <input type="hidden" name="delegate" value={delegate} />}
      <Field name="who" label={t('who')} hint={t('whoHint')} required>
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
    </form>
  )
}
