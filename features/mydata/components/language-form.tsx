'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { LOCALES } from '@/i18n/locales'
import { chooseLanguageAction } from '../actions'

const NAMES = { ar: 'العربية', fr: 'Français', en: 'English' }

/** The language of letters to this person. */
export function LanguageForm({ language }: { language: string }) {
  const t = useTranslations('mydata.account')
  return (
    <ActForm action={chooseLanguageAction} className="grid max-w-lg gap-4">
      {({ kept, fault }) => (
        <>
          <Field name="language" label={t('language')} hint={t('languageHint')} error={fault('language')}>
            {(control) => (
              <Select
                {...control}
                options={LOCALES.map((value) => ({ value, label: NAMES[value] }))}
                defaultValue={kept('language', language)}
              />
            )}
          </Field>
          <SubmitButton className="justify-self-start" variant="quiet">
            {t('saveLanguage')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
