import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import { PromisedPoint } from '@/features/points/components/promised-point'
import { adoptedRoom } from '@/features/points/rooms'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programmes.adopted'))('title'),
})

/** A programme as it was adopted, each point beside what it says today. */
export default async function AdoptedPage({
  params,
}: PageProps<'/[locale]/members/programmes/[id]/adopted'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(id)
  const room = asked && (await adoptedRoom(actor, asked))
  if (!room) return absent(actor)
  const { head, adoption, points } = room
  const [t, decisions] = await Promise.all([
    getTranslations('programmes.adopted'),
    getTranslations('programmes.decisions'),
  ])
  return (
    <ProgrammeFrame head={head} tab="overview" locale={locale} here={t('title')}>
      {points.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <>
          <p className="screen text-soft">{t('intro')}</p>
          {adoption && (
            <p>
              {t.rich('on', {
                decision: decisions(adoption.decision),
                date: () => <Time at={adoption.decidedOn} />,
              })}
            </p>
          )}
          <ol className="grid gap-5">
            {points.map((point) => (
              <PromisedPoint key={point.number} point={point} />
            ))}
          </ol>
        </>
      )}
    </ProgrammeFrame>
  )
}
