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

type Props = {
  email: string
  nameAr: string
  nameLatin: string
  /** They have no name yet: everyone else is shown what they are called. */
  asksNames: boolean
}

/** The first password of someone invited, under the name they go by. */
export function InvitationForm({ email, nameAr, nameLatin, asksNames }: Props) {
  const t = useTranslations('account')
  const { answer, submit, remember, fault, kept } = useForm(acceptInvitationAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-5" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <AccountLine email={email} />
      {asksNames ? (
        <NameFields fault={fault} kept={kept} />
      ) : (
        <p className="grid gap-1 font-medium">
          <bdi lang="ar">{nameAr}</bdi>
          {nameLatin !== nameAr && <bdi lang="fr">{nameLatin}</bdi>}
        </p>
      )}
      <NewPasswordField error={fault('password')} />
      <SubmitButton>{t('invitation.submit')}</SubmitButton>
    </form>
  )
}

function NameFields({ fault, kept }: Pick<ReturnType<typeof useForm>, 'fault' | 'kept'>) {
  const t = useTranslations('account')
  return (
    <>
      <Field name="nameAr" label={t('nameAr')} error={fault('nameAr')} required>
        {(control) => (
          <TextInput {...control} lang="ar" dir="rtl" autoComplete="off" defaultValue={kept('nameAr')} />
        )}
      </Field>
      <Field name="nameLatin" label={t('nameLatin')} error={fault('nameLatin')} required>
        {(control) => (
          <TextInput {...control} lang="fr" dir="ltr" autoComplete="name" defaultValue={kept('nameLatin')} />
        )}
      </Field>
    </>
  )
}
