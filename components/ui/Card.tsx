import type { ReactNode } from 'react'

type Props = { title?: ReactNode; actions?: ReactNode; children: ReactNode; className?: string }

/** A sheet of paper on the sand, with an optional heading and what can be done with it. */
export function Card({ title, actions, children, className = '' }: Props) {
  return (
    <section className={`card p-5 min-[40rem]:p-6 ${className}`}>
      {(title || actions) && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          {title && <h2 className="text-xl">{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  )
}
