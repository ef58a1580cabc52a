import type { Locale } from '@/i18n/locales'

/** Where the whole structure is read. */
export const structurePath = (locale: Locale): string => `/${locale}/structure`

/** Where a body is read. */
export const bodyPath = (locale: Locale, slug: string): string => `/${locale}/structure/${slug}`

/** True for what a body's address may be: Latin letters and digits, single hyphens, at most 60. */
export const isBodySlug = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
