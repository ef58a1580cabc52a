import type { Locale } from '@/i18n/locales'

/** A name in the reader's language, or in French where it has none there. */
export const nameIn = (name: { ar: string; fr: string; en: string | null }, locale: Locale): string =>
  name[locale] ?? name.fr
