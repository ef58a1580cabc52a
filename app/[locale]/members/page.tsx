import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Notice } from '@/components/ui/notice'
import { Mandates } from '@/features/account/components/mandates'
import { currentMandates } from '@/features/account/queries'
import { ShowName } from '@/features/cards/components/show-name'
import { RoomTiles } from '@/features/portal/components/room-tiles'
import { homeMetadata } from '@/features/portal/metadata'
import { requireActor } from '@/gate/session'

export const generateMetadata = async () => homeMetadata((await getTranslations('portal.rooms'))('home'))

/** The members' home: who you are, what you answer for, and where you can go. */
export default async function MembersPage({ searchParams }: PageProps<'/[locale]/members'>) {
  const actor = await requireActor()
  const [mandates, { refused }] = await Promise.all([currentMandates(actor), searchParams])
  const t = await getTranslations('portal.welcome')
  const refusals = await getTranslations('refusals')
  const name = (await getLocale()) === 'ar' ? actor.name.ar : actor.name.latin
  return (
    <div className="grid gap-8">
      <PageTitle intro={t.rich('signedInAs', { address: () => <bdi>{actor.email}</bdi> })}>
        {t.rich('title', { name: () => <bdi>{name}</bdi> })}
      </PageTitle>
      {refused === 'notYours' && <Notice kind="warning">{refusals('notYours')}</Notice>}
      <Mandates mandates={mandates} />
      {mandates.some(({ officeKey }) => officeKey !== 'member') && <ShowName />}
      <RoomTiles actor={actor} />
    </div>
  )
}
