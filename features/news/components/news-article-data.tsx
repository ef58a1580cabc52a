import type { Locale } from '@/i18n/locales'
import { articlePath } from '../addresses'
import type { ReadArticle } from '../reading'

type Props = { text: ReadArticle; site: string; organisation: string; card: string }

/** The text as machines read it (schema.org NewsArticle): data in a script element, never run. */
export function NewsArticleData({ text, site, organisation, card }: Props) {
  const { title, summary, locale, slug, publishedAt, correctedAt, office } = text
  const publisher = { '@type': 'Organization', name: organisation, url: site }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title.slice(0, 110),
    description: summary,
    inLanguage: locale,
    datePublished: publishedAt.toISOString(),
    dateModified: (correctedAt ?? publishedAt).toISOString(),
    mainEntityOfPage: `${site}${articlePath(locale, slug)}`,
    image: [card],
    // An office signs, never a person.
    author: {
      '@type': 'Organization',
      name: `${office[locale]}, ${nameOf(text.signedBy, locale)}`,
      url: site,
    },
    publisher,
    isAccessibleForFree: true,
  }
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose < is escaped; no markup can begin in it
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  )
}

const nameOf = (names: { ar: string; fr: string; en: string | null }, locale: Locale) =>
  names[locale] ?? names.fr
