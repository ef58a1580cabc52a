import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type Props = { numbers: readonly number[]; earlier: number; later: number }

/** Chooses two wordings to be compared; a plain question to the same page. */
export function CompareForm({ numbers, earlier, later }: Props) {
  const t = useTranslations('points.versions')
  const options = numbers.map((number) => ({ value: String(number), label: t('number', { number }) }))
  return (
    <form className="grid items-end gap-4 min-[30rem]:grid-cols-[1fr_1fr_auto]">
      <Field name="from" label={t('earlier')}>
        {(control) => <Select {...control} options={options} defaultValue={String(earlier)} />}
      </Field>
      <Field name="to" label={t('later')}>
        {(control) => <Select {...control} options={options} defaultValue={String(later)} />}
      </Field>
      <Button type="submit" variant="quiet" className="justify-self-start">
        {t('show')}
      </Button>
    </form>
  )
}
