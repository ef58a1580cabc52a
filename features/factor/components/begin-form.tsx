'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { beginSecondFactorAction } from '../actions'

/** The first step: a secret to take into the authenticator. */
export function BeginForm({ again = false }: { again?: boolean }) {
  const t = useTranslations('factor.begin')
  return (
    <ActForm action={beginSecondFactorAction}>
      {() => (
        <SubmitButton variant={again ? 'quiet' : 'primary'} className="justify-self-start">
          {t(again ? 'again' : 'submit')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
