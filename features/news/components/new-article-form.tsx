'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { ENDONYMS, LOCALES } from '@/i18n/locales'
import { startArticleAction } from '../actions'
import { TITLE_LENGTH } from '../lengths'
import type { Choices } from '../queries'
import { DescriptionFields } from './description-fields'

/** The few things to settle before one writes; all but the body can be changed later. */
export function NewArticleForm({ choices }: { choices: Choices }) {
  const t = useTranslations('news.new')
  const locale = useLocale()
  const [only] = choices.bodies.length === 1 ? choices.bodies : []
  return (
    <ActForm action={startArticleAction} className="card grid gap-5 p-5 min-[40rem]:p-8">
      {(state) => (
        <>
          <RequiredNote />
          <Field name="title" label={t('name')} hint={t('nameHint')} error={state.fault('title')}>
            {(control) => (
              <TextInput
                {...control}
                dir="auto"
                maxLength={TITLE_LENGTH}
                defaultValue={state.kept('title')}
              />
            )}
          </Field>
          <Field
            name="language"
            label={t('language')}
            hint={t('languageHint')}
            error={state.fault('language')}
            required
          >
            {(control) => (
              <Select
                {...control}
                options={LOCALES.map((language) => ({ value: language, label: ENDONYMS[language] }))}
                defaultValue={state.kept('language', locale)}
              />
            )}
          </Field>
          <DescriptionFields
            choices={choices}
            now={{ kind: 'news', bodyId: only?.id ?? choices.own?.bodyId, bylineId: choices.own?.officeId }}
            state={state}
          />
          <SubmitButton className="justify-self-start">{t('start')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
