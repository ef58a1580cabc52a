import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

/** Finds people by a part of their name: a plain question that the page answers. */
export function FindPeople({ who }: { who: string }) {
  const t = useTranslations('founding.members')
  return (
    <form action="#members" method="get">
      <Field name="who" label={t('find')} hint={t('findHint')}>
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
              {t('search')}
            </Button>
          </span>
        )}
      </Field>
    </form>
  )
}
