import type { Locale } from '@/i18n/locales'

type Name = { ar: string; latin: string }

/** What someone is called in a language: in its letters where they gave them, with what they are known as. */
export function nameIn(locale: Locale, { ar, latin }: Name, knownAs = ''): string {
  const name = (locale === 'ar' ? ar : latin) || ar || latin
  return knownAs && knownAs !== name ? `${name} (${knownAs})` : name
}
