import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** What will stand here, and how it comes about. */
  children?: ReactNode
  /** The first step: a ButtonLink or a form. */
  action?: ReactNode
}

/** Nothing here yet: says what this place is for and offers the first step. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="rounded-lg border-2 border-dashed border-line px-6 py-10 text-center">
      <div className="band mx-auto mb-5 max-w-40 opacity-60" aria-hidden="true" />
      <h2 className="text-xl">{title}</h2>
      {children && <div className="measure mx-auto mt-2 text-soft">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}
