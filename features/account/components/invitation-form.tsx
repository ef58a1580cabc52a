'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { acceptInvitationAction } from '../actions'
import { AccountLine } from './account-line'
import { NewPasswordField } from './new-password-field'

type Props = { email: string /** As far as they are known already. */; nameAr: string; nameLatin: string }

/** What someone invited says of themselves, and their first password. */
export function InvitationForm({ email, nameAr, nameLatin }: Props) {
  const t = useTranslations('account')
  const { answer, submit, remember, fault, kept } = useForm(acceptInvitationAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <AccountLine email={email} />
      <Field name="nameAr" label={t('nameAr')} error={fault('nameAr')} required>
        {(control) => (
          <TextInput
            {...control}
            lang="ar"
            dir="rtl"
            autoComplete="off"
            defaultValue={kept('nameAr') ?? nameAr}
          />
        )}
      </Field>
      <Field name="nameLatin" label={t('nameLatin')} error={fault('nameLatin')} required>
        {(control) => (
          <TextInput
            {...control}
            lang="fr"
            dir="ltr"
            autoComplete="name"
            defaultValue={kept('nameLatin') ?? nameLatin}
          />
        )}
      </Field>
      <NewPasswordField error={fault('password')} />
      <SubmitButton>{t('invitation.submit')}</SubmitButton>
    </form>
  )
}
