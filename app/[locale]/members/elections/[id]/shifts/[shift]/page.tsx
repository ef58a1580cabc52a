import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionHeading } from '@/components/shell/section-heading'
import { Fold } from '@/components/ui/fold'
import { ElectionFrame } from '@/features/elections/components/election-frame'
import { mayPlan } from '@/features/elections/policy'
import { PutDownDesk } from '@/features/shifts/components/put-down-desk'
import { ShiftFacts } from '@/features/shifts/components/shift-card'
import { EditShiftForm, RemoveShiftForm } from '@/features/shifts/components/shift-forms'
import { VolunteerList } from '@/features/shifts/components/volunteer-list'
import { mayFollowShifts, maySetShifts } from '@/features/shifts/policy'
import { shiftRoom } from '@/features/shifts/queries'
import { onTheClock, typedDay } from '@/gate/day'
import { askedId, askedText } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('shifts'))('title'),
})

/** One shift: who comes, whom one puts down, and how it is changed. */
export default async function ShiftPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/elections/[id]/shifts/[shift]'>) {
  const [locale, { id, shift: wanted }, question] = await Promise.all([
    askedLocale(params),
    params,
    searchParams,
  ])
  const actor = await requireActor()
  const [asked, which] = [askedId(id), askedId(wanted)]
  const who = askedText(question.who)
  const room = asked && which && (await shiftRoom(actor, asked, which, who))
  if (!room || !mayFollowShifts(actor, room.shift.bodyId)) return absent(actor)
  const { election, shift, volunteers, found } = room
  const sets = maySetShifts(actor, shift.bodyId)
  const t = await getTranslations('shifts')
  const [from, until] = [onTheClock(shift.startsAt), onTheClock(shift.endsAt)]
  return (
    <Words of={['account', 'shifts']}>
      <ElectionFrame
        election={election}
        planner={mayPlan(actor, election.bodyId)}
        tab="shifts"
        here={shift.purpose}
        locale={locale}
      >
        <div className="card grid gap-2 p-5">
          <ShiftFacts shift={shift} locale={locale} />
        </div>
        <section aria-labelledby="comes" className="grid gap-3">
          <SectionHeading id="comes">{t('one.comes')}</SectionHeading>
          <VolunteerList shiftId={shift.id} volunteers={volunteers} sets={sets} />
        </section>
        {sets && (
          <>
            <section aria-labelledby="ask" className="grid gap-3">
              <SectionHeading id="ask">{t('ask.title')}</SectionHeading>
              <PutDownDesk shiftId={shift.id} {...{ who, found, volunteers, locale }} />
            </section>
            <Fold title={t('one.edit')}>
              <EditShiftForm
                shiftId={shift.id}
                version={shift.version}
                filled={{
                  ...{ purpose: shift.purpose, place: shift.place, day: typedDay(from.day) },
                  ...{ from: from.time, until: until.time, needed: String(shift.needed) },
                }}
              />
            </Fold>
            <RemoveShiftForm shiftId={shift.id} />
          </>
        )}
      </ElectionFrame>
    </Words>
  )
}
