import { useTranslations } from 'next-intl'
import { RoomTabs } from '@/components/shell/room-tabs'

const TABS = [
  { key: 'overview', path: '', follows: false },
  { key: 'tasks', path: '/tasks', follows: false },
  { key: 'objectives', path: '/objectives', follows: true },
  { key: 'outings', path: '/outings', follows: false },
] as const

type Props = {
  /** Where the rooms of the work stand. */
  base: string
  tab: (typeof TABS)[number]['key']
  /** True for whoever reads or plans elections: they see what is aimed at. */
  follows: boolean
  below?: boolean
}

/** The ways between the rooms of the work before an election. */
export function WorkTabs({ base, tab, follows, below = false }: Props) {
  const t = useTranslations('tasks.tabs')
  return (
    <RoomTabs
      label={t('label')}
      tabs={TABS.filter((one) => follows || !one.follows).map(({ key, path }) => ({
        ...{ key, href: `${base}${path}`, label: t(key) },
      }))}
      current={tab}
      below={below}
    />
  )
}
