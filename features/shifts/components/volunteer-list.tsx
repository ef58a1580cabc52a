import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Volunteer } from '../queries'
import { TakeOffForm } from './volunteer-forms'

type Props = { shiftId: string; volunteers: readonly Volunteer[]; sets: boolean }

/** Who comes to a shift. */
export function VolunteerList({ shiftId, volunteers, sets }: Props) {
  const t = useTranslations('shifts.one')
  const locale = useLocale()
  if (volunteers.length === 0) return <p className="text-soft">{t('nobody')}</p>
  return (
    <ul className="grid gap-3">
      {volunteers.map(({ memberId, name, ownWord }) => (
        <li key={memberId} className="card flex flex-wrap items-center justify-between gap-3 p-4">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {name ? (
              <bdi className="font-medium">{locale === 'ar' ? name.ar : name.latin}</bdi>
            ) : (
              <span className="text-soft">{t('unknown')}</span>
            )}
            {ownWord && <Badge tone="leaf">{t('ownWord')}</Badge>}
          </span>
          {sets && <TakeOffForm shiftId={shiftId} memberId={memberId} />}
        </li>
      ))}
    </ul>
  )
}
