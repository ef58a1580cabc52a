import type { Locale } from '@/i18n/locales'

// The address bar shows Arabic as people write it; links carry it percent-encoded.
/** Where a text is read. */
export const articlePath = (locale: Locale, slug: string): string =>
  `/${locale}/news/${encodeURIComponent(slug)}`

/** Where a page of the list is read; the first page has no number. */
export const listPath = (
  locale: Locale,
  { topic, page = 1 }: { topic?: string; page?: number } = {},
): string => `/${locale}/news${topic ? `/topic/${topic}` : ''}${page > 1 ? `/page/${page}` : ''}`

/** The short address that people pass on by voice and on paper. */
export const shortPath = (code: string): string => `/a/${code}`

/** A page number as an address writes it: 2 and up, no sign, no leading zero; null for anything else. */
export const pageNumber = (segment: string): number | null =>
  /^([2-9]|[1-9]\d{1,5})$/.test(segment) ? Number(segment) : null

/** The picture beside a shared link. */
export const cardPath = (locale: Locale, code: string): string => `/social/${locale}/${code}.png`
