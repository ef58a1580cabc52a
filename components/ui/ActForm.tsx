'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import type { Answer } from '@/gate/action'
import { Notice } from './Notice'

/** How a form stands after it was sent: what to show beside its fields. */
export type FormState<Done> = {
  done: Done | null
  /** What was typed when it was refused, or else `otherwise`. */
  kept: (name: string, otherwise?: string | null) => string
  /** The sentence about one field, if something is wrong with it. */
  fault: (name: string) => string | undefined
  /** The faults as keys, for what names more than fields. */
  fields: Record<string, string>
}

type Props<Done> = {
  action: (before: Answer<Done> | null, form: FormData) => Promise<Answer<Done>>
  /** What travels unseen. */
  fields?: Record<string, string | number>
  /** Waited for before the form goes out; false holds it back. */
  before?: () => Promise<boolean>
  /** Refusals that the children show themselves. */
  ownRefusals?: readonly string[]
  className?: string
  children: (state: FormState<Done>) => ReactNode
}

const freshKey = () => {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  return hex.join('').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}

/**
 * A form for one act: language and key unseen beside its fields, what was typed kept when it is refused, and the
 * reason above it. Works before script; a second press or a retried request has no second effect.
 */
export function ActForm<Done>(props: Props<Done>) {
  const { action, fields = {}, before, ownRefusals = [], className = 'grid gap-4', children } = props
  const [answer, submit] = useActionState(action, null)
  const once = useOnce(answer)
  const hold = useHold(before)
  const refused = answer && 'refused' in answer ? answer : null
  const faults = useTranslations('refusals.faults')
  const fault = (name: string) => {
    const key = refused?.fields?.[name]
    return key && faults.has(key) ? faults(key) : undefined
  }
  return (
    <form action={submit} onSubmit={hold} className={className} noValidate>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="once" value={once} suppressHydrationWarning readOnly />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {refused && !ownRefusals.includes(refused.refused) && <Refusal reason={refused.refused} />}
      {children({
        done: answer && 'done' in answer ? answer.done : null,
        kept: (name, otherwise) => refused?.kept[name] ?? otherwise ?? '',
        fault,
        fields: refused?.fields ?? {},
      })}
    </form>
  )
}

// What comes after an answer is another form.
function useOnce(answer: unknown): string {
  const [key, setKey] = useState(freshKey)
  const last = useRef(answer)
  useEffect(() => {
    if (last.current === answer) return
    last.current = answer
    setKey(freshKey())
  }, [answer])
  return key
}

// What `before` changed (a version, say) must stand in the fields before they are read.
const painted = () => new Promise((resolve) => setTimeout(resolve, 0))

function useHold(before: Props<unknown>['before']) {
  const ready = useRef(false)
  return async (event: FormEvent<HTMLFormElement>) => {
    if (!before || ready.current) {
      ready.current = false
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

function Refusal({ reason }: { reason: string }) {
  const t = useTranslations('refusals')
  const place = useRef<HTMLDivElement>(null)
  // Whoever pressed the button further down must learn of it.
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1}>
      <Notice kind="danger">{t(reason)}</Notice>
    </div>
  )
}
