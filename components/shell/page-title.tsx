import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  intro?: ReactNode
  /** What can be done on this page, at the end of the line. */
  actions?: ReactNode
}

/** The one h1 of a page. */
export function PageTitle({ children, intro, actions }: Props) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-3xl">{children}</h1>
        {intro && <div className="measure mt-2 text-soft">{intro}</div>}
      </div>
      {actions && <div className="screen flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
