import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageTitle } from '@/components/shell/page-title'
import { RoomTabs } from '@/components/shell/room-tabs'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Locale } from '@/i18n/locales'
import type { Head } from '../queries'
import { titleIn } from '../title'

/** The rooms of a programme, in the order of its life; the first is the programme itself. */
export const TABS = [
  { key: 'overview', path: '' },
  { key: 'proposals', path: '/proposals' },
  { key: 'points', path: '/points' },
  { key: 'opinions', path: '/opinions' },
  { key: 'progress', path: '/progress' },
  { key: 'funding', path: '/funding' },
] as const
export type Tab = (typeof TABS)[number]['key']

type Props = {
  head: Head
  tab: Tab
  locale: Locale
  /** Where the page is not the tab itself: what it is called. */
  here?: string
  actions?: ReactNode
  children: ReactNode
}

/** Around every room of a programme: what it is, where it stands, and the ways to its other rooms. */
export async function ProgrammeFrame({ head, tab, locale, here, actions, children }: Props) {
  const t = await getTranslations('programmes')
  const base = `/${locale}/members/programmes`
  const title = titleIn(head.title, locale)
  const steps = [{ href: base, label: t('title') }]
  if (tab !== 'overview' || here) steps.push({ href: `${base}/${head.id}`, label: title })
  if (here && tab !== 'overview')
    steps.push({
      href: `${base}/${head.id}${TABS.find(({ key }) => key === tab)?.path}`,
      label: t(`tabs.${tab}`),
    })
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6">
      <div className="grid gap-3">
        <Breadcrumb steps={steps} here={here ?? (tab === 'overview' ? title : t(`tabs.${tab}`))} />
        <PageTitle
          actions={actions}
          intro={
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge tone={head.stage === 'running' ? 'leaf' : 'sea'}>{t(`stages.${head.stage}`)}</Badge>
              <span>{head.body[locale] ?? head.body.fr}</span>
            </span>
          }
        >
          <Bidi>{here ?? (tab === 'overview' ? title : t(`tabs.${tab}`))}</Bidi>
        </PageTitle>
        <RoomTabs
          label={t('tabs.label')}
          tabs={TABS.map(({ key, path }) => ({
            ...{ key, href: `${base}/${head.id}${path}`, label: t(`tabs.${key}`) },
          }))}
          current={tab}
          below={Boolean(here)}
        />
      </div>
      {children}
    </div>
  )
}
