import { Emblem } from './emblem'
import type { Organisation } from './organisation'

/** Emblem and name, leading home; on paper it becomes the letterhead. */
export function Brand({ organisation, home }: { organisation: Organisation; home: string }) {
  return (
    <a
      href={home}
      className="letterhead flex min-h-11 min-w-36 flex-1 min-[75rem]:min-w-56 basis-0 items-center gap-3"
    >
      <Emblem url={organisation.emblemUrl} />
      <span className="min-w-0">
        <b className="block font-head text-lg font-bold leading-snug min-[30rem]:text-xl">
          {organisation.name}
        </b>
        <span className="block text-xs text-soft">{organisation.subtitle}</span>
      </span>
    </a>
  )
}
