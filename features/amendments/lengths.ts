// Apart from the input, so that a form in the browser does not bring its checks along.

/** The longest paragraph that is typed, and the longest reason, in characters. */
export const MOST_WORDS = 4000
export const MOST_REASON = 2000

/** Languages in which points are worded. */
export const TEXT_LOCALES = ['ar', 'fr'] as const
export type TextLocale = (typeof TEXT_LOCALES)[number]
