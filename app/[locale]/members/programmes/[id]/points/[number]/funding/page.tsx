import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { Fold } from '@/components/ui/fold'
import { LineCard } from '@/features/funding/components/line-card'
import { LineForm } from '@/features/funding/components/line-form'
import { MoneyFigures } from '@/features/funding/components/money-figures'
import { totalsOf } from '@/features/funding/funding'
import { mayRecord } from '@/features/funding/policy'
import { pointFundingRoom } from '@/features/funding/queries'
import { PointWays } from '@/features/points/components/point-ways'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { titleIn } from '@/features/programmes/title'
import { onTheClock, typedDay } from '@/gate/day'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.tabs'))('funding'),
})

const address = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(1_000_000) })

/** The money of one point: its sources with every amount, and the forms to record them. */
export default async function PointFundingPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/points/[number]/funding'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const where = address.safeParse(asked)
  if (!where.success) notFound()
  const { id, number } = where.data
  const room = await pointFundingRoom(actor, id, number)
  if (!room) return absent(actor)
  const { head, point, lines } = room
  const t = await getTranslations('funding')
  const records = mayRecord(actor, head.bodyId) && head.stage !== 'archived' && !point.dropped
  const today = typedDay(onTheClock(new Date()).day)
  const sums = totalsOf(lines.flatMap(({ source, amounts }) => amounts.map((one) => ({ ...one, source }))))
  return (
    <ProgrammeFrame
      head={head}
      tab="points"
      locale={locale}
      here={`${number}. ${titleIn(point.title, locale)}`}
    >
      <PointWays programmeId={id} number={number} room="funding" locale={locale} />
      <MoneyFigures cost={point.cost} sums={sums} />
      <Words of={['funding', 'programmes.sources', 'programmes.money', 'programmes.standings', 'evidence']}>
        <section aria-labelledby="lines" className="grid gap-4">
          <h2 id="lines" className="text-xl">
            {t('line.all')}
          </h2>
          {lines.length === 0 && (
            <EmptyState title={t('line.none')}>
              {records ? t('line.noneText') : t('line.noneReader')}
            </EmptyState>
          )}
          {lines.map((line) => (
            <LineCard key={line.id} line={line} bodyId={head.bodyId} today={today} records={records} />
          ))}
          {records && (
            <div className="card p-4">
              <Fold title={t('addLine.open')} open={lines.length === 0}>
                <LineForm pointId={point.id} />
              </Fold>
            </div>
          )}
        </section>
      </Words>
    </ProgrammeFrame>
  )
}
