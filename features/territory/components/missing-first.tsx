import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import { communeAddress } from '../commune-address'
import type { Gap } from '../gaps'
import type { CommuneOf } from '../queries'

const GAPS: readonly Gap[] = ['constituencies', 'seats', 'stations', 'registered', 'women']

type Props = { communes: readonly CommuneOf[]; base: string }

/** What is missing before anybody can work there, the first thing first, with the communes where it is. */
export function MissingFirst({ communes, base }: Props) {
  const t = useTranslations('territory.missing')
  const locale = useLocale()
  const lacking = GAPS.map((gap) => ({
    gap,
    those: communes.filter(({ gaps }) => gaps.includes(gap)),
  })).filter(({ those }) => those.length > 0)
  if (lacking.length === 0) return <Notice kind="success">{t('all')}</Notice>
  return (
    <ul className="grid gap-2">
      {lacking.map(({ gap, those }) => (
        <li key={gap}>
          <details className="fold card px-5 py-2">
            <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
              <b className="font-medium">{t(gap)}</b>
              <span className="text-soft">{t('count', { count: those.length })}</span>
            </summary>
            <ul className="flex flex-wrap gap-x-4 pb-2">
              {those.map(({ code, ar, latin }) => (
                <li key={code}>
                  <a
                    href={`${base}/communes/${communeAddress(code)}`}
                    className="inline-flex min-h-11 items-center text-sea underline"
                  >
                    <Bidi>{locale === 'ar' ? ar : latin}</Bidi>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
