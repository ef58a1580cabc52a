import type { Locale } from '@/i18n/locales'

/** For a reader of each language, the languages a text may be shown in, the best first. */
export const READABLE: Record<Locale, readonly [Locale, Locale, Locale]> = {
  ar: ['ar', 'fr', 'en'],
  fr: ['fr', 'ar', 'en'],
  en: ['en', 'fr', 'ar'],
}

type Standing = { locale: Locale; slug: string }

/** Everything that an address may lead to: where the text stands now, and where it was taken back. */
export type Trace = {
  /** The language whose address this is, or once was. */
  slugLocale: Locale
  slug: string
  published: readonly Standing[]
  withdrawn: readonly { locale: Locale; at: Date; reason: string }[]
}

/** What an address leads to. */
export type Verdict =
  | { is: 'shown'; locale: Locale }
  | { is: 'moved'; slug: string; forGood: boolean }
  | { is: 'withdrawn'; locale: Locale; at: Date; reason: string }

/** The language a reader gets a text in, among those it is public in. */
export const bestOf = <T extends { locale: Locale }>(asked: Locale, texts: readonly T[]): T | undefined =>
  READABLE[asked].map((locale) => texts.find((text) => text.locale === locale)).find(Boolean)

/**
 * What a reader of `asked` finds under an address that belongs, or belonged, to a text.
 * Null when the text was never public.
 */
export function verdictOn(asked: Locale, { slugLocale, slug, published, withdrawn }: Trace): Verdict | null {
  const own = published.find(({ locale }) => locale === asked)
  const gone = withdrawn.filter(({ locale }) => locale === asked)
  // What was taken back in this language is said so, even where another language still stands.
  if (!own && slugLocale === asked && gone.length > 0) return { is: 'withdrawn', ...latest(gone) }
  const best = own ?? bestOf(asked, published)
  if (best)
    return best.slug === slug
      ? { is: 'shown', locale: best.locale }
      : { is: 'moved', slug: best.slug, forGood: best.locale === slugLocale }
  const last = gone.length > 0 ? gone : withdrawn
  return last.length > 0 ? { is: 'withdrawn', ...latest(last) } : null
}

const latest = <T extends { at: Date }>(all: readonly T[]): T =>
  all.reduce((last, one) => (one.at > last.at ? one : last))
