import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { BEYOND, type communesOf } from '../groups'

type Props = ReturnType<typeof communesOf> & { asked: string }

/** Which commune’s stations are shown: a plain question that the page answers. */
export function CommuneFilter({ communes, beyond, asked }: Props) {
  const t = useTranslations('coverage.filter')
  const locale = useLocale() as Locale
  const options = [
    { value: '', label: t('all') },
    ...communes.map(({ code, name }) => ({ value: code, label: titleIn(name, locale) })),
    ...(beyond ? [{ value: BEYOND, label: t('beyond') }] : []),
  ]
  return (
    <form method="get">
      <Field name="commune" label={t('label')}>
        {(control) => (
          <span className="flex flex-wrap gap-3">
            <Select {...control} options={options} defaultValue={asked} className="min-w-0 flex-1" />
            <Button type="submit" variant="quiet">
              {t('submit')}
            </Button>
          </span>
        )}
      </Field>
    </form>
  )
}
