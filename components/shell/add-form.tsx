'use client'
import type { ReactNode } from 'react'
import { RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActForm, type FormState } from './act-form'
import type { FormAction } from './over-the-line'

type Props<Done> = {
  action: FormAction<Done>
  /** What travels unseen. */
  fields: Record<string, string>
  words: { add: string; added: string }
  children: (state: Pick<FormState<Done>, 'kept' | 'fault'>) => ReactNode
}

/** Enters something new, and says so; the form stays for the next. */
export function AddForm<Done>({ action, fields, words, children }: Props<Done>) {
  return (
    <ActForm action={action} fields={fields} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{words.added}</Notice>}
          <RequiredNote />
          {children({ kept, fault })}
          <SubmitButton className="justify-self-start">{words.add}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
