import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { MOST_COMPARED } from '@/features/seats/comparison'
import { ComparisonTable, FiguresTable } from '@/features/seats/components/comparison-table'
import { PrintButton } from '@/features/seats/components/print-button'
import { maySimulateSomewhere } from '@/features/seats/policy'
import { constituencyRoom } from '@/features/seats/queries'
import { fromResult } from '@/features/seats/starting'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('seats.compare'))('title'),
})

/** Scenarios of one constituency beside each other, and beside the result. `?s=`: which of them. */
export default async function ComparePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/seats/[constituency]/compare'>) {
  const [locale, { id, constituency: wanted }, { s }] = await Promise.all([
    ...([askedLocale(params), params, searchParams] as const),
  ])
  const actor = await requireActor()
  const [asked, of] = [askedId(id), askedId(wanted)]
  if (!asked || !of || !maySimulateSomewhere(actor)) return absent(actor)
  const room = await constituencyRoom(actor, asked, of)
  if (!room) return absent(actor)
  const { election, laws, constituency: row, scenarios } = room
  const [t, one] = await Promise.all([getTranslations('seats.compare'), getTranslations('seats.one')])
  const ids = [s ?? []].flat()
  // As they came about: the oldest stands beside the result.
  const chosen = scenarios
    .filter((scenario) => ids.includes(scenario.id))
    .slice(0, MOST_COMPARED)
    .reverse()
  const named = (name: { ar: string; fr: string }) => titleIn(name, locale)
  const columns = [
    ...(row.from === null
      ? []
      : [
          {
            ...{ key: 'recorded', name: t('recorded') },
            inputs: fromResult(row, election.ruleSetId, named),
          },
        ]),
    ...chosen.map(({ id: key, name, inputs }) => ({ key, name, inputs })),
  ]
  const byId = new Map(laws.map(({ id: law, name, seats }) => [law, { name: titleIn(name, locale), seats }]))
  const base = `/${locale}/members/elections/${election.id}/seats/${row.id}`
  const back = <ButtonLink href={base}>{t('back')}</ButtonLink>
  return (
    <ElectionFrame
      election={election}
      planner={mayPlan(actor, election.bodyId)}
      tab="seats"
      here={t('title')}
      locale={locale}
    >
      <p className="text-soft">{named(row.name)}</p>
      {chosen.length === 0 ? (
        <EmptyState title={t('none')} action={back}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <>
          <section aria-labelledby="seats" className="grid gap-3">
            <SectionHeading id="seats">{t('title')}</SectionHeading>
            <ComparisonTable columns={columns} laws={byId} />
          </section>
          <section aria-labelledby="figures" className="grid gap-3">
            <SectionHeading id="figures">{t('figures')}</SectionHeading>
            <FiguresTable columns={columns} laws={byId} />
          </section>
          <div className="screen flex flex-wrap gap-3">
            {back}
            <PrintButton>{one('print')}</PrintButton>
          </div>
        </>
      )}
    </ElectionFrame>
  )
}
