'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { askForErasureAction, stayAction } from '../actions'

/** Asks to be erased, with the password once more. */
export function ErasureForm() {
  const t = useTranslations('mydata.erasure')
  return (
    <ActForm action={askForErasureAction} className="grid max-w-lg gap-4">
      {({ fault }) => (
        <>
          <Field
            name="password"
            label={t('password')}
            hint={t('passwordHint')}
            error={fault('password')}
            required
          >
            {(control) => <PasswordInput {...control} autoComplete="current-password" />}
          </Field>
          <SubmitButton variant="danger" className="justify-self-start">
            {t('submit')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Takes it back. */
export function StayForm() {
  const t = useTranslations('mydata.erasure')
  return <ActForm action={stayAction}>{() => <SubmitButton>{t('stay')}</SubmitButton>}</ActForm>
}
