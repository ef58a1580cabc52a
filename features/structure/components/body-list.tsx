import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/date'
import { BODY_KINDS } from '@/db/schema/structure'
import type { Locale } from '@/i18n/locales'
import type { StandingBody } from '../queries'

/** The organisation's bodies by kind, each with its founding date or the news that it is being founded. */
export function BodyList({ bodies, locale }: { bodies: readonly StandingBody[]; locale: Locale }) {
  const t = useTranslations('about.bodies')
  if (bodies.length === 0) return <p className="text-soft">{t('none')}</p>
  const kinds = BODY_KINDS.filter((kind) => bodies.some((body) => body.kind === kind))
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} className="card p-5">
          <h3 id={`kind-${kind}`} className="text-lg text-sea">
            {t(`kinds.${kind}`)}
          </h3>
          <ul className="mt-1 grid gap-2">
            {bodies
              .filter((body) => body.kind === kind)
              .map((body) => (
                <li key={body.id}>
                  <Named body={body} locale={locale} besides={t(`kinds.${kind}`)} />
                  <Founding body={body} locale={locale} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type NamedProps = { body: StandingBody; locale: Locale; besides: string }

// The only body of its kind may bear the kind's own name: said once is enough.
function Named({ body, locale, besides }: NamedProps) {
  const name = body[locale] ?? body.fr
  return name === besides ? null : <span className="me-1 font-medium">{name}</span>
}

function Founding({ body: { foundedOn, beingFounded }, locale }: { body: StandingBody; locale: Locale }) {
  const t = useTranslations('about.bodies')
  if (beingFounded) return <Badge tone="glow">{t('beingFounded')}</Badge>
  if (!foundedOn) return null
  const date = formatDate(foundedOn, locale)
  return <span className="block text-sm text-soft">{t('founded', { date })}</span>
}
