'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutAction } from '../actions'

/** The way out; it stands in every room. */
export function SignOutForm() {
  const t = useTranslations('account')
  const [, submit] = useActionState(signOutAction, null)
  return (
    <form action={submit}>
      <input type="hidden" name="locale" value={useLocale()} />
      <SubmitButton variant="quiet" className="w-full">
        {t('signOut')}
      </SubmitButton>
    </form>
  )
}
