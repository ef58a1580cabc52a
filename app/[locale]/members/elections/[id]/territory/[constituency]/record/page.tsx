import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { ResultForm } from '@/features/results/components/result-form'
import { mayRecord } from '@/features/results/policy'
import { recordingRoom } from '@/features/results/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('results'))('form.title'),
})

/** Where a result is recorded: of the whole constituency, or of the station that the address names. */
export default async function RecordPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/territory/[constituency]/record'>) {
  const [locale, { id, constituency: named }, { station: at }] = await Promise.all([
    askedLocale(params),
    params,
    searchParams,
  ])
  const actor = await requireActor()
  const [asked, wanted] = [askedId(id), askedId(named)]
  const stationId = typeof at === 'string' ? askedId(at) : null
  const room = asked && wanted && (await recordingRoom(actor, asked, wanted, stationId))
  if (!room || !mayRecord(actor, room.constituency.bodyId)) return absent(actor)
  const { election, constituency, lists, results, station } = room
  const [t, r] = await Promise.all([getTranslations('results.form'), getTranslations('results')])
  const last = results[0]
  const figure = (value: number | null | undefined) => value?.toString() ?? ''
  const of = station ? `${station.code} · ${titleIn(station.name, locale)}` : t('whole')
  return (
    <Words of={['results']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="territory"
        here={t('title')}
        locale={locale}
      >
        <p>
          {t.rich('of', {
            place: () => <bdi className="font-medium">{titleIn(constituency.name, locale)}</bdi>,
            part: () => <bdi>{of}</bdi>,
          })}
        </p>
        {!election.isOver && <EmptyState title={r('notOver')}>{r('notOverText')}</EmptyState>}
        {election.isOver && lists.length === 0 && <EmptyState title={t('noLists')} />}
        {election.isOver && lists.length > 0 && (
          <ResultForm
            constituencyId={constituency.id}
            stationId={station?.id ?? null}
            lists={lists}
            filled={{
              ...{
                registered: figure(last?.registered ?? station?.registered),
                voters: figure(last?.voters),
              },
              ...{ void: figure(last?.void), contested: figure(last?.contested), valid: figure(last?.valid) },
              ...Object.fromEntries(
                (last?.votes ?? []).map((one) => [`votes.${one.list}`, figure(one.votes)]),
              ),
              ...Object.fromEntries(
                (last?.votes ?? []).map((one) => [`seats.${one.list}`, figure(one.seats)]),
              ),
            }}
          />
        )}
      </ElectionFrame>
    </Words>
  )
}
