'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { typedWhen } from '@/gate/day'
import { directionOf, ENDONYMS, LOCALES } from '@/i18n/locales'
import type { Announcement } from '../queries'

const SUFFIX = { ar: 'Ar', fr: 'Fr', en: 'En' } as const

type Props = {
  date?: Announcement
  state: Pick<FormState<unknown>, 'kept' | 'fault'>
}

/** When, what, where, in three languages. */
export function DateFields({ date, state: { kept, fault } }: Props) {
  const t = useTranslations('calendar')
  const words = (name: 'title' | 'place' | 'note', most: number) => (
    <fieldset className="grid gap-3 min-[60rem]:grid-cols-3">
      <legend className="pb-1 font-semibold">{t(name === 'title' ? 'titleWords' : name)}</legend>
      {LOCALES.map((language) => {
        const field = `${name}${SUFFIX[language]}`
        return (
          <Field
            key={field}
            name={field}
            label={ENDONYMS[language]}
            error={fault(field)}
            required={name === 'title' && language !== 'en'}
          >
            {(control) => (
              <TextInput
                {...control}
                lang={language}
                dir={directionOf(language)}
                maxLength={most}
                defaultValue={kept(field, date?.[name]?.[language])}
              />
            )}
          </Field>
        )
      })}
    </fieldset>
  )
  return (
    <>
      <Field name="when" label={t('when')} hint={t('whenHint')} error={fault('when')} required>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            className="max-w-48"
            defaultValue={kept('when', date && typedWhen(date))}
          />
        )}
      </Field>
      {words('title', 140)}
      {words('place', 140)}
      {words('note', 300)}
    </>
  )
}
