'use client'
import type { ReactNode } from 'react'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActForm, type FormState } from './act-form'
import type { FormAction } from './over-the-line'

type Props<Done> = {
  action: FormAction<Done>
  fields: Record<string, string>
  /** What is taken away, on the fold and on the button. */
  title: string
  button?: string
  /** What goes with it, or keeps it from going. */
  text: string
  /** What has to be said for it: a reason, where one is asked. */
  children?: (state: Pick<FormState<Done>, 'kept' | 'fault'>) => ReactNode
}

/** Takes something away: behind a fold, and with a word on what that means. */
export function Removal<Done>({ action, fields, title, button = title, text, children }: Props<Done>) {
  return (
    <Fold title={title} grave>
      <ActForm action={action} fields={fields} className="grid gap-3">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{text}</p>
            {children?.({ kept, fault })}
            <SubmitButton variant="danger" className="justify-self-start">
              {button}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
