import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/date'
import { BODY_KINDS } from '@/db/schema/structure'
import type { Locale } from '@/i18n/locales'
import { bodyPath } from '../addresses'
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
          <OfKind kind={kind} bodies={bodies.filter((body) => body.kind === kind)} locale={locale} />
        </section>
      ))}
    </div>
  )
}

type KindProps = { kind: StandingBody['kind']; bodies: StandingBody[]; locale: Locale }

function OfKind({ kind, bodies, locale }: KindProps) {
  const t = useTranslations('about.bodies')
  const [only] = bodies
  // The only body of its kind may bear the kind's own name: said once is enough.
  const alone = bodies.length === 1 && only && nameOf(only, locale) === t(`kinds.${kind}`)
  return (
    <>
      <h3 id={`kind-${kind}`} className="text-lg text-sea">
        {alone ? <Named body={only} locale={locale} /> : t(`kinds.${kind}`)}
      </h3>
      <ul className={alone ? '' : 'mt-1 grid'}>
        {bodies.map((body) => (
          <li key={body.id}>
            {!alone && <Named body={body} locale={locale} />}
            <Founding body={body} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  )
}

const nameOf = (body: StandingBody, locale: Locale) => body[locale] ?? body.fr

function Named({ body, locale }: { body: StandingBody; locale: Locale }) {
  return (
    <a
      href={bodyPath(locale, body.slug)}
      className="me-2 inline-flex min-h-11 items-center text-sea underline-offset-4 hover:underline"
    >
      {nameOf(body, locale)}
    </a>
  )
}

function Founding({ body: { foundedOn, beingFounded }, locale }: { body: StandingBody; locale: Locale }) {
  const t = useTranslations('about.bodies')
  if (beingFounded) return <Badge tone="glow">{t('beingFounded')}</Badge>
  if (!foundedOn) return null
  const date = formatDate(foundedOn, locale)
  return <span className="block text-sm text-soft">{t('founded', { date })}</span>
}
