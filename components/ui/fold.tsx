import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** What takes something away, told by its colour too. */
  grave?: boolean
  open?: boolean
  children: ReactNode
}

/** What most readers do not need at once, behind its title; opens without script. */
export const Fold = ({ title, grave = false, open, children }: Props) => (
  <details className="fold" open={open}>
    <summary className={`flex min-h-11 items-center font-medium ${grave ? 'text-clay' : 'text-sea'}`}>
      {title}
    </summary>
    <div className="pt-3">{children}</div>
  </details>
)
