import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { Pagination } from '@/components/ui/pagination'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { Ballot } from '@/features/lists/components/ballot'
import { titleIn } from '@/features/programmes/title'
import { ResultList } from '@/features/results/components/result-list'
import { mayRecord } from '@/features/results/policy'
import { constituencyRoom } from '@/features/results/queries'
import { AddStationForm } from '@/features/stations/components/station-forms'
import { StationTable } from '@/features/stations/components/station-table'
import { ConstituencyFacts } from '@/features/territory/components/constituency-facts'
import { EditConstituencyForm } from '@/features/territory/components/constituency-forms'
import { constituencyChoices } from '@/features/territory/queries'
import { askedId, isCount } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('territory'))('title'),
})

const MOST_PAGES = 1_000

/** A constituency: who stands on its ballot, where it is voted on, and how it voted. */
export default async function ConstituencyPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/territory/[constituency]'>) {
  const [locale, { id, constituency: named }, { page }] = await Promise.all([
    askedLocale(params),
    params,
    searchParams,
  ])
  const actor = await requireActor()
  const [asked, wanted] = [askedId(id), askedId(named)]
  const at = isCount(Number(page), MOST_PAGES) ? Number(page) : 1
  const room = asked && wanted && (await constituencyRoom(actor, asked, wanted, at))
  if (!room) return absent(actor)
  const { election, constituency, attached, main, lists, results, stations, pages } = room
  const planner = mayPlan(actor, constituency.bodyId)
  const choices = planner ? await constituencyChoices(actor, election.id) : null
  const communes = choices?.communes.map(({ code, ar, latin }) => ({
    ...{ value: code, label: locale === 'ar' ? ar : latin },
  }))
  const t = await getTranslations('territory')
  const s = await getTranslations('stations')
  const r = await getTranslations('results')
  const base = `/${locale}/members/elections/${election.id}/territory`
  const { name, seats, womenSeats, ballot, part, attachedTo } = constituency
  return (
    <Words of={['territory', 'stations', 'lists']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="territory"
        here={titleIn(name, locale)}
        locale={locale}
      >
        <ConstituencyFacts constituency={constituency} attached={attached} main={main} base={base} />
        <section aria-labelledby="results" className="grid gap-3">
          <SectionHeading id="results">{r('title')}</SectionHeading>
          <p className="measure text-soft">{r('intro')}</p>
          <ResultList results={results} lists={lists} />
          {election.isOver && mayRecord(actor, constituency.bodyId) && (
            <ButtonLink
              href={`${base}/${constituency.id}/record`}
              variant="quiet"
              className="justify-self-start"
            >
              {r('record')}
            </ButtonLink>
          )}
        </section>
        <section aria-labelledby="ballot" className="grid gap-3">
          <SectionHeading id="ballot">{(await getTranslations('lists'))('title')}</SectionHeading>
          <Ballot constituencyId={constituency.id} lists={lists} planner={planner} />
        </section>
        <section aria-labelledby="stations" className="grid gap-3">
          <SectionHeading id="stations">{s('title')}</SectionHeading>
          {stations.length > 0 ? (
            <StationTable stations={stations} base={base} />
          ) : (
            <EmptyState title={s('none')}>{s('noneText')}</EmptyState>
          )}
          <Pagination
            page={at}
            pages={pages}
            href={(to) => `${base}/${constituency.id}?page=${to}#stations`}
          />
          {planner && !attachedTo && (
            <Fold title={s('form.title')}>
              <AddStationForm constituencyId={constituency.id} communes={communes ?? []} />
            </Fold>
          )}
        </section>
        {choices && (
          <Fold title={t('form.editTitle')}>
            <EditConstituencyForm
              constituencyId={constituency.id}
              version={constituency.version}
              choices={{
                bodies: choices.planners.map((one) => ({
                  value: one.id,
                  label: one.name[locale] ?? one.name.fr,
                })),
                communes: communes ?? [],
                others: choices.others
                  .filter((one) => one.id !== constituency.id)
                  .map((one) => ({ value: one.id, label: titleIn(one.name, locale) })),
              }}
              filled={{
                ...{ bodyId: constituency.bodyId, code: constituency.code, nameAr: name.ar, nameFr: name.fr },
                ...{ communeCode: constituency.communeCode ?? '', ballot, part, seats: String(seats) },
                ...{ womenSeats: String(womenSeats), attachedTo: attachedTo ?? '' },
              }}
            />
          </Fold>
        )}
      </ElectionFrame>
    </Words>
  )
}
