import type { Locale } from '@/i18n/locales'

/** A body whose library and shelf someone may add to, by its names. */
export type Keeper = { id: string; nameAr: string; nameFr: string; nameEn: string | null }

/** Its name in a reader's language. */
export const keeperName = ({ nameAr, nameFr, nameEn }: Keeper, locale: Locale): string =>
  ({ ar: nameAr, fr: nameFr, en: nameEn ?? nameFr })[locale]
