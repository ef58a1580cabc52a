import type { Metadata } from 'next'
import type { Alternates } from '@/components/shell/alternates'
import type { Locale } from '@/i18n/locales'

type Page = {
  locale: Locale
  title?: string
  description?: string
  /** Where this very page stands in each language it exists in. */
  alternates: Alternates
  /** The address that search engines keep, where it is not the page's own. */
  canonical?: string
}

/** What a page says of itself in its head: its one address, its other languages (Arabic for everyone else). */
export function pageMetadata({ locale, title, description, alternates, canonical }: Page): Metadata {
  const fallback = alternates.ar ?? alternates.fr ?? alternates.en
  return {
    ...(title && { title }),
    ...(description && { description }),
    alternates: {
      canonical: canonical ?? alternates[locale] ?? null,
      languages: { ...alternates, ...(fallback && { 'x-default': fallback }) },
      types: { 'application/atom+xml': `/${locale}/feed.xml` },
    },
  }
}
