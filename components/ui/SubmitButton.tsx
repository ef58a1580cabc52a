'use client'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './Button'

/** The button that sends its form; busy while the answer is on its way, an ordinary submit before script. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, 'type' | 'pending'>) {
  const { pending } = useFormStatus()
  return <Button {...props} type="submit" pending={pending} />
}
