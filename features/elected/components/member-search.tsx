import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'

/** Finds the member whose office it is by a part of their name: a plain question that the page answers. */
export function MemberSearch({ who, found }: { who: string; found: number | null }) {
  const t = useTranslations('elected.search')
  return (
    <form action="#record" method="get" className="grid gap-3">
      <Field name="who" label={t('who')} hint={t('hint')}>
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
      {found !== null && <p role="status">{t('found', { count: found })}</p>}
    </form>
  )
}
