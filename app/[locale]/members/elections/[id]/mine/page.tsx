import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { OwnStations } from '@/features/coverage/components/own-stations'
import { ownPart } from '@/features/coverage/queries'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { OwnLoans } from '@/features/logistics/components/own-loans'
import { OwnShifts } from '@/features/shifts/components/own-shifts'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elections.tabs'))('mine'),
})

/** One’s own part in an election: the station that one was asked to, one’s shifts, and what one has on loan. */
export default async function OwnPartPage({ params }: PageProps<'/[locale]/members/elections/[id]/mine'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const part = asked && (await ownPart(actor, asked))
  if (!part) return absent(actor)
  const { election, stations, shifts, loans } = part
  const { pollingDay, closesAt } = election
  const t = await getTranslations('coverage.mine')
  return (
    <Words of={['account', 'coverage.mine', 'shifts']}>
      <ElectionFrame election={election} planner={mayPlan(actor, election.bodyId)} tab="mine" locale={locale}>
        <p className="text-soft">{t('intro')}</p>
        <section aria-labelledby="own-stations" className="grid gap-3">
          <SectionHeading id="own-stations">{t('stations')}</SectionHeading>
          <OwnStations {...{ stations, pollingDay, closesAt, locale }} />
        </section>
        <OwnShifts shifts={shifts} memberId={actor.memberId} locale={locale} />
        <OwnLoans loans={loans} />
      </ElectionFrame>
    </Words>
  )
}
