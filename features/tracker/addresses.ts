import type { Locale } from '@/i18n/locales'

/** Where all programmes are read; the first page has no number. */
export const programmesPath = (locale: Locale, page = 1): string =>
  `/${locale}/programmes${page > 1 ? `/page/${page}` : ''}`

/** Where a programme is read. */
export const programmePath = (locale: Locale, slug: string): string => `/${locale}/programmes/${slug}`

/** Where one of its points is read, for good: its number never changes. */
export const pointPath = (locale: Locale, slug: string, number: number): string =>
  `${programmePath(locale, slug)}/${number}`

export const FILTERS = ['theme', 'step', 'place'] as const
export type Filter = (typeof FILTERS)[number]

/** What the points of a programme are chosen by: a theme, a step, or the HCP code of a commune. */
export type Choice = { by: Filter; value: string }

/** Where the points that are chosen so are read; a commune is named by its code, with hyphens for the dots. */
export const choicePath = (locale: Locale, slug: string, { by, value }: Choice): string =>
  `${programmePath(locale, slug)}/${by}/${value.replaceAll('.', '-')}`

/** Where a page of its points is read, of those chosen so or of all; the first of all is the programme's own page. */
export const pointsPath = (locale: Locale, slug: string, choice: Choice | null, page: number): string => {
  const first = choice ? choicePath(locale, slug, choice) : programmePath(locale, slug)
  return page > 1 ? `${first}/page/${page}` : first
}

/** Where a form that asks for some of the points leads; it sends on to their address. */
export const findPath = (locale: Locale, slug: string): string => `${programmePath(locale, slug)}/find`

/** Where it is read what changed; since the first day of a month (2024-05) where one is given. */
export const changesPath = (locale: Locale, slug: string, since?: string): string =>
  `${programmePath(locale, slug)}/changes${since ? `/since/${since}` : ''}`

export const feedPath = (locale: Locale, slug: string): string => `${programmePath(locale, slug)}/feed.xml`
export const bookletPath = (locale: Locale, slug: string): string => `${programmePath(locale, slug)}/booklet`

/** A small page for other sites to show in a frame. */
export const embedPath = (locale: Locale, slug: string): string => `${programmePath(locale, slug)}/card`

export const csvPath = (locale: Locale, slug: string): string => `${programmePath(locale, slug)}/points.csv`

/** The same in every language. */
export const jsonPath = (slug: string): string => `/open/programmes/${slug}/programme.json`
export const SCHEMA_PATH = '/open/schema.json'

/** The picture beside a shared link to a programme, or to one of its points. */
export const picturePath = (locale: Locale, slug: string, number?: number): string =>
  `/social/${locale}/programmes/${slug}/${number ?? 'programme'}.png`

/** Where anyone doubts a figure, or asks for letters about what changes. */
export const doorPath = (door: 'contest' | 'follow', locale: Locale, slug: string, number?: number): string =>
  `/${locale}/${door}?programme=${slug}${number ? `&point=${number}` : ''}`

/** True for what a programme's address may be: Latin letters and digits, single hyphens, at most 60. */
export const isProgrammeSlug = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** A point's number as an address writes it: 1 and up, no sign, no leading zero; null for anything else. */
export const pointNumber = (segment: string): number | null =>
  /^[1-9]\d{0,4}$/.test(segment) ? Number(segment) : null

/** A month as an address writes it: `2024-05`; null for anything else. */
export const monthOf = (segment: unknown): string | null =>
  typeof segment === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(segment) ? segment : null
