import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { Num } from '@/components/ui/num'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { LayOutForm, WomenForm } from '@/features/layout/components/layout-forms'
import { titleIn } from '@/features/programmes/title'
import { PastVotes } from '@/features/results/components/past-votes'
import { pastVotes } from '@/features/results/queries'
import { communeAt } from '@/features/territory/commune-address'
import { AddConstituencyForm } from '@/features/territory/components/constituency-forms'
import { ConstituencyTable } from '@/features/territory/components/constituency-table'
import { communeRoom } from '@/features/territory/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('territory'))('title'),
})

/** One commune of an election: its constituencies, and how it voted before. */
export default async function CommunePage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/territory/communes/[code]'>) {
  const [locale, { id, code: part }] = await Promise.all([askedLocale(params), params])
  const code = communeAt(part)
  const actor = await requireActor()
  const asked = askedId(id)
  const [room, past] = asked
    ? await Promise.all([communeRoom(actor, asked, code), pastVotes(actor, { communeCode: code })])
    : []
  if (!room || !past) return absent(actor)
  const { election, law, commune, constituencies, planners } = room
  const [t, layout] = await Promise.all([getTranslations('territory'), getTranslations('layout')])
  const base = `/${locale}/members/elections/${election.id}/territory`
  const name = locale === 'ar' ? commune.ar : commune.latin
  const separator = locale === 'ar' ? '، ' : ', '
  const single = constituencies.some(({ ballot, part }) => ballot === 'individual' && part === 'general')
  return (
    <Words of={['territory', 'layout']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="territory"
        here={name}
        locale={locale}
      >
        <div className="grid gap-1">
          <p>
            {t.rich('commune.facts', {
              ...{
                ballot: t(`ballots.${commune.ballot}`),
                people: () => <Num value={commune.inhabitants} />,
              },
            })}
          </p>
          <p>
            {commune.councilSeats === null
              ? t('commune.byDecree')
              : t(commune.womenAdded > 0 ? 'commune.women' : 'commune.seats', {
                  ...{ seats: commune.councilSeats, women: commune.womenAdded },
                })}
          </p>
          {commune.gaps.length > 0 && (
            <p className="font-medium text-clay">
              {t('commune.missing', { gaps: commune.gaps.map((gap) => t(`missing.${gap}`)).join(separator) })}
            </p>
          )}
        </div>
        <section aria-labelledby="constituencies" className="grid gap-3">
          <SectionHeading id="constituencies">{t('constituencies.title')}</SectionHeading>
          {constituencies.length > 0 ? (
            <ConstituencyTable constituencies={constituencies} base={base} />
          ) : (
            <EmptyState title={t('constituencies.none')}>{t('constituencies.noneText')}</EmptyState>
          )}
        </section>
        {planners.length > 0 && (
          <section className="grid gap-3">
            {constituencies.length === 0 && (
              <div className="card p-5">
                <LayOutForm
                  electionId={election.id}
                  communeCode={commune.code}
                  byDecree={commune.councilSeats === null}
                />
              </div>
            )}
            {single && law.women.added > 0 && (
              <Fold title={layout('women.title')}>
                <WomenForm electionId={election.id} communeCode={commune.code} count={law.women.added} />
              </Fold>
            )}
            <Fold title={t('form.title')}>
              <AddConstituencyForm
                electionId={election.id}
                filled={{ communeCode: commune.code, ballot: commune.ballot }}
                choices={{
                  bodies: planners.map((body) => ({
                    value: body.id,
                    label: body.name[locale] ?? body.name.fr,
                  })),
                  communes: [{ value: commune.code, label: name }],
                  others: constituencies.map((one) => ({ value: one.id, label: titleIn(one.name, locale) })),
                }}
              />
            </Fold>
          </section>
        )}
        <section aria-labelledby="past" className="grid gap-3">
          <SectionHeading id="past">{(await getTranslations('results'))('past.title')}</SectionHeading>
          <PastVotes votes={past} />
        </section>
      </ElectionFrame>
    </Words>
  )
}
