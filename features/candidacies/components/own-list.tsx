import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Listed } from '../shown'
import { StandingBadge } from './standing-badge'

type Own = Listed & { title?: { ar: string; fr: string; en: string } }

/** What a member sent, each with the way to their own file. */
export function OwnList({ own, locale }: { own: readonly Own[]; locale: Locale }) {
  const t = useTranslations('candidacies.own')
  return (
    <ul className="grid gap-3">
      {own.map((one) => (
        <li key={one.id} className="card grid gap-2 p-5">
          <h3 className="text-lg">
            <a
              href={`/${locale}/members/elections/${one.electionId}/candidacies/${one.id}`}
              className="inline-flex min-h-11 items-center"
            >
              {/* One text: what is laid out beside each other loses the space between. */}
              <span>{t.rich('for', { place: () => <Bidi>{titleIn(one.place, locale)}</Bidi> })}</span>
            </a>
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
            {one.title && <Bidi>{titleIn(one.title, locale)}</Bidi>}
            <Time at={new Date(one.sentAt)} />
            <StandingBadge candidacy={one} />
          </p>
        </li>
      ))}
    </ul>
  )
}
