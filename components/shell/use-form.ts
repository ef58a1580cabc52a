'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, startTransition, useActionState, useContext, useEffect, useRef } from 'react'
import type { Answer } from '@/gate/action'
import { type FormAction, overTheLine } from './over-the-line'
import { AskAgain } from './sign-in-again'

/**
 * A form of ours: `<form action={submit} onSubmit={remember}>` works before script, and after it keeps what was typed.
 * When the session has ended meanwhile, the password is asked for in place and the same form is sent again.
 * Out: the answer, whether it is on its way, the fault beside a field, and what to fill a refused field with again.
 */
export function useForm<Done>(action: FormAction<Done>) {
  const [answer, submit, pending] = useActionState<Answer<Done> | null, FormData>(overTheLine(action), null)
  const faults = useTranslations('refusals.faults')
  const ask = useContext(AskAgain)
  const sent = useRef<FormData>(null)
  const refused = answer && 'refused' in answer ? answer : null
  useEffect(() => {
    const form = sent.current
    if (!ask || !form || refused?.refused !== 'notSignedIn') return
    void ask().then((signedIn) => signedIn && startTransition(() => submit(form)))
  }, [ask, refused, submit])
  return {
    answer,
    submit,
    pending,
    remember: (event: FormEvent<HTMLFormElement>) => {
      const { submitter } = event.nativeEvent as SubmitEvent
      sent.current = new FormData(event.currentTarget, submitter)
    },
    fault: (field: string) => refused?.fields?.[field] && faults(refused.fields[field]),
    kept: (field: string) => refused?.kept[field],
  }
}
