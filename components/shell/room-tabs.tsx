type Tab = { key: string; href: string; label: string }

type Props = {
  /** What the tabs are, read first by screen readers. */
  label: string
  tabs: readonly Tab[]
  current: string
  /** True on a page below the tab, which is then a way back. */
  below?: boolean
}

/** The ways between the rooms of one thing. */
export const RoomTabs = ({ label, tabs, current, below = false }: Props) => (
  <nav aria-label={label}>
    <ul className="flex flex-wrap gap-2">
      {tabs.map((tab) => (
        <li key={tab.key}>
          <a
            href={tab.href}
            aria-current={tab.key === current ? (below ? 'true' : 'page') : undefined}
            className="chip"
          >
            {tab.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
