import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Fold } from '@/components/ui/fold'
import { AskDesk } from '@/features/coverage/components/ask-desk'
import { OutsiderForm } from '@/features/coverage/components/outsider-form'
import { Roster } from '@/features/coverage/components/roster'
import { freeIn, StationAgents } from '@/features/coverage/components/station-agents'
import { StationFacts } from '@/features/coverage/components/station-facts'
import { linesOf } from '@/features/coverage/lines'
import { mayCover, mayFollow } from '@/features/coverage/policy'
import { stationRoom } from '@/features/coverage/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { onTheClock, typedDay } from '@/gate/day'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('coverage'))('title'),
})

/** Where one station is covered: who stands there, and whom one may ask. */
export default async function StationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/coverage/[station]'>) {
  const [locale, { id, station: wanted }, question] = await Promise.all([
    askedLocale(params),
    params,
    searchParams,
  ])
  const actor = await requireActor()
  const [asked, which] = [mayFollow(actor) && askedId(id), askedId(wanted)]
  const who = askedText(question.who)
  const room = asked && which && (await stationRoom(actor, asked, which, who))
  if (!room) return absent(actor)
  const { election, station, found } = room
  const { agents } = station
  const sets = mayCover(actor, station.bodyId)
  const free = freeIn(agents)
  const t = await getTranslations('coverage')
  return (
    <Words of={['account', 'coverage']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="coverage"
        here={titleIn(station.name, locale)}
        locale={locale}
      >
        <StationFacts station={station} locale={locale} />
        <section aria-labelledby="here" className="grid gap-3">
          <SectionHeading id="here">{t('station.here')}</SectionHeading>
          {agents.length === 0 && sets && <p className="text-soft">{t('station.nobodyText')}</p>}
          <StationAgents agents={agents} sets={sets} />
        </section>
        {sets && (
          <>
            <section aria-labelledby="ask" className="grid gap-3">
              <SectionHeading id="ask">{t('ask.title')}</SectionHeading>
              <AskDesk stationId={station.id} {...{ who, found, agents, free, locale }} />
            </section>
            <Fold title={t('outsiderForm.title')}>
              <OutsiderForm stationId={station.id} free={free} today={typedDay(onTheClock(new Date()).day)} />
            </Fold>
            {agents.some(({ comes }) => comes !== false) && (
              <Fold title={t('phones.title')}>
                <Roster
                  electionId={election.id}
                  where={{ commune: '', stationId: station.id }}
                  caption={t('phones.title')}
                  lines={linesOf([station], locale, t)}
                  calls
                />
              </Fold>
            )}
          </>
        )}
      </ElectionFrame>
    </Words>
  )
}
