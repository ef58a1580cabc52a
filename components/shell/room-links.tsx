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

/** Ways on that belong together; the first group, where everyone arrives, has no heading. */
export type RoomLinkGroup = { key: string; heading?: string | undefined; links: readonly RoomLink[] }

/** The ways on from any room, with what waits in each. */
export function RoomLinks({ label, groups }: { label: string; groups: readonly RoomLinkGroup[] }) {
  return (
    <nav aria-label={label} className="grid gap-4 px-3">
      {groups.map(({ key, heading, links }) => (
        <div key={key} className="grid gap-1">
          {/* No heading of the page's outline: it would stand before the page's own title. */}
          {heading && (
            <p id={`rooms-${key}`} className="px-3 text-xs font-semibold text-deep-soft">
              {heading}
            </p>
          )}
          <ul aria-labelledby={heading && `rooms-${key}`} className="grid gap-1">
            {links.map((link) => (
              <Way key={link.href} {...link} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function Way({ href, label, icon, current, count }: RoomLink) {
  return (
    <li>
      <a href={href} aria-current={current ? 'page' : undefined} className="room-link">
        {icon}
        <span className="min-w-0 flex-1">{label}</span>
        {count ? (
          <span className="rounded-full bg-spark px-2 text-sm font-semibold text-on-glow">
            <Num value={count} />
          </span>
        ) : null}
      </a>
    </li>
  )
}
