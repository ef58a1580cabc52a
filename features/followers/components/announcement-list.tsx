import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Progress } from '@/components/ui/progress'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { shareReached } from '../follower'
import type { Announced } from '../queries'

/** What followers were told lately, and how far each list has been worked off. */
export function AnnouncementList({ announcements }: { announcements: readonly Announced[] }) {
  const t = useTranslations('followers.announcements')
  if (announcements.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <ul className="grid gap-3">
      {announcements.map((announced) => (
        <li key={announced.id} className="card grid gap-2 p-4">
          <Announcement {...announced} />
        </li>
      ))}
    </ul>
  )
}

function Announcement({ point, step, madeAt, sent, reached, finishedAt }: Announced) {
  const t = useTranslations('followers.announcements')
  const steps = useTranslations('programmes.steps')
  const locale = useLocale() as Locale
  return (
    <>
      <p className="font-medium">
        {point && (
          <>
            {t('point', { number: String(point.number) })}
            {' · '}
            <Bidi>{titleIn(point.title, locale)}</Bidi>
          </>
        )}
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm text-soft">
        {step && <span>{steps(step)}</span>}
        <Time at={madeAt} shape="minute" />
      </p>
      {finishedAt ? (
        <p>{t('finished', { count: sent })}</p>
      ) : (
        <Progress value={shareReached(reached, false)} label={t('underWay', { count: sent })} />
      )}
    </>
  )
}
