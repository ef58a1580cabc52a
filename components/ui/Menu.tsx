'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { type ButtonVariant, buttonLook } from './Button'
import { Directed } from './Directed'

export type MenuEntry = {
  key: string
  label: ReactNode
  icon?: ReactNode
  danger?: boolean
} & ({ href: string } | { onSelect: () => void })

type Props = { trigger: ReactNode; label?: string; variant?: ButtonVariant; entries: readonly MenuEntry[] }

const look = ({ danger }: MenuEntry) => `menu-entry ${danger ? 'text-clay' : ''}`

/** Less common acts behind one button; `label` names the button where it shows only an icon. */
export function Menu({ trigger, label, variant = 'quiet', entries }: Props) {
  return (
    <Directed>
      <Base.Root>
        <Base.Trigger className={buttonLook(variant)} aria-label={label}>
          {trigger}
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner className="z-40 outline-none" sideOffset={6} align="end">
            <Base.Popup className="card min-w-48 py-1.5 shadow-lift outline-none">
              {entries.map((entry) =>
                'href' in entry ? (
                  <Base.LinkItem key={entry.key} href={entry.href} className={look(entry)}>
                    {entry.icon}
                    {entry.label}
                  </Base.LinkItem>
                ) : (
                  <Base.Item key={entry.key} onClick={entry.onSelect} className={look(entry)}>
                    {entry.icon}
                    {entry.label}
                  </Base.Item>
                ),
              )}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Directed>
  )
}
