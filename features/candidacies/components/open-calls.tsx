import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { OpenCall } from '../queries'

/** Calls that a member may still answer, each with the way to it. */
export function OpenCalls({ calls, locale }: { calls: readonly OpenCall[]; locale: Locale }) {
  const t = useTranslations('candidacies.own')
  return (
    <ul className="grid gap-2">
      {calls.map(({ id, electionId, title, body, closesOn }) => (
        <li key={id}>
          <a
            href={`/${locale}/members/elections/${electionId}/candidacies`}
            className="card grid min-h-11 gap-1 border-s-4 border-s-spark px-4 py-3 hover:border-edge"
          >
            <b className="font-medium">
              <Bidi>{titleIn(title, locale)}</Bidi>
            </b>
            <span className="text-soft">
              <Bidi>{body[locale] ?? body.fr}</Bidi>
              {' · '}
              {t.rich('until', { day: () => <Time at={closesOn} /> })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
