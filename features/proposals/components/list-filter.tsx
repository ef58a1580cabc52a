import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Names } from '@/features/programmes/queries'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { ListQuestion } from '../input'
import { ORDERS, SHELVES } from '../standing'

type Props = {
  question: ListQuestion
  from: readonly { id: string; name: Names; count: number }[]
  /** The page it stands on. */
  address: string
}

/** Which proposals are listed, and in which order; a form that asks for the page again. */
export function ListFilter({ question, from, address }: Props) {
  const t = useTranslations('proposals')
  const locale = useLocale() as Locale
  const bodies = from.map(({ id, name, count }) => ({
    value: id,
    label: `${titleIn(name, locale)} (${count})`,
  }))
  return (
    <form action={address} aria-label={t('list.filter')} className="grid gap-4">
      <div className="grid gap-4 min-[40rem]:grid-cols-3">
        <Field name="shelf" label={t('list.shelf')}>
          {(control) => (
            <Select
              {...control}
              options={SHELVES.map((value) => ({ value, label: t(`shelves.${value}`) }))}
              defaultValue={question.shelf}
            />
          )}
        </Field>
        <Field name="from" label={t('list.from')}>
          {(control) => (
            <Select
              {...control}
              options={bodies}
              prompt={t('list.everyBody')}
              defaultValue={question.from ?? ''}
            />
          )}
        </Field>
        <Field name="order" label={t('list.order')}>
          {(control) => (
            <Select
              {...control}
              options={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
              defaultValue={question.order}
            />
          )}
        </Field>
      </div>
      <Button type="submit" variant="quiet" className="justify-self-start">
        {t('list.apply')}
      </Button>
    </form>
  )
}
