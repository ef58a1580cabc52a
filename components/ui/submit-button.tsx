'use client'
import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'

const hold = (event: MouseEvent) => event.preventDefault()

/** The button that sends its form: an ordinary submit before script; then it takes no second press while busy. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, 'type' | 'pending'>) {
  const { pending } = useFormStatus()
  return <Button {...props} type="submit" pending={pending} {...(pending && { onClick: hold })} />
}
