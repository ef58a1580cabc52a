import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import { CAPABILITIES } from '@/db/capabilities'
import type { Locale } from '@/i18n/locales'
import { byBody, type Power, type Source, sentenceOf } from '../power'

type Props = { sources: readonly Source[]; locale: Locale }

/** What someone can see and do, body by body: one sentence a capability, and the mandate that it comes from. */
export function PowerList({ sources, locale }: Props) {
  const t = useTranslations('powers')
  return byBody(sources, CAPABILITIES).map(({ body, sources: held, powers }) => (
    <section key={body.id} className="card grid gap-3 p-5" aria-labelledby={`body-${body.id}`}>
      <div>
        <h2 id={`body-${body.id}`} className="text-xl">
          {body[locale] ?? body.fr}
        </h2>
        {powers.length > 0 && body.below > 0 && (
          <p className="text-soft">{t('below', { count: body.below })}</p>
        )}
      </div>
      <p>{t('everyone')}</p>
      {powers.length > 0 ? (
        <Sentences powers={powers} locale={locale} />
      ) : (
        held.map((source) => (
          <p key={source.mandateId} className="text-sm text-soft">
            <From source={source} locale={locale} />
          </p>
        ))
      )}
    </section>
  ))
}

function Sentences({ powers, locale }: { powers: readonly Power[]; locale: Locale }) {
  const t = useTranslations('powers')
  return (
    <ul className="grid gap-3">
      {powers.map(({ capability, sources }) => (
        <li key={capability} className="border-s-2 border-leaf ps-4">
          {t(`can.${sentenceOf(capability)}`)}
          {sources.map((source) => (
            <span key={source.mandateId} className="block text-sm text-soft">
              <From source={source} locale={locale} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function From({ source: { office, endsAt, delegated }, locale }: { source: Source; locale: Locale }) {
  const t = useTranslations('powers')
  const name = office[locale] ?? office.fr
  const until = endsAt && new Date(new Date(endsAt).getTime() - 1)
  return (
    <>
      {t(delegated ? 'fromDelegation' : 'from', { office: name })}
      {' · '}
      {until ? t.rich('until', { date: () => <Time at={until} /> }) : t('open')}
    </>
  )
}
