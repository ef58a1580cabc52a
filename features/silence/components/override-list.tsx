import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Override } from '../queries'
import { GrantForm } from './override-forms'

type Props = {
  overrides: readonly Override[]
  mayGrant: (override: Override) => boolean
  locale: Locale
}

/** What was asked in spite of the silence: by whom, why, and who agreed. */
export function OverrideList({ overrides, mayGrant, locale }: Props) {
  const t = useTranslations('silence.ask')
  const nameOf = (person: Override['asker']) =>
    (locale === 'ar' ? person?.ar : person?.latin) ?? t('somebody')
  return (
    <ul className="grid gap-3">
      {overrides.map((override) => {
        const { id, title, reason, asker, askedAt, granter, grantedAt } = override
        return (
          <li key={id} className="card grid gap-2 p-5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="text-lg">
                <Bidi>{title ? titleIn(title, locale) : t('unknown')}</Bidi>
              </h3>
              <Badge tone={grantedAt ? 'leaf' : 'glow'}>{t(grantedAt ? 'granted' : 'waiting')}</Badge>
            </div>
            <p className="whitespace-pre-line" dir="auto">
              {reason}
            </p>
            <p className="text-sm text-soft">
              {t.rich('asked', {
                who: () => <Bidi>{nameOf(asker)}</Bidi>,
                at: () => <Time at={new Date(askedAt)} shape="minute" />,
              })}
            </p>
            {grantedAt && (
              <p className="text-sm text-soft">
                {t.rich('agreed', {
                  who: () => <Bidi>{nameOf(granter)}</Bidi>,
                  at: () => <Time at={new Date(grantedAt)} shape="minute" />,
                })}
              </p>
            )}
            {mayGrant(override) && <GrantForm overrideId={id} />}
          </li>
        )
      })}
    </ul>
  )
}
