import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CardFold } from '@/components/ui/card-fold'
import { EmptyState } from '@/components/ui/empty-state'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { ShiftBoard } from '@/features/shifts/components/shift-board'
import { AddShiftForm } from '@/features/shifts/components/shift-forms'
import { mayFollowShifts } from '@/features/shifts/policy'
import { shiftsRoom } from '@/features/shifts/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('shifts'))('title'),
})

/** Every shift of an election: those that lack somebody first; for planners the way to set one. */
export default async function ShiftsPage({ params }: PageProps<'/[locale]/members/elections/[id]/shifts'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = actor.holdsSomewhere('election.read', 'election.plan') && askedId(id)
  const room = asked && (await shiftsRoom(actor, asked))
  if (!room) return absent(actor)
  const { election, shifts, bodies } = room
  const t = await getTranslations('shifts')
  const base = `/${locale}/members/elections/${election.id}/shifts`
  return (
    <Words of={['account', 'shifts']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="shifts"
        locale={locale}
      >
        <p className="text-soft">{t('intro')}</p>
        {bodies.length > 0 && (
          <CardFold title={t('form.title')}>
            <AddShiftForm
              electionId={election.id}
              bodies={bodies.map(({ id: value, name }) => ({ value, label: name[locale] ?? name.fr }))}
            />
          </CardFold>
        )}
        {shifts.length > 0 ? (
          <ShiftBoard
            shifts={shifts}
            way={(shift) => (mayFollowShifts(actor, shift.bodyId) ? `${base}/${shift.id}` : undefined)}
            locale={locale}
          />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </ElectionFrame>
    </Words>
  )
}
