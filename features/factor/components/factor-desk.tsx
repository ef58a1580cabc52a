'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useForm } from '@/components/shell/use-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { confirmSecondFactorAction, removeSecondFactorAction, renewRecoveryCodesAction } from '../actions'
import { BeginForm } from './begin-form'
import { ProvenForm } from './proven-form'
import { RecoveryCodes } from './recovery-codes'

type Props = {
  state: 'none' | 'begun' | 'on'
  /** Says whose account it is, beside the password. */
  account: ReactNode
  /** What the authenticator takes in. */
  children?: ReactNode
}

/**
 * One's second factor: set up, confirmed, its printed codes made anew, taken away. One component for all of it: the
 * codes are in an answer that is given once, and must outlive the form that it came to.
 */
export function FactorDesk({ state, account, children }: Props) {
  const t = useTranslations('factor')
  const confirming = useForm(confirmSecondFactorAction)
  const renewing = useForm(renewRecoveryCodesAction)
  const removing = useForm(removeSecondFactorAction)
  const codes = codesIn(renewing.answer) ?? codesIn(confirming.answer)
  return (
    <div className="grid max-w-xl gap-6">
      {codes && <RecoveryCodes key={codes[0]} codes={codes} />}
      {state === 'none' && <BeginForm />}
      {state === 'begun' && (
        <>
          <section className="card grid gap-5 p-5">
            <h2 className="text-xl">{t('setUp.title')}</h2>
            {children}
          </section>
          <section className="card grid gap-5 p-5">
            <h2 className="text-xl">{t('confirm.title')}</h2>
            <ProvenForm form={confirming} account={account} fresh>
              <SubmitButton className="justify-self-start">{t('confirm.submit')}</SubmitButton>
            </ProvenForm>
          </section>
          <BeginForm again />
        </>
      )}
      {state === 'on' && (
        <>
          <details className="fold card p-5">
            <summary className="flex min-h-11 items-center font-medium">{t('renew.open')}</summary>
            <p className="py-2 text-soft">{t('renew.text')}</p>
            <ProvenForm form={renewing}>
              <SubmitButton className="justify-self-start">{t('renew.submit')}</SubmitButton>
            </ProvenForm>
          </details>
          <details className="fold card p-5">
            <summary className="flex min-h-11 items-center font-medium text-clay">{t('remove.open')}</summary>
            <p className="py-2 text-soft">{t('remove.text')}</p>
            <ProvenForm form={removing} account={account}>
              <SubmitButton variant="danger" className="justify-self-start">
                {t('remove.submit')}
              </SubmitButton>
            </ProvenForm>
          </details>
        </>
      )}
    </div>
  )
}

const codesIn = (answer: ReturnType<typeof useForm<{ codes: string[] }>>['answer']) =>
  answer && 'done' in answer ? answer.done?.codes : undefined
