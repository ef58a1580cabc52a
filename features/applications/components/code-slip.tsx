'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/i18n/locales'
import { nameIn } from '../name'

type Props = {
  name: { ar: string; latin: string }
  number: number
  code: string
  days: number
  /** Where it is used. */
  address: string
}

/** A member's one-time code as it is handed over on paper. */
export function CodeSlip({ name, number, code, days, address }: Props) {
  const t = useTranslations('applications.code')
  const locale = useLocale() as Locale
  return (
    <div className="grid gap-4">
      <div className="screen grid gap-3">
        <Notice kind="warning">{t('shownOnce')}</Notice>
        <Button onClick={() => window.print()} className="justify-self-start">
          {t('print')}
        </Button>
      </div>
      <article className="card grid gap-4 p-6" aria-label={t('slipTitle')}>
        <h2 className="text-xl">{t('slipTitle')}</h2>
        <p className="text-lg font-semibold">
          <Bidi>{nameIn(locale, name)}</Bidi>
        </p>
        <dl className="grid gap-3">
          <div>
            <dt className="text-sm text-soft">{t('number')}</dt>
            <dd className="text-xl font-semibold tabular-nums">{number}</dd>
          </div>
          <div>
            <dt className="text-sm text-soft">{t('code')}</dt>
            <dd className="text-2xl font-semibold tracking-wider tabular-nums" data-code>
              <Bidi ltr>{code.replaceAll(' ', '\u00a0')}</Bidi>
            </dd>
          </div>
          <div>
            <dt className="text-sm text-soft">{t('address')}</dt>
            <dd className="break-all">
              <Bidi ltr>{address}</Bidi>
            </dd>
          </div>
        </dl>
        <p className="measure">{t('once', { days })}</p>
      </article>
    </div>
  )
}
