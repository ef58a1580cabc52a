'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { PasswordInput } from '@/components/ui/password-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { askForAddressAction } from '../actions'

/** Another address to sign in with: asked for here, taken by the link that goes there. */
export function AddressForm() {
  const t = useTranslations('mydata.account')
  return (
    <Fold title={t('changeEmail')}>
      <ActForm action={askForAddressAction} className="grid max-w-lg gap-4">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('changeEmailText')}</p>
            <Field name="email" label={t('newEmail')} error={fault('email')} required>
              {(control) => (
                <TextInput
                  {...control}
                  type="email"
                  autoComplete="email"
                  maxLength={254}
                  defaultValue={kept('email')}
                />
              )}
            </Field>
            <Field name="password" label={t('password')} error={fault('password')} required>
              {(control) => <PasswordInput {...control} autoComplete="current-password" />}
            </Field>
            <SubmitButton className="justify-self-start">{t('sendLink')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
