import type { Locale } from '@/i18n/locales'

/** A constituency as lists of choices name it: its number in the decree, then its name. */
export const constituencyName = (
  { code, name }: { code: string; name: { ar: string; fr: string } },
  locale: Locale,
): string => `${code} · ${(locale !== 'ar' && name.fr) || name.ar}`
