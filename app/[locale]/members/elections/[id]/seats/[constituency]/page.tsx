import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { Agreement } from '@/features/seats/components/agreement'
import { ExplainedParts } from '@/features/seats/components/explained-parts'
import { LawChoice } from '@/features/seats/components/law-choice'
import { PrintButton } from '@/features/seats/components/print-button'
import { ResultFacts } from '@/features/seats/components/result-facts'
import { ScenarioList } from '@/features/seats/components/scenario-list'
import { listNames } from '@/features/seats/list-names'
import { filled } from '@/features/seats/overview'
import { maySimulateSomewhere } from '@/features/seats/policy'
import { constituencyRoom } from '@/features/seats/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seats.room'))('title'),
})

/** How one constituency’s votes became seats, step by step, and the scenarios of it. */
export default async function ConstituencySeatsPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/seats/[constituency]'>) {
  const [locale, { id, constituency: wanted }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [asked, of] = [askedId(id), askedId(wanted)]
  const room = asked && of && (await constituencyRoom(actor, asked, of))
  if (!room) return absent(actor)
  const { election, laws, rule, constituency: row, scenarios } = room
  const t = await getTranslations('seats.one')
  const scenario = await getTranslations('seats.scenario')
  const base = `/${locale}/members/elections/${election.id}/seats/${row.id}`
  const one = filled(rule, row)
  const simulates = maySimulateSomewhere(actor)
  const link = simulates && <ButtonLink href={`${base}/simulator`}>{t('simulate')}</ButtonLink>
  return (
    <Words of={['account', 'seats.scenario']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="seats"
        here={titleIn(row.name, locale)}
        locale={locale}
      >
        {row.from === null ? (
          <EmptyState title={t('noResult')} action={link}>
            {t('noResultText')}
          </EmptyState>
        ) : (
          <>
            <ResultFacts row={row} />
            <Agreement one={one} locale={locale} />
            <div className="screen flex flex-wrap gap-3">
              {link}
              <PrintButton>{t('print')}</PrintButton>
            </div>
            {simulates && (
              <LawChoice
                laws={laws}
                current={election.ruleSetId}
                simulator={`${base}/simulator`}
                locale={locale}
              />
            )}
            {one.parts.length > 0 && (
              <section aria-labelledby="steps" className="grid gap-4">
                <SectionHeading id="steps">{t('steps')}</SectionHeading>
                <p className="text-soft">
                  {t.rich('under', { law: () => <Bidi>{titleIn(election.law, locale)}</Bidi> })}
                </p>
                <ExplainedParts parts={one.parts} names={listNames(row, locale)} />
              </section>
            )}
          </>
        )}
        {(simulates || scenarios.length > 0) && (
          <section aria-labelledby="scenarios" className="screen grid gap-4">
            <SectionHeading id="scenarios">{scenario('title')}</SectionHeading>
            <ScenarioList scenarios={scenarios} base={base} me={actor.memberId} locale={locale} />
          </section>
        )}
      </ElectionFrame>
    </Words>
  )
}
