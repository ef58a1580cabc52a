import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Locale } from '@/i18n/locales'

type Props = { question: Record<string, string>; locale: Locale; total: number }

/** Takes the answer away as a file: a plain form, which a browser sends without script. */
export function ExportForm({ question, locale, total }: Props) {
  const t = useTranslations('register.export')
  return (
    <details className="fold card p-4">
      <summary className="flex min-h-11 items-center font-medium">{t('title')}</summary>
      <form
        action="/api/register/export"
        method="post"
        encType="multipart/form-data"
        className="grid gap-4 pt-2"
      >
        <input type="hidden" name="locale" value={locale} />
        {Object.entries(question).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="text-soft">{t('text', { count: total })}</p>
        <Field name="format" label={t('format')}>
          {(control) => (
            <Select
              {...control}
              options={[
                { value: 'xlsx', label: t('xlsx') },
                { value: 'csv', label: t('csv') },
              ]}
            />
          )}
        </Field>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="contacts" className="size-5" />
          {t('contacts')}
        </label>
        <Field name="purpose" label={t('purpose')} hint={t('purposeHint')}>
          {(control) => <TextInput {...control} dir="auto" maxLength={200} />}
        </Field>
        <Button type="submit" variant="quiet" className="justify-self-start">
          {t('submit')}
        </Button>
      </form>
    </details>
  )
}
