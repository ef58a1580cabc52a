import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import type { Locale } from '@/i18n/locales'
import { missing } from '../hours'
import type { Shift } from '../queries'
import { JoinForm, LeaveForm } from './own-shift-form'
import { ShiftCard } from './shift-card'

type Props = { shifts: readonly Shift[]; memberId: string; locale: Locale }

/** The shifts that the reader is down for; and those that lack somebody, to put oneself down for. */
export function OwnShifts({ shifts, memberId, locale }: Props) {
  const t = useTranslations('shifts.own')
  const mine = shifts.filter(({ isMine }) => isMine)
  const open = shifts.filter(({ isMine, needed, coming }) => !isMine && missing(needed, coming) > 0)
  return (
    <>
      <section aria-labelledby="own-shifts" className="grid gap-3">
        <SectionHeading id="own-shifts">{t('title')}</SectionHeading>
        {mine.length === 0 && <p className="text-soft">{t('noneMine')}</p>}
        <ul className="grid gap-3 min-[48rem]:grid-cols-2">
          {mine.map((shift) => (
            <ShiftCard key={shift.id} shift={shift} locale={locale}>
              <LeaveForm shiftId={shift.id} memberId={memberId} />
            </ShiftCard>
          ))}
        </ul>
      </section>
      <section aria-labelledby="open-shifts" className="grid gap-3">
        <SectionHeading id="open-shifts">{t('open')}</SectionHeading>
        {open.length === 0 && <p className="text-soft">{t('none')}</p>}
        <ul className="grid gap-3 min-[48rem]:grid-cols-2">
          {open.map((shift) => (
            <ShiftCard key={shift.id} shift={shift} locale={locale}>
              <JoinForm shiftId={shift.id} />
            </ShiftCard>
          ))}
        </ul>
      </section>
    </>
  )
}
