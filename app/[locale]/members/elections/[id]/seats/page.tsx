import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { CommuneSeats } from '@/features/seats/components/commune-seats'
import { SeatTotals } from '@/features/seats/components/seat-totals'
import { byCommune, filled, totals } from '@/features/seats/overview'
import { seatsRoom } from '@/features/seats/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seats.room'))('title'),
})

// With so few communes nobody needs to open them one by one.
const FEW = 4

/** The seats of an election: what each list won by what was counted, and where that is not what was proclaimed. */
export default async function SeatsPage({ params }: PageProps<'/[locale]/members/elections/[id]/seats'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await seatsRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, rule, constituencies } = room
  const t = await getTranslations('seats.room')
  const those = constituencies.map((row) => filled(rule, row))
  const sums = totals(those)
  const communes = byCommune(those)
  const differing = those.filter((one) => one.differing.length > 0).length
  const base = `/${locale}/members/elections/${election.id}/seats`
  return (
    <ElectionFrame election={election} planner={mayPlan(actor, election.bodyId)} tab="seats" locale={locale}>
      {those.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          <p className="measure text-soft">{t('intro')}</p>
          {sums.length === 0 && <EmptyState title={t('noResults')}>{t('noResultsText')}</EmptyState>}
          {differing > 0 && <Notice kind="warning">{t('differences', { n: differing })}</Notice>}
          {sums.length > 0 && (
            <section aria-labelledby="totals" className="grid gap-3">
              <SectionHeading id="totals">{t('totals')}</SectionHeading>
              <SeatTotals totals={sums} locale={locale} />
            </section>
          )}
          <ul className="grid gap-3">
            {communes.map(([code, ofIt]) => (
              <CommuneSeats
                key={code}
                {...{ those: ofIt, base, locale }}
                open={communes.length <= FEW && ofIt.length <= 2 * FEW}
              />
            ))}
          </ul>
        </>
      )}
    </ElectionFrame>
  )
}
