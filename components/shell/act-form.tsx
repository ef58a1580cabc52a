'use client'
import { useLocale } from 'next-intl'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Answer } from '@/gate/action'
import type { FormAction } from './over-the-line'
import { RefusalNotice } from './refusal-notice'
import { useForm } from './use-form'

/** How a form stands after it was sent: what to show beside its fields. */
export type FormState<Done> = {
  done: Done | null
  /** What was typed when it was refused, or else `otherwise`. */
  kept: (name: string, otherwise?: string | null) => string
  /** The sentence about one field, if something is wrong with it. */
  fault: (name: string) => string | undefined
  /** The faults as keys, for what names more than fields. */
  fields: Record<string, string>
  /** What stands in the database instead, where it was changed meanwhile. */
  theirs: unknown
}

type Props<Done> = {
  action: FormAction<Done>
  /** What travels unseen. */
  fields?: Record<string, string | number>
  /** Waited for before the form goes out; false holds it back. */
  before?: () => Promise<boolean>
  /** Refusals that the children show themselves. */
  ownRefusals?: readonly string[]
  className?: string
  /** What stands after the form, outside it: forms of its own that follow from the answer. */
  below?: (state: FormState<Done>) => ReactNode
  children: (state: FormState<Done>) => ReactNode
}

/**
 * A form for one act: language and key unseen beside its fields, what was typed kept when it is refused, and the
 * reason above it. Works before script; a second press or a retried request has no second effect.
 */
export function ActForm<Done>(props: Props<Done>) {
  const { action, fields = {}, before, ownRefusals = [], className = 'grid gap-4', below, children } = props
  const { answer, submit, remember, fault, kept } = useForm(action)
  const once = useOnce(answer)
  const send = useHeld(before, remember)
  const refused = answer && 'refused' in answer ? answer : null
  const state: FormState<Done> = {
    done: answer && 'done' in answer ? answer.done : null,
    kept: (name, otherwise) => kept(name) ?? otherwise ?? '',
    fault: (name) => fault(name) || undefined,
    fields: refused?.fields ?? {},
    theirs: refused?.theirs,
  }
  return (
    <>
      <form action={submit} onSubmit={send} className={className} noValidate>
        <input type="hidden" name="locale" value={useLocale()} />
        <input type="hidden" name="once" value={once} suppressHydrationWarning readOnly />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} readOnly />
        ))}
        {refused && !ownRefusals.includes(refused.refused) && <RefusalNotice answer={answer} />}
        {children(state)}
      </form>
      {below?.(state)}
    </>
  )
}

// Not crypto.randomUUID: browsers have it on https only.
const freshKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}

// What comes after an answer is another form. Where none came, it is the same one that is sent again.
function useOnce(answer: Answer | null): string {
  const [key, setKey] = useState(freshKey)
  const last = useRef(answer)
  useEffect(() => {
    if (last.current === answer) return
    last.current = answer
    if (answer && 'refused' in answer && answer.refused === 'noAnswer') return
    setKey(freshKey())
  }, [answer])
  return key
}

// What `before` changed (a version, say) must stand in the fields before they are read.
const painted = () => new Promise((resolve) => setTimeout(resolve, 0))

function useHeld(
  before: (() => Promise<boolean>) | undefined,
  remember: (event: FormEvent<HTMLFormElement>) => void,
) {
  const ready = useRef(false)
  return async (event: FormEvent<HTMLFormElement>) => {
    if (!before || ready.current) {
      ready.current = false
      remember(event)
      return
    }
    event.preventDefault()
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!(await before())) return
    await painted()
    ready.current = true
    form.requestSubmit(submitter)
  }
}
