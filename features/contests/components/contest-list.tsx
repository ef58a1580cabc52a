import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Contest, Shelf } from '../queries'

/** The contests of a shelf; each opens to its answer. */
export function ContestList({ contests, shelf }: { contests: readonly Contest[]; shelf: Shelf }) {
  const t = useTranslations('contests')
  const locale = useLocale() as Locale
  if (contests.length === 0)
    return <EmptyState title={t(`empty.${shelf}.title`)}>{t(`empty.${shelf}.text`)}</EmptyState>
  return (
    <ul className="grid gap-3">
      {contests.map(({ id, programme, point, text, sentAt, found }) => (
        <li key={id} className="card grid gap-2 p-4">
          <a
            href={`/${locale}/members/programmes/contests/${id}`}
            className="inline-flex min-h-11 items-center font-medium text-sea underline underline-offset-4"
          >
            <span>
              {point && `${t('point', { number: String(point.number) })} · `}
              <Bidi>{titleIn(point?.title ?? programme, locale)}</Bidi>
            </span>
          </a>
          <p className="line-clamp-2" dir="auto">
            {text}
          </p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            {point && <Bidi>{titleIn(programme, locale)}</Bidi>}
            <Time at={sentAt} />
            {found && <Badge tone="leaf">{t(`outcomes.${found.outcome}`)}</Badge>}
          </p>
        </li>
      ))}
    </ul>
  )
}
