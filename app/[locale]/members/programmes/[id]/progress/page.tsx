import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { AnnouncementList } from '@/features/followers/components/announcement-list'
import { announcementsOf } from '@/features/followers/queries'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isAdopted, runs } from '@/features/programmes/stage'
import { PointTable } from '@/features/progress/components/point-table'
import { ShareFigures } from '@/features/progress/components/share-figures'
import { WaitingList } from '@/features/progress/components/waiting-list'
import { mayRule } from '@/features/progress/policy'
import { sharesOf } from '@/features/progress/progress'
import { progressRoom } from '@/features/progress/queries'
import { onTheClock } from '@/gate/day'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.tabs'))('progress'),
})

/** How far a programme has come: what waits to be confirmed, and every point with its last word. */
export default async function ProgressPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/progress'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  if (!z.uuid().safeParse(id).success) notFound()
  const room = await progressRoom(actor, id)
  if (!room) return absent(actor)
  const { head, waiting, points } = room
  const [t, letters] = await Promise.all([
    getTranslations('progress.room'),
    getTranslations('followers.announcements'),
  ])
  const told = head.openedAt && mayRule(actor, head.bodyId) ? await announcementsOf(actor, id) : null
  const begun = runs(head.stage) || points.some(({ entries }) => entries.length > 0)
  return (
    <ProgrammeFrame head={head} tab="progress" locale={locale}>
      {!begun && <Notice title={t('early')}>{t('earlyText')}</Notice>}
      {waiting.length > 0 && mayRule(actor, head.bodyId) && (
        <Words of={['progress.ruling']}>
          <WaitingList programmeId={id} entries={waiting} />
        </Words>
      )}
      {points.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          {isAdopted(head.stage) && <ShareFigures shares={sharesOf(points.map(({ step }) => step))} />}
          <section aria-labelledby="points" className="grid gap-3">
            <h2 id="points" className="text-xl">
              {t('points')}
            </h2>
            <PointTable
              programmeId={id}
              points={points}
              today={onTheClock(new Date()).day}
              promised={isAdopted(head.stage)}
              running={head.stage === 'running'}
            />
          </section>
        </>
      )}
      {told && (
        <section aria-labelledby="told" className="grid gap-3">
          <h2 id="told" className="text-xl">
            {letters('title')}
          </h2>
          <AnnouncementList announcements={told} />
        </section>
      )}
    </ProgrammeFrame>
  )
}
