import { useLocale, useTranslations } from 'next-intl'
import type { Council } from '@/db/schema/elected'

type Props = {
  of: {
    council: Council
    commune: { ar: string; fr: string } | null
    placeAr: string
    placeFr: string
  }
}

/** A council by its kind and its place: «مجلس جماعة أزمور». */
export function CouncilName({ of: { council, commune, placeAr, placeFr } }: Props) {
  const t = useTranslations('elected')
  const place = useLocale() === 'ar' ? (commune?.ar ?? placeAr) : (commune?.fr ?? placeFr)
  return t.rich(`councils.${council}`, { place: () => <bdi>{place}</bdi> })
}
