'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { makeCardAction } from '../actions'

/** Makes the card, or another one in its place. */
export function MakeCardForm({ again }: { again: boolean }) {
  const t = useTranslations('mydata.card.make')
  return (
    <ActForm action={makeCardAction} className="grid max-w-xl justify-items-start gap-3">
      {() => (
        <>
          <p className="text-soft">{t(again ? 'againText' : 'text')}</p>
          <SubmitButton variant={again ? 'quiet' : 'primary'}>{t(again ? 'again' : 'submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
