import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { CommuneFilter } from '@/features/coverage/components/commune-filter'
import { GroupTable } from '@/features/coverage/components/group-table'
import { StationList } from '@/features/coverage/components/station-list'
import { Totals } from '@/features/coverage/components/totals'
import { coverageOf } from '@/features/coverage/coverage'
import { communesOf, groupsOf, inCommune, stood } from '@/features/coverage/groups'
import { mayFollow } from '@/features/coverage/policy'
import { coverageRoom } from '@/features/coverage/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('coverage'))('title'),
})

// A whole province has hundreds: the most pressing of them, until a commune is chosen.
const MOST_SHOWN = 60

/** How the polling stations of an election are covered; what is not covered comes first. */
export default async function CoveragePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/coverage'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const asked = mayFollow(actor) && askedId(id)
  const room = asked && (await coverageRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, stations } = room
  const commune = askedText(question.commune)
  const those = stood(inCommune(stations, commune))
  const shown = commune ? those : those.slice(0, MOST_SHOWN)
  const t = await getTranslations('coverage')
  const roster = `/${locale}/members/elections/${election.id}/coverage/roster`
  return (
    <ElectionFrame
      election={election}
      planner={mayPlan(actor, election.bodyId)}
      tab="coverage"
      locale={locale}
    >
      <p className="text-soft">{t('intro')}</p>
      {stations.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {stations.length > 0 && (
        <>
          <CommuneFilter {...communesOf(stations)} asked={commune} />
          {those.length > 0 && (
            <section aria-labelledby="totals" className="grid gap-3">
              <SectionHeading id="totals">{t('totals.title')}</SectionHeading>
              <Totals coverage={coverageOf(those.map(({ standing }) => standing))} />
              <GroupTable groups={groupsOf(those)} locale={locale} />
            </section>
          )}
          <section aria-labelledby="stations" className="grid gap-3">
            <SectionHeading id="stations">{t('list.title')}</SectionHeading>
            <StationList electionId={election.id} stations={shown} locale={locale} />
            {shown.length < those.length && <p>{t('list.more', { count: those.length - shown.length })}</p>}
          </section>
          <ButtonLink
            href={commune ? `${roster}?commune=${encodeURIComponent(commune)}` : roster}
            variant="quiet"
            className="justify-self-start"
          >
            {t('roster.open')}
          </ButtonLink>
        </>
      )}
    </ElectionFrame>
  )
}
