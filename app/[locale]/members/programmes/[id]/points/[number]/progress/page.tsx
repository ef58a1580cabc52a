import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { STEPS } from '@/db/plans'
import { PointWays } from '@/features/points/components/point-ways'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isAdopted, runs } from '@/features/programmes/stage'
import { titleIn } from '@/features/programmes/title'
import { EntryChain } from '@/features/progress/components/entry-chain'
import { EntryDesk } from '@/features/progress/components/entry-desk'
import { PointStanding } from '@/features/progress/components/point-standing'
import { mayEnter, mayRule } from '@/features/progress/policy'
import { counting, mayFollow, stepOf } from '@/features/progress/progress'
import { pointProgressRoom } from '@/features/progress/queries'
import { onTheClock } from '@/gate/day'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.tabs'))('progress'),
})

const address = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(1_000_000) })
const question = z.object({ corrects: z.uuid().nullable().catch(null) })

/** What became of one point, entry by entry, and the form to enter what became of it now. */
export default async function PointProgressPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes/[id]/points/[number]/progress'>) {
  const [locale, asked, said] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const where = address.safeParse(asked)
  if (!where.success) notFound()
  const { id, number } = where.data
  const room = await pointProgressRoom(actor, id, number)
  if (!room) return absent(actor)
  const { head, point, entries, belongs } = room
  const t = await getTranslations('progress.entry')
  const here = `/${locale}/members/programmes/${id}/points/${number}/progress`
  const enters = mayEnter(actor, { bodyId: head.bodyId, belongs }) && runs(head.stage) && !point.dropped
  const wrong = counting(entries).find((entry) => entry.id === question.parse(said).corrects) ?? null
  const steps = STEPS.filter((step) => mayFollow(entries, step, wrong?.id ?? null))
  return (
    <ProgrammeFrame
      head={head}
      tab="points"
      locale={locale}
      here={`${number}. ${titleIn(point.title, locale)}`}
    >
      <PointWays programmeId={id} number={number} room="progress" locale={locale} />
      {isAdopted(head.stage) && (
        <PointStanding dueOn={point.dueOn} step={stepOf(entries)} today={onTheClock(new Date()).day} />
      )}
      {enters && (
        <Words of={['progress.form', 'programmes.steps', 'evidence']}>
          <EntryDesk
            place={{ programmeId: id, pointId: point.id, bodyId: head.bodyId }}
            steps={steps}
            wrong={wrong}
            here={here}
          />
        </Words>
      )}
      <section aria-labelledby="chain" className="grid gap-3">
        <h2 id="chain" className="text-xl">
          {t('chain')}
        </h2>
        {entries.length === 0 ? (
          <EmptyState title={t('none')}>
            {t(enters ? 'noneText' : runs(head.stage) ? 'noneHere' : 'noneYet')}
          </EmptyState>
        ) : (
          <Words of={['progress.ruling']}>
            <EntryChain
              entries={entries}
              correctAt={enters ? `${here}?corrects=` : undefined}
              rules={mayRule(actor, head.bodyId)}
            />
          </Words>
        )}
      </section>
    </ProgrammeFrame>
  )
}
