import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  id?: string /** «كل الأخبار» and its like, at the end of the line. */
  more?: ReactNode
}

/** The heading of a part of a page, over a thin sea-coloured rule. */
export function SectionHeading({ children, id, more }: Props) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b-2 border-sea pb-1">
      <h2 id={id} className="text-xl text-sea">
        {children}
      </h2>
      {more && <span className="shrink-0 text-sm text-sea hover:underline">{more}</span>}
    </div>
  )
}
