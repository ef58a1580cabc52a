import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { DroppedPoints, PointList } from '@/features/points/components/point-list'
import { mayWord } from '@/features/points/policy'
import { pointsRoom } from '@/features/points/rooms'
import { askedPage } from '@/features/programmes/asked'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { takesPoints } from '@/features/programmes/stage'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.tabs'))('points'),
})

type Props = PageProps<'/[locale]/members/programmes/[id]/points'>

/** The points of a programme by their numbers, the dropped ones at the end. */
export default async function PointsPage({ params, searchParams }: Props) {
  const [locale, { id }, query] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const [asked, page] = [askedId(id), askedPage(query.page)]
  const room = asked && (await pointsRoom(actor, asked, page))
  if (!room) return absent(actor)
  const { head, points, pages } = room
  const [t, exchange] = await Promise.all([getTranslations('points.list'), getTranslations('exchange')])
  const base = `/${locale}/members/programmes/${head.id}/points`
  const adds = mayWord(actor, head.bodyId) && takesPoints(head.stage)
  const addLink = adds && <ButtonLink href={`${base}/new`}>{t('add')}</ButtonLink>
  const [standing, dropped] = [
    points.filter((point) => point.dropped === null),
    points.filter((point) => point.dropped !== null),
  ]
  return (
    <ProgrammeFrame
      head={head}
      tab="points"
      locale={locale}
      actions={
        mayWord(actor, head.bodyId) && (
          <>
            {points.length > 0 && addLink}
            <ButtonLink href={`/${locale}/members/programmes/${head.id}/exchange`} variant="quiet">
              {exchange('title')}
            </ButtonLink>
          </>
        )
      }
    >
      {points.length === 0 && (
        <EmptyState title={t('none')} action={addLink}>
          {t('noneText')}
        </EmptyState>
      )}
      {standing.length > 0 && (
        <>
          <p className="text-soft">{t('intro')}</p>
          <PointList programmeId={head.id} points={standing} />
        </>
      )}
      {dropped.length > 0 && <DroppedPoints programmeId={head.id} points={dropped} />}
      <Pagination page={page} pages={pages} href={(n) => `${base}?page=${n}`} />
    </ProgrammeFrame>
  )
}
