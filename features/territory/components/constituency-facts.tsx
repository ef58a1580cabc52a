import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Constituency } from '../queries'

type Named = { id: string; name: { ar: string; fr: string } }

type Props = {
  constituency: Constituency
  /** What is voted on in the same stations. */
  attached: readonly Named[]
  /** The one in whose stations this one is voted on. */
  main: Named | null
  base: string
}

/** How one votes in a constituency, for how many seats, who prepares it, and what is voted on beside it. */
export function ConstituencyFacts({ constituency, attached, main, base }: Props) {
  const t = useTranslations('territory')
  const locale = useLocale() as Locale
  const { ballot, seats, womenSeats, part, body } = constituency
  return (
    <div className="grid gap-1">
      <p>
        {t(`ballots.${ballot}`)}
        {' · '}
        {t('facts.seats', { seats })}
        {womenSeats > 0 && ` · ${t('constituencies.women', { count: womenSeats })}`}
        {part === 'women' && ` · ${t('parts.women')}`}
      </p>
      <p className="text-soft">
        {t.rich('facts.body', { body: () => <Bidi>{body[locale] ?? body.fr}</Bidi> })}
      </p>
      {main && <p>{t.rich('facts.attached', { other: () => <ConstituencyLink to={main} base={base} /> })}</p>}
      {attached.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3">
          {t('facts.attachedHere')}
          {attached.map((one) => (
            <ConstituencyLink key={one.id} to={one} base={base} />
          ))}
        </p>
      )}
    </div>
  )
}

function ConstituencyLink({ to, base }: { to: Named; base: string }) {
  const locale = useLocale() as Locale
  return (
    <a href={`${base}/${to.id}`} className="inline-flex min-h-11 items-center text-sea underline">
      <Bidi>{titleIn(to.name, locale)}</Bidi>
    </a>
  )
}
