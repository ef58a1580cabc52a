import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageTitle } from '@/components/shell/page-title'
import { RoomTabs } from '@/components/shell/room-tabs'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import { requireActor } from '@/gate/session'
import type { Locale } from '@/i18n/locales'
import type { Election } from '../queries'

const TABS = [
  { key: 'steps', path: '', for: 'everyone' },
  { key: 'months', path: '/months', for: 'everyone' },
  { key: 'mine', path: '/mine', for: 'everyone' },
  { key: 'territory', path: '/territory', for: 'everyone' },
  { key: 'candidacies', path: '/candidacies', for: 'everyone' },
  { key: 'work', path: '/work', for: 'everyone' },
  { key: 'coverage', path: '/coverage', for: 'readers' },
  { key: 'shifts', path: '/shifts', for: 'readers' },
  { key: 'logistics', path: '/logistics', for: 'readers' },
  { key: 'money', path: '/money', for: 'accounts' },
  { key: 'seats', path: '/seats', for: 'everyone' },
  { key: 'silence', path: '/silence', for: 'everyone' },
  { key: 'day', path: '/day', for: 'planner' },
  { key: 'edit', path: '/edit', for: 'planner' },
] as const
export type ElectionTab = (typeof TABS)[number]['key']

type Props = {
  election: Election
  /** True for whoever plans it: they see the rooms where it is set. */
  planner: boolean
  tab: ElectionTab
  locale: Locale
  /** Where the page is not the tab itself: what it is called. */
  here?: string
  children: ReactNode
}

/** Around every room of an election: what it is, when polling day is, and the ways to its other rooms. */
export async function ElectionFrame({ election, planner, tab, locale, here, children }: Props) {
  const [t, actor] = await Promise.all([getTranslations('elections'), requireActor()])
  const readers = actor.holdsSomewhere('election.read', 'election.plan')
  const accounts = readers || actor.holdsSomewhere('campaign.account')
  const sees = { everyone: true, readers, accounts, planner }
  const base = `/${locale}/members/elections`
  const title = titleIn(election.title, locale)
  const isFirst = tab === 'steps' && !here
  const steps = [{ href: base, label: t('title') }]
  if (!isFirst) steps.push({ href: `${base}/${election.id}`, label: title })
  const tabs = TABS.filter(({ for: whom }) => sees[whom]).map(({ key, path }) => ({
    ...{ key, href: `${base}/${election.id}${path}`, label: t(`tabs.${key}`) },
  }))
  const above = tabs.find(({ key }) => key === tab)
  if (here && above && tab !== 'steps') steps.push(above)
  const name = here ?? (isFirst ? title : t(`tabs.${tab}`))
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6">
      <div className="grid gap-3">
        <Breadcrumb steps={steps} here={name} />
        <PageTitle intro={<Facts election={election} locale={locale} brief={!isFirst} />}>
          <Bidi>{name}</Bidi>
        </PageTitle>
        {/* On a phone the first room leads to the others, and the way back stands above. */}
        <div className={isFirst ? '' : 'max-[40rem]:hidden'}>
          <RoomTabs label={t('tabs.label')} tabs={tabs} current={tab} below={Boolean(here)} />
        </div>
      </div>
      {children}
    </div>
  )
}

type FactsProps = { election: Election; locale: Locale /** On a phone the day alone. */; brief: boolean }

async function Facts({ election, locale, brief }: FactsProps) {
  const t = await getTranslations('elections')
  const wide = brief ? 'max-[40rem]:hidden' : ''
  const { kind, body, pollingDay, isAssumed, law, ruleSetId } = election
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className={wide}>{t(`kinds.${kind}`)}</span>
      <span>{t.rich('polling', { day: () => <Time at={pollingDay} shape="weekday" /> })}</span>
      {isAssumed && <Badge tone="glow">{t('assumed')}</Badge>}
      <span className={wide}>{body[locale] ?? body.fr}</span>
      <a
        href={`/${locale}/members/elections/rules/${ruleSetId}`}
        className={`text-sea underline underline-offset-4 ${wide}`}
      >
        {titleIn(law, locale)}
      </a>
    </span>
  )
}
