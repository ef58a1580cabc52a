'use client'
import type { ReactNode } from 'react'
import { RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActForm, type FormState } from './act-form'
import type { FormAction } from './over-the-line'
import { SeenVersion } from './seen-version'

type Props<Done, Name extends string> = {
  action: FormAction<Done>
  /** What travels unseen. */
  fields: Record<string, string>
  /** The version that the person saw when the page came. */
  version: number
  filled: Readonly<Record<string, unknown>>
  /** Which fields are told where somebody else changed them meanwhile. */
  names: readonly Name[]
  words: { save: string; saved: string; theirs: string; theirsText: string; field: (name: Name) => string }
  /** How a value reads, where it is not read as it is kept. */
  shown?: (name: Name, value: string) => string
  children: (state: Pick<FormState<Done>, 'kept' | 'fault'>) => ReactNode
}

/** Says anew what stands already; where another said it meanwhile, both are shown and nothing is overwritten unseen. */
export function EditForm<Done extends { version: number }, Name extends string>(props: Props<Done, Name>) {
  const { action, fields, words, children, ...seen } = props
  return (
    <ActForm action={action} fields={fields} className="grid gap-5">
      {({ kept, fault, done, theirs }) => (
        <>
          {done && <Notice kind="success">{words.saved}</Notice>}
          <SeenVersion
            {...{ ...seen, done, theirs }}
            words={{ title: words.theirs, text: words.theirsText, field: words.field }}
          />
          <RequiredNote />
          {children({ kept, fault })}
          <SubmitButton className="justify-self-start">{words.save}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
