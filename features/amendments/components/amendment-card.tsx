import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Difference } from '@/components/ui/difference'
import { PersonName } from '@/components/ui/person-name'
import { Time } from '@/components/ui/time'
import { documentPath } from '@/features/documents/document'
import type { Locale } from '@/i18n/locales'
import type { Amendment } from '../queries'

type Props = { amendment: Amendment; children?: ReactNode }

/** One amendment: who wants it, what is to change and why. Below: what can be done with it, or what became of it. */
export function AmendmentCard({ amendment, children }: Props) {
  const t = useTranslations('amendments.card')
  const { id, locale: language, before, after, reason } = amendment
  const kind = before === '' ? 'addition' : after === '' ? 'removal' : null
  return (
    <article id={`amendment-${id}`} className="card grid content-start gap-3 p-4">
      <Author amendment={amendment} />
      {kind && (
        <p>
          <Badge tone={kind === 'removal' ? 'clay' : 'leaf'}>{t(kind)}</Badge>
        </p>
      )}
      <div lang={language}>
        <Difference earlier={before} later={after} />
      </div>
      <p>
        <span className="text-sm text-soft">{t('reason')} </span>
        <Bidi>{reason}</Bidi>
      </p>
      {children}
    </article>
  )
}

function Author({ amendment: { by, from, mine, metOn, voices, minutes, sentAt } }: { amendment: Amendment }) {
  const t = useTranslations('amendments.card')
  const locale = useLocale() as Locale
  const body = from ? (from[locale] ?? from.fr) : t('someBody')
  const name = by && (locale === 'ar' ? by.ar : by.latin)
  return (
    <header className="grid gap-1">
      {metOn ? (
        <PersonName
          name={body}
          office={
            <>
              {t.rich('meeting', { count: voices, date: () => <Time at={metOn} /> })}
              {minutes && (
                <a
                  href={documentPath(minutes.name)}
                  className="flex min-h-11 items-center text-sea underline underline-offset-4"
                >
                  <Bidi>{minutes.title}</Bidi>
                </a>
              )}
            </>
          }
        />
      ) : (
        <PersonName
          name={mine ? t('you') : (name ?? t('member', { body }))}
          office={name || mine ? body : undefined}
        />
      )}
      <p className="text-sm text-soft">
        <Time at={sentAt} />
      </p>
    </header>
  )
}
