import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { Locale } from '@/i18n/locales'
import type { BodyInReach } from '../queries'

type Props = { bodies: readonly BodyInReach[]; locale: Locale }

/** Bodies one below the other, each with the way to its mandates. Those whose parent is out of reach stand on top. */
export function BodyTree({ bodies, locale }: Props) {
  const known = new Set(bodies.map(({ id }) => id))
  const tops = bodies.filter(({ parentId }) => parentId === null || !known.has(parentId))
  return <Branches of={tops} all={bodies} locale={locale} />
}

type BranchesProps = { of: readonly BodyInReach[]; all: readonly BodyInReach[]; locale: Locale }

function Branches({ of, all, locale }: BranchesProps) {
  return (
    <ul className="grid gap-3">
      {of.map((body) => {
        const below = all.filter(({ parentId }) => parentId === body.id)
        return (
          <li key={body.id} className="grid gap-3">
            <Body body={body} locale={locale} />
            {below.length > 0 && (
              <div className="border-s-2 border-line ps-4">
                <Branches of={below} all={all} locale={locale} />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Body({ body, locale }: { body: BodyInReach; locale: Locale }) {
  const t = useTranslations('mandates')
  return (
    <a href={`/${locale}/members/structure/${body.id}`} className="card grid gap-1 p-4 hover:border-sea">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className="font-head text-lg">{body.name[locale] ?? body.name.fr}</b>
        {body.beingFounded && <Badge tone="glow">{t('beingFounded')}</Badge>}
      </span>
      <span className="text-sm text-soft">{t('running', { count: body.running })}</span>
    </a>
  )
}
