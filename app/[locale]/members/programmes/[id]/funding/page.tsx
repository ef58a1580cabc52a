import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { EmptyState } from '@/components/ui/empty-state'
import { MoneyFigures } from '@/features/funding/components/money-figures'
import { PointMoneyTable } from '@/features/funding/components/point-money-table'
import { SourceTable } from '@/features/funding/components/source-table'
import { costOf, totalsOf } from '@/features/funding/funding'
import { fundingRoom } from '@/features/funding/queries'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.tabs'))('funding'),
})

/** A programme’s money: what is needed, what was brought together, by source and by point. */
export default async function FundingPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/funding'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  if (!z.uuid().safeParse(id).success) notFound()
  const room = await fundingRoom(actor, id)
  if (!room) return absent(actor)
  const { head, points } = room
  const t = await getTranslations('funding.room')
  const totals = totalsOf(points.flatMap(({ amounts }) => amounts))
  return (
    <ProgrammeFrame head={head} tab="funding" locale={locale}>
      {points.length === 0 ? (
        <EmptyState title={t('noPoints')}>{t('noPointsText')}</EmptyState>
      ) : (
        <>
          <section aria-labelledby="all" className="grid gap-3">
            <h2 id="all" className="text-xl">
              {t('all')}
            </h2>
            <MoneyFigures cost={costOf(points.map(({ cost }) => cost))} sums={totals} />
          </section>
          <section aria-labelledby="sources" className="grid gap-3">
            <h2 id="sources" className="text-xl">
              {t('bySource')}
            </h2>
            {totals.bySource.length > 0 ? (
              <SourceTable sources={totals.bySource} />
            ) : (
              <p className="measure text-soft">
                {t('none')}. {t('noneText')}
              </p>
            )}
          </section>
          <section aria-labelledby="points" className="grid gap-3">
            <h2 id="points" className="text-xl">
              {t('byPoint')}
            </h2>
            <PointMoneyTable programmeId={id} points={points} />
          </section>
        </>
      )}
    </ProgrammeFrame>
  )
}
