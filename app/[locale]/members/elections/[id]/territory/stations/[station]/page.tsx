import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Num } from '@/components/ui/num'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { titleIn } from '@/features/programmes/title'
import { PastVotes } from '@/features/results/components/past-votes'
import { mayRecord } from '@/features/results/policy'
import { pastVotesOfStation } from '@/features/results/queries'
import { EditStationForm } from '@/features/stations/components/station-forms'
import { stationRoom } from '@/features/stations/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('stations'))('title'),
})

/** A polling station: where it is, how many are registered there, and how it voted. */
export default async function StationPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/territory/stations/[station]'>) {
  const [locale, { id, station: named }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const [asked, wanted] = [askedId(id), askedId(named)]
  const room = asked && wanted && (await stationRoom(actor, asked, wanted))
  if (!room) return absent(actor)
  const { election, station, ballots, communes } = room
  const [own] = ballots
  const past = own
    ? await pastVotesOfStation(actor, { code: station.code, constituency: own.code, kind: election.kind })
    : []
  const [t, r] = await Promise.all([getTranslations('stations'), getTranslations('results')])
  const base = `/${locale}/members/elections/${election.id}/territory`
  const { name, commune, place, centralOffice, registered } = station
  const facts = [
    { label: t('form.communeCode'), value: commune && titleIn(commune, locale) },
    { label: t('place'), value: place },
    { label: t('centralOffice'), value: centralOffice },
  ].filter(({ value }) => value)
  return (
    <Words of={['stations']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="territory"
        here={`${station.code} · ${titleIn(name, locale)}`}
        locale={locale}
      >
        <dl className="flex flex-wrap gap-x-6 gap-y-2">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt className="text-sm text-soft">{label}</dt>
              <dd>
                <Bidi>{value}</Bidi>
              </dd>
            </div>
          ))}
          <div>
            <dt className="text-sm text-soft">{t('registered')}</dt>
            <dd>{registered === null ? t('unknown') : <Num value={registered} />}</dd>
          </div>
        </dl>
        <ul className="grid gap-2">
          {ballots.map((ballot) => (
            <li key={ballot.id} className="flex flex-wrap items-center gap-x-4">
              <a
                href={`${base}/${ballot.id}`}
                className="inline-flex min-h-11 items-center text-sea underline"
              >
                <Bidi>{titleIn(ballot.name, locale)}</Bidi>
              </a>
              {election.isOver && mayRecord(actor, station.bodyId) && (
                <a
                  href={`${base}/${ballot.id}/record?station=${station.id}`}
                  className="inline-flex min-h-11 items-center text-sea underline"
                >
                  {r('recordHere')}
                </a>
              )}
            </li>
          ))}
        </ul>
        <section aria-labelledby="past" className="grid gap-3">
          <SectionHeading id="past">{r('past.title')}</SectionHeading>
          <PastVotes votes={past} />
        </section>
        {mayPlan(actor, station.bodyId) && (
          <Fold title={t('form.editTitle')}>
            <EditStationForm
              stationId={station.id}
              version={station.version}
              communes={communes.map(({ code, ar, latin }) => ({
                value: code,
                label: locale === 'ar' ? ar : latin,
              }))}
              filled={{
                ...{ code: station.code, nameAr: name.ar, nameFr: name.fr, place, centralOffice },
                ...{ communeCode: station.communeCode ?? '', registered: registered?.toString() ?? '' },
              }}
            />
          </Fold>
        )}
      </ElectionFrame>
    </Words>
  )
}
