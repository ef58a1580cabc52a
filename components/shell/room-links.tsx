import type { ReactNode } from 'react'
import { Num } from '../ui/num'

export type RoomLink = {
  href: string
  label: string
  /** A lucide icon, already rendered: <Newspaper aria-hidden size={20} />. */
  icon?: ReactNode
  current?: boolean
  /** How many things wait there; nothing is shown for none. */
  count?: number
}

/** The ways on from any room, with what waits in each. */
export function RoomLinks({ label, links }: { label: string; links: readonly RoomLink[] }) {
  return (
    <nav aria-label={label} className="px-3">
      <ul className="grid gap-1">
        {links.map(({ href, label: name, icon, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined} className="room-link">
              {icon}
              <span className="min-w-0 flex-1">{name}</span>
              {count ? (
                <span className="rounded-full bg-spark px-2 text-sm font-semibold text-on-glow">
                  <Num value={count} />
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
