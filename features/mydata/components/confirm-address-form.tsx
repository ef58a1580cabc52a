'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Bidi } from '@/components/ui/bidi'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmAddressAction } from '../actions'

/** Takes the new address: looking at the link changes nothing, mail programs open links too. */
export function ConfirmAddressForm({ email }: { email: string }) {
  const t = useTranslations('mydata.confirm')
  return (
    <ActForm action={confirmAddressAction} className="grid max-w-lg gap-4">
      {() => (
        <>
          <p className="text-lg">{t.rich('from', { address: () => <Bidi ltr>{email}</Bidi> })}</p>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
