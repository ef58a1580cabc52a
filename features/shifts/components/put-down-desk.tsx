import { useTranslations } from 'next-intl'
import { WhoField } from '@/components/ui/who-field'
import type { Locale } from '@/i18n/locales'
import type { Volunteer } from '../queries'
import { PutDownForm } from './volunteer-forms'

type Props = {
  shiftId: string
  who: string
  found: readonly { id: string; ar: string; latin: string; number: number }[] | null
  volunteers: readonly Volunteer[]
  locale: Locale
}

/** Finds a member by a part of their name, and puts them down for a shift. */
export function PutDownDesk({ shiftId, who, found, volunteers, locale }: Props) {
  const t = useTranslations('shifts.ask')
  return (
    <div className="grid gap-4">
      <form action="#ask" method="get">
        <WhoField who={who} label={t('who')} hint={t('hint')} submit={t('find')} />
      </form>
      {found && <p role="status">{t('found', { count: found.length })}</p>}
      <ul className="grid gap-3">
        {found?.map(({ id, ar, latin, number }) => (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-3 p-4">
            <p>
              <bdi className="font-medium">{locale === 'ar' ? ar : latin}</bdi>{' '}
              <span className="text-sm text-soft">{t('number', { number: String(number) })}</span>
            </p>
            {volunteers.some(({ memberId }) => memberId === id) ? (
              <span className="text-soft">{t('down')}</span>
            ) : (
              <PutDownForm shiftId={shiftId} memberId={id} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
