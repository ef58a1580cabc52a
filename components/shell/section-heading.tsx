import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  id?: string
  /** Where the whole list stands, e.g. «كل الأخبار», at the end of the line. */
  more?: { href: string; label: string }
}

/** The heading of a part of a page, over a thin sea-coloured rule. */
export function SectionHeading({ children, id, more }: Props) {
  return (
    <div className="flex items-end justify-between gap-4 border-b-2 border-sea pb-1">
      <h2 id={id} className="text-xl text-sea">
        {children}
      </h2>
      {more && (
        <a
          href={more.href}
          className="-my-2 flex min-h-11 shrink-0 items-center text-sm text-sea hover:underline"
        >
          {more.label}
        </a>
      )}
    </div>
  )
}
