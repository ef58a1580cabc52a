import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import { daysBetween } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import type { Election } from '../queries'

type Props = { elections: readonly Election[]; today: string; locale: Locale }

/** Elections to come, the nearest first, and below them those that were held. */
export function ElectionList({ elections, today, locale }: Props) {
  const t = useTranslations('elections.list')
  const shelves = [
    { key: 'coming', those: elections.filter(({ pollingDay }) => pollingDay >= today).reverse() },
    { key: 'held', those: elections.filter(({ pollingDay }) => pollingDay < today) },
  ] as const
  return shelves
    .filter(({ those }) => those.length > 0)
    .map(({ key, those }) => (
      <section key={key} aria-labelledby={key} className="grid gap-3">
        <h2 id={key} className="text-xl">
          {t(key)}
        </h2>
        <ul className="grid gap-3">
          {those.map((election) => (
            <Listed key={election.id} {...{ election, today, locale }} />
          ))}
        </ul>
      </section>
    ))
}

function Listed({ election, today, locale }: Omit<Props, 'elections'> & { election: Election }) {
  const t = useTranslations('elections')
  const { id, title, kind, body, pollingDay, isAssumed } = election
  const left = daysBetween(today, pollingDay)
  return (
    <li className="card grid gap-2 p-5">
      <h3 className="text-lg">
        <a href={`/${locale}/members/elections/${id}`} className="inline-flex min-h-11 items-center">
          <Bidi>{titleIn(title, locale)}</Bidi>
        </a>
      </h3>
      <p className="text-soft">
        {t(`kinds.${kind}`)}
        {' · '}
        <Bidi>{body[locale] ?? body.fr}</Bidi>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Time at={pollingDay} shape="weekday" />
        {isAssumed && <Badge tone="glow">{t('assumed')}</Badge>}
        {left >= 0 && <Badge tone="sea">{t('list.left', { days: left })}</Badge>}
      </p>
    </li>
  )
}
