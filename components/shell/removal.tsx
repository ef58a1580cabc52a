'use client'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActForm } from './act-form'
import type { FormAction } from './over-the-line'

type Props<Done> = {
  action: FormAction<Done>
  fields: Record<string, string>
  /** What is taken away, on the fold and on the button. */
  title: string
  button?: string
  /** What goes with it, or keeps it from going. */
  text: string
}

/** Takes something away: behind a fold, and with a word on what that means. */
export function Removal<Done>({ action, fields, title, button = title, text }: Props<Done>) {
  return (
    <Fold title={title} grave>
      <ActForm action={action} fields={fields} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{text}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {button}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
