import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Mandates } from '@/features/account/components/mandates'
import { currentMandates } from '@/features/account/queries'
import { ShowName } from '@/features/cards/components/show-name'
import { LatestList } from '@/features/home/components/latest-list'
import { RefusedHere } from '@/features/home/components/refused'
import { WaitingList } from '@/features/home/components/waiting-list'
import { waitingFor } from '@/features/home/queries'
import { WAITING } from '@/features/home/waiting'
import { latestOfMyBodies } from '@/features/news/queries'
import { RoomTiles } from '@/features/portal/components/room-tiles'
import { homeMetadata } from '@/features/portal/metadata'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

const LATEST = 5

export const generateMetadata = async () => homeMetadata((await getTranslations('portal.rooms'))('home'))

/** The members' home: what waits for you, what is new in your bodies, what you answer for, and where you can go. */
export default async function MembersPage({ params, searchParams }: PageProps<'/[locale]/members'>) {
  const [locale, { refused, needs }] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireActor()
  const [mandates, waiting, latest, t, home, factor] = await Promise.all([
    currentMandates(actor),
    waitingFor(actor, WAITING),
    latestOfMyBodies(actor, locale, LATEST),
    getTranslations('portal.welcome'),
    getTranslations('home'),
    getTranslations('factor'),
  ])
  const name = locale === 'ar' ? actor.name.ar : actor.name.latin
  const mine = `/${locale}/members/people/${actor.memberId}`
  return (
    <div className="grid gap-8">
      <PageTitle intro={t.rich('signedInAs', { address: () => <bdi>{actor.email}</bdi> })}>
        {t.rich('title', { name: () => <bdi>{name}</bdi> })}
      </PageTitle>
      {refused === 'notYours' && <RefusedHere actor={actor} needs={needs} />}
      {actor.heldBack && (
        <Notice kind="warning" title={factor('first.title')}>
          <p>{factor('first.text')}</p>
          <ButtonLink href={`/${locale}/members/second-factor`} className="mt-2">
            {factor('first.open')}
          </ButtonLink>
        </Notice>
      )}
      <WaitingList waiting={waiting} locale={locale} />
      <LatestList texts={latest} locale={locale} />
      <div className="grid gap-3">
        <Mandates mandates={mandates} />
        {mandates.some(({ officeKey }) => officeKey !== 'member') && <ShowName />}
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={`${mine}/powers`} variant="quiet">
            {home('powers')}
          </ButtonLink>
          <ButtonLink href={mine} variant="quiet">
            {home('career')}
          </ButtonLink>
        </p>
      </div>
      <RoomTiles actor={actor} />
    </div>
  )
}
