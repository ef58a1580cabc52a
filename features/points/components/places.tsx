import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'

type Props = { places: readonly { ar: string; latin: string }[]; quarter?: string }

/** Where a point is: its communes and quarter, or the whole province. */
export function Places({ places, quarter = '' }: Props) {
  const t = useTranslations('points.list')
  const locale = useLocale()
  const names = places.map(({ ar, latin }) => (locale === 'ar' ? ar : latin))
  const named = names.join(locale === 'ar' ? '، ' : ', ')
  return (
    <span>
      {named || (quarter ? '' : t('everywhere'))}
      {named && quarter && ' · '}
      {quarter && <Bidi>{quarter}</Bidi>}
    </span>
  )
}
