import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type Option = { value: string; label: string }
type Props = {
  view: 'list' | 'board'
  owner: string
  commune: string
  owners: readonly Option[]
  communes: readonly Option[]
}

/** Whose tasks, and of which commune: a plain question that the page answers. */
export function TaskFilter({ view, owner, commune, owners, communes }: Props) {
  const t = useTranslations('tasks.filter')
  return (
    <form method="get" className="screen flex flex-wrap items-end gap-3">
      <input type="hidden" name="view" value={view} />
      <Field name="owner" label={t('owner')}>
        {({ required: _, ...control }) => (
          <Select {...control} prompt={t('all')} options={owners} defaultValue={owner} />
        )}
      </Field>
      <Field name="commune" label={t('commune')}>
        {({ required: _, ...control }) => (
          <Select {...control} prompt={t('all')} options={communes} defaultValue={commune} />
        )}
      </Field>
      <Button type="submit" variant="quiet">
        {t('show')}
      </Button>
    </form>
  )
}
