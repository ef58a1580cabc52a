'use client'
import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { Directed } from './Directed'

type Props = {
  /** What the tabs divide, for screen readers. */
  label: string
  tabs: readonly { key: string; label: ReactNode; panel: ReactNode }[]
  /** The key of the tab that is open first; the first one otherwise. */
  first?: string
}

/** Several views of one thing. All panels stay in the page, so that what is typed in one survives a look at another. */
export function Tabs({ label, tabs, first = tabs[0]?.key }: Props) {
  return (
    <Directed>
      <Base.Root defaultValue={first ?? null}>
        <Base.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
          {tabs.map((tab) => (
            <Base.Tab key={tab.key} value={tab.key} className="tab">
              {tab.label}
            </Base.Tab>
          ))}
        </Base.List>
        {tabs.map((tab) => (
          <Base.Panel key={tab.key} value={tab.key} keepMounted className="pt-5">
            {tab.panel}
          </Base.Panel>
        ))}
      </Base.Root>
    </Directed>
  )
}
