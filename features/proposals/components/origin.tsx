import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Proposal } from '../queries'

type Props = { proposal: Pick<Proposal, 'from' | 'mine' | 'author' | 'metOn' | 'sentAt'> }

/** From where a proposal comes: a member’s body and, to whoever may know it, their name; or a meeting, marked as such. */
export function Origin({ proposal }: Props) {
  const t = useTranslations('proposals')
  const locale = useLocale() as Locale
  const { from, mine, author, metOn, sentAt } = proposal
  const body = titleIn(from, locale)
  if (metOn)
    return (
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <Badge tone="glow">{t('meetingMark')}</Badge>
        <span>{t.rich('fromMeeting', { body, date: () => <Time at={metOn} /> })}</span>
      </p>
    )
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      {mine && <Badge tone="sea">{t('byYou')}</Badge>}
      {!mine && author && <bdi>{locale === 'ar' ? author.ar : author.latin}</bdi>}
      <span>{t('fromBody', { body })}</span>
      <span>{t.rich('sentOn', { date: () => <Time at={new Date(sentAt)} /> })}</span>
    </p>
  )
}
