import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import type { Locale } from '@/i18n/locales'
import { missing } from '../hours'
import type { Shift } from '../queries'
import { ShiftHours } from './shift-hours'

type Props = {
  shift: Shift
  locale: Locale
  /** Where it is seen to, for those who may. */
  href?: string | undefined
  children?: ReactNode
}

/** A shift: what for, where and when, and how many are still missing. */
export function ShiftCard({ shift, locale, href, children }: Props) {
  const { purpose } = shift
  return (
    <li className="card grid content-start gap-2 p-5">
      <h3 className="text-lg">
        {href ? (
          <a href={href} className="inline-flex min-h-11 items-center">
            <Bidi>{purpose}</Bidi>
          </a>
        ) : (
          <Bidi>{purpose}</Bidi>
        )}
      </h3>
      <ShiftFacts shift={shift} locale={locale} />
      {children}
    </li>
  )
}

/** Where and when it is, and how many are still missing. */
export function ShiftFacts({ shift, locale }: Pick<Props, 'shift' | 'locale'>) {
  const t = useTranslations('shifts')
  const { place, body, coming, needed, isMine } = shift
  const lacking = missing(needed, coming)
  return (
    <>
      <p>
        <ShiftHours {...shift} />
      </p>
      <p className="text-sm text-soft">
        <Bidi>{place}</Bidi>
        {' · '}
        <Bidi>{body[locale] ?? body.fr}</Bidi>
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={lacking > 0 ? 'clay' : 'leaf'}>{t('missing', { count: lacking })}</Badge>
        <span className="text-sm text-soft tabular-nums">{t('of', { coming, needed })}</span>
        {isMine && <Badge tone="sea">{t('mine')}</Badge>}
      </p>
    </>
  )
}
