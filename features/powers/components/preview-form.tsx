import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type Choice = { value: string; label: string }
type Props = { offices: Choice[]; bodies: Choice[]; office: string; body: string }

/** Which office, in which body: a plain question that the page answers. */
export function PreviewForm({ offices, bodies, office, body }: Props) {
  const t = useTranslations('powers.preview')
  return (
    <form
      method="get"
      className="card grid gap-5 p-5 min-[40rem]:grid-cols-[1fr_1fr_auto] min-[40rem]:items-end"
    >
      <Field name="office" label={t('office')} required>
        {(control) => <Select {...control} options={offices} defaultValue={office} />}
      </Field>
      <Field name="body" label={t('body')} required>
        {(control) => <Select {...control} options={bodies} defaultValue={body} />}
      </Field>
      <Button type="submit">{t('show')}</Button>
    </form>
  )
}
