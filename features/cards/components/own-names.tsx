import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { bodyPath } from '@/features/structure/addresses'
import type { Locale } from '@/i18n/locales'
import type { OwnName } from '../queries'
import { ConsentForm } from './consent-form'
import { WithdrawalForm } from './withdrawal-form'

type Props = { name: { nameAr: string; nameLatin: string }; mandates: readonly OwnName[]; locale: Locale }

/** Each of one's leading mandates: whether its body's page names one, and the way to change that. */
export function OwnNames({ name, mandates, locale }: Props) {
  return (
    <ul className="grid gap-5">
      {mandates.map((mandate) => (
        <li key={mandate.mandateId} className="card grid gap-4 p-5">
          <OwnMandate mandate={mandate} locale={locale} />
          {mandate.shownSince ? (
            <WithdrawalForm mandateId={mandate.mandateId} />
          ) : (
            <ConsentForm mandateId={mandate.mandateId} {...name} />
          )}
        </li>
      ))}
    </ul>
  )
}

function OwnMandate({ mandate, locale }: { mandate: OwnName; locale: Locale }) {
  const t = useTranslations('cards.name')
  const { office, body, shownSince } = mandate
  return (
    <div className="grid gap-1">
      <h2 className="text-xl">{office[locale]}</h2>
      <p>
        <a
          href={bodyPath(locale, body.slug)}
          className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
        >
          {body[locale] ?? body.fr}
        </a>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        <Badge tone={shownSince ? 'leaf' : 'plain'}>{t(shownSince ? 'shown' : 'hidden')}</Badge>
        {shownSince && <span>{t.rich('since', { date: () => <Time at={shownSince} /> })}</span>}
      </p>
    </div>
  )
}
