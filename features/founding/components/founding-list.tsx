import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'
import type { FoundingUnderWay } from '../queries'
import { isOnes } from '../turn'

type Props = { foundings: readonly FoundingUnderWay[]; actor: Actor; locale: Locale }

/** What is being founded: below which body, since when, and which step is next. */
export function FoundingList({ foundings, actor, locale }: Props) {
  const t = useTranslations('founding')
  if (foundings.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <ul className="grid gap-3">
      {foundings.map((founding) => {
        const { id, name, parent, kind, startedAt, path } = founding
        const next = path.find(({ state }) => state === 'next')?.step
        return (
          <li key={id}>
            <a
              href={`/${locale}/members/structure/foundings/${id}`}
              className="card grid gap-1 p-4 hover:border-sea"
            >
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <b className="font-head text-lg">{name[locale] ?? name.fr}</b>
                <Badge>{t(`kinds.${kind}`)}</Badge>
                {next && isOnes(actor, founding, next) && <Badge tone="glow">{t('yours')}</Badge>}
              </span>
              <span className="text-sm text-soft">
                {t('below', { parent: parent[locale] ?? parent.fr })} ·{' '}
                {t.rich('startedOn', { date: () => <Time at={startedAt} /> })}
              </span>
              {next && <span className="text-sm">{t('nextIs', { step: t(`steps.${next}`) })}</span>}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
