'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/i18n/locales'
import { addDateAction } from '../actions'
import type { Announcer } from '../queries'
import { DateFields } from './date-fields'

/** Announces something new. */
export function NewDateForm({ bodies }: { bodies: Announcer[] }) {
  const t = useTranslations('calendar')
  const locale = useLocale() as Locale
  return (
    <ActForm action={addDateAction} className="grid gap-5">
      {(state) => (
        <>
          {state.done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <Field name="bodyId" label={t('body')} error={state.fault('bodyId')} required>
            {(control) => (
              <Select
                {...control}
                options={bodies.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))}
                defaultValue={state.kept('bodyId', bodies[0]?.id)}
              />
            )}
          </Field>
          <DateFields key={state.done?.dateId ?? 'first'} state={state} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
