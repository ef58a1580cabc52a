import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { NamedBody, Ways } from '../queries'
import { AmendForm } from './amend-form'
import type { Changed } from './change-fields'
import { MeetingForm } from './meeting-form'

type Props = {
  changed: Changed
  ways: Ways
  /** Under which paragraph a meeting’s amendment is typed in. */
  meeting: number | null
}

/** What the reader can do at one paragraph: amend it, or bring what a meeting wants of it. */
export function AmendHere({ changed, ways, meeting }: Props) {
  const t = useTranslations('amendments.meeting')
  const locale = useLocale() as Locale
  const named = (bodies: NamedBody[]) =>
    bodies.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))
  const { paragraph, language, before } = changed
  return (
    <div className="screen grid gap-2">
      {ways.from.length > 0 && (
        <AmendForm key={`${language} ${before}`} changed={changed} from={named(ways.from)} />
      )}
      {ways.meetings.length > 0 &&
        (meeting === paragraph ? (
          <section className="card grid gap-4 p-4">
            <h3 className="text-lg">{t('title')}</h3>
            <MeetingForm changed={changed} bodies={named(ways.meetings)} />
          </section>
        ) : (
          <a
            href={`?in=${language}&meeting=${paragraph}#paragraph-${paragraph + 1}`}
            className="inline-flex min-h-11 items-center justify-self-start text-sea underline underline-offset-4"
          >
            {before ? t('open', { number: paragraph + 1 }) : t('openNew')}
          </a>
        ))}
    </div>
  )
}
