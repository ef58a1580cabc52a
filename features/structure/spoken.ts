import type { InThreeLanguages } from '@/db/schema/portal'
import type { Locale } from '@/i18n/locales'

// For a reader of each language, the languages that words may be shown in, the best first.
const UNDERSTOOD: Record<Locale, readonly Locale[]> = {
  ar: ['ar', 'fr', 'en'],
  fr: ['fr', 'ar', 'en'],
  en: ['en', 'fr', 'ar'],
}

/** Words as a reader gets them: in their language, or in the one there is; null where nothing was written. */
export function spoken(words: InThreeLanguages, reader: Locale): { text: string; language: Locale } | null {
  const language = UNDERSTOOD[reader].find((one) => words[one] !== '')
  return language ? { text: words[language], language } : null
}
