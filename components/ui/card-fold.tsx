import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** Where a link opens it, or a form sent from inside it comes back to. */
  id?: string
  open?: boolean
  children: ReactNode
}

/** A part of a room that most readers do not need at once, a card under its own heading; opens without script. */
export const CardFold = ({ title, id, open, children }: Props) => (
  <details id={id} className="fold card p-5" open={open}>
    <summary className="flex min-h-11 items-center">
      <h2 className="text-xl">{title}</h2>
    </summary>
    <div className="grid gap-4 pt-3">{children}</div>
  </details>
)
