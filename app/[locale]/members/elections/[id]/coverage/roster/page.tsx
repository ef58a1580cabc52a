import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { CommuneFilter } from '@/features/coverage/components/commune-filter'
import { Roster } from '@/features/coverage/components/roster'
import { BEYOND, communesOf, inCommune } from '@/features/coverage/groups'
import { linesOf } from '@/features/coverage/lines'
import { mayFollow } from '@/features/coverage/policy'
import { coverageRoom } from '@/features/coverage/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('coverage.roster'))('title'),
})

/** Who is in which station of a commune: a list to print, with telephones where their purpose was named. */
export default async function RosterPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/coverage/roster'>) {
  const [locale, { id }, question] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const asked = mayFollow(actor) && askedId(id)
  const room = asked && (await coverageRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, stations } = room
  const commune = askedText(question.commune)
  const those = inCommune(stations, commune)
  const t = await getTranslations('coverage')
  const known = communesOf(stations)
  const chosen = known.communes.find(({ code }) => code === commune)
  const place = commune === BEYOND ? t('filter.beyond') : t('filter.all')
  // The reveal knows communes by their code: what is beyond them is called for station by station.
  const calls = commune !== BEYOND && actor.holdsSomewhere('election.plan')
  return (
    <Words of={['account', 'coverage']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="coverage"
        here={t('roster.title')}
        locale={locale}
      >
        <p className="screen text-soft">{t('roster.intro')}</p>
        <CommuneFilter {...known} asked={commune} />
        {those.length > 0 ? (
          <Roster
            electionId={election.id}
            where={{ commune, stationId: '' }}
            caption={t('roster.caption', { commune: chosen ? titleIn(chosen.name, locale) : place })}
            lines={linesOf(those, locale, t)}
            calls={calls}
            prints
          />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </ElectionFrame>
    </Words>
  )
}
