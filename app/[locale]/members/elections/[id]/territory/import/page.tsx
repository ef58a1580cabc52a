import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { electionHead } from '@/features/elections/queries'
import { ResultImport } from '@/features/results/components/result-import'
import { StationImport } from '@/features/stations/components/station-import'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('stations'))('in.title'),
})

/** Where lists of stations and of results come in. */
export default async function ImportPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/territory/import'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const election = asked && (await electionHead(actor, asked))
  const [plans, records] = [actor.holdsSomewhere('election.plan'), actor.holdsSomewhere('results.record')]
  if (!election || !(plans || records)) return absent(actor)
  const [s, r] = await Promise.all([getTranslations('stations'), getTranslations('results')])
  return (
    <Words of={['stations', 'results']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="territory"
        here={s('in.title')}
        locale={locale}
      >
        {plans && (
          <section aria-labelledby="stations" className="grid gap-3">
            <SectionHeading id="stations">{s('in.title')}</SectionHeading>
            <p className="measure">{s('in.text')}</p>
            <p>
              <a
                href={`/${locale}/members/elections/${election.id}/territory/list`}
                download
                className="inline-flex min-h-11 items-center text-sea underline"
              >
                {s('in.out')}
              </a>
            </p>
            <StationImport electionId={election.id} />
          </section>
        )}
        {records && (
          <section aria-labelledby="results" className="grid gap-3">
            <SectionHeading id="results">{r('in.title')}</SectionHeading>
            <p className="measure">{r('in.text')}</p>
            {election.isOver ? (
              <ResultImport electionId={election.id} />
            ) : (
              <EmptyState title={r('notOver')}>{r('notOverText')}</EmptyState>
            )}
          </section>
        )}
      </ElectionFrame>
    </Words>
  )
}
