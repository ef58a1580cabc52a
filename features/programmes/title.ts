import type { Locale } from '@/i18n/locales'

type Said = { ar: string; fr: string; en?: string | null }

/** Words in the reader’s language; where they are missing in it, the language that has them: a gap is no dead end. */
export const titleIn = (said: Said, locale: Locale): string =>
  [said[locale], said.fr, said.ar].find((words) => words !== undefined && words !== null && words !== '') ??
  ''

/** The language in which `titleIn` answers. */
export const languageOf = (said: Said, locale: Locale): Locale =>
  ([locale, 'fr', 'ar'] as const).find((language) => Boolean(said[language])) ?? 'ar'
