'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { changePhoneAction } from '../actions'

/** One’s own telephone number; empty, none is kept. */
export function PhoneForm({ phone }: { phone: string }) {
  const t = useTranslations('mydata.account')
  return (
    <ActForm action={changePhoneAction} className="grid max-w-lg gap-4">
      {({ kept, fault }) => (
        <>
          <Field name="phone" label={t('phone')} hint={t('phoneHint')} error={fault('phone')}>
            {(control) => (
              <TextInput
                {...control}
                type="tel"
                autoComplete="tel"
                maxLength={40}
                defaultValue={kept('phone', phone)}
              />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('savePhone')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
