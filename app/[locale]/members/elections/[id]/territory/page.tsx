import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { TileMap } from '@/components/shell/tile-map'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { Num } from '@/components/ui/num'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { CopyForm, LayOutForm } from '@/features/layout/components/layout-forms'
import { titleIn } from '@/features/programmes/title'
import { mayRecord } from '@/features/results/policy'
import { communeAddress } from '@/features/territory/commune-address'
import { CommuneTable } from '@/features/territory/components/commune-table'
import { AddConstituencyForm } from '@/features/territory/components/constituency-forms'
import { ConstituencyTable } from '@/features/territory/components/constituency-table'
import { MissingFirst } from '@/features/territory/components/missing-first'
import { type CommuneOf, territoryRoom } from '@/features/territory/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('territory'))('title'),
})

const stateOf = ({ constituencies, gaps }: CommuneOf) =>
  constituencies === 0 ? 'none' : gaps.length > 0 ? 'founding' : 'branch'

const sum = (communes: readonly CommuneOf[], of: 'constituencies' | 'stations' | 'registered') =>
  communes.reduce((all, commune) => all + commune[of], 0)

/** Where an election is held; what is missing comes first. */
export default async function TerritoryPage({
  params,
}: PageProps<'/[locale]/members/elections/[id]/territory'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await territoryRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, communes, wide, planners, earlier } = room
  const t = await getTranslations('territory')
  const base = `/${locale}/members/elections/${election.id}/territory`
  const records =
    actor.holdsSomewhere('results.record') && (mayRecord(actor, election.bodyId) || planners.length > 0)
  const whole = {
    constituencies: sum(communes, 'constituencies') + wide.length,
    stations: sum(communes, 'stations') + wide.reduce((all, { stations }) => all + stations, 0),
  }
  const registered = sum(communes, 'registered') + wide.reduce((all, one) => all + one.registered, 0)
  return (
    <Words of={['territory', 'layout']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="territory"
        locale={locale}
      >
        <div className="grid gap-2">
          <p className="measure text-soft">{t('intro')}</p>
          <p>{t.rich('summary', { ...whole, registered: () => <Num value={registered} /> })}</p>
        </div>
        {communes.length > 0 && (
          <section aria-labelledby="missing" className="grid gap-3">
            <SectionHeading id="missing">{t('missing.title')}</SectionHeading>
            <MissingFirst communes={communes} base={base} />
          </section>
        )}
        {planners.length > 0 && (
          <section className="grid gap-3">
            {election.kind === 'communal' && (
              <Fold title={(await getTranslations('layout'))('law.title')}>
                <LayOutForm electionId={election.id} />
              </Fold>
            )}
            {earlier.length > 0 && (
              <Fold title={(await getTranslations('layout'))('copy.title')}>
                <CopyForm
                  electionId={election.id}
                  earlier={earlier.map((one) => ({ value: one.id, label: titleIn(one.title, locale) }))}
                />
              </Fold>
            )}
            <Fold title={t('form.title')}>
              <AddConstituencyForm
                electionId={election.id}
                choices={{
                  bodies: planners.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr })),
                  communes: communes.map(({ code, ar, latin }) => ({
                    ...{ value: code, label: locale === 'ar' ? ar : latin },
                  })),
                  others: wide.map(({ id: value, name }) => ({ value, label: titleIn(name, locale) })),
                }}
              />
            </Fold>
          </section>
        )}
        {(planners.length > 0 || records) && (
          <ButtonLink href={`${base}/import`} variant="quiet" className="justify-self-start">
            {(await getTranslations('stations'))('in.title')}
            {' · '}
            {(await getTranslations('results'))('in.title')}
          </ButtonLink>
        )}
        {communes.length > 0 && (
          <section aria-labelledby="map" className="grid gap-3">
            <SectionHeading id="map">{t('map.title')}</SectionHeading>
            <TileMap
              locale={locale}
              words={{
                ...{
                  list: t('map.list'),
                  branch: t('map.ready'),
                  founding: t('map.begun'),
                  none: t('map.none'),
                },
              }}
              communes={communes.map((commune) => ({
                ...{ code: commune.code, name: locale === 'ar' ? commune.ar : commune.latin },
                ...{ state: stateOf(commune), href: `${base}/communes/${communeAddress(commune.code)}` },
              }))}
            />
          </section>
        )}
        {communes.length > 0 && (
          <section aria-labelledby="communes" className="grid gap-3">
            <SectionHeading id="communes">{t('communes.title')}</SectionHeading>
            <CommuneTable communes={communes} base={base} />
          </section>
        )}
        {(wide.length > 0 || communes.length === 0) && (
          <section aria-labelledby="wide" className="grid gap-3">
            <SectionHeading id="wide">{t('wide.title')}</SectionHeading>
            {wide.length > 0 ? (
              <ConstituencyTable constituencies={wide} base={base} />
            ) : (
              <EmptyState title={t('wide.none')}>{t('wide.noneText')}</EmptyState>
            )}
          </section>
        )}
      </ElectionFrame>
    </Words>
  )
}
