import type { ReactNode } from 'react'

type Props = { name: string /** The office this person holds, under the name. */; office?: ReactNode }

/** A person: the name in its own direction, the office below it. No picture, no initials. */
export function PersonName({ name, office }: Props) {
  return (
    <span className="inline-block min-w-0">
      <bdi className="font-medium">{name}</bdi>
      {office && <span className="block text-sm opacity-80">{office}</span>}
    </span>
  )
}
