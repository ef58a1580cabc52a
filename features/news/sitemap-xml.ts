import { LOCALES } from '@/i18n/locales'
import { escaped } from './markup'
import type { Place } from './sitemap'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The list of parts. In: whole addresses. */
export const sitemapIndex = (parts: readonly string[]): string =>
  `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map((part) => `<sitemap><loc>${escaped(part)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`

/** Addresses with their other languages; `x-default` is the first of our languages that they have. */
export const sitemapOf = (places: readonly Place[], site: string): string =>
  `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${places.map((place) => entry(place, site)).join('\n')}
</urlset>
`

function entry({ paths, locale, changed }: Place, site: string): string {
  const there = LOCALES.flatMap((one) => (paths[one] ? [[one, paths[one]] as const] : []))
  const [first] = there
  const all = first ? [...there, ['x-default', first[1]] as const] : there
  const links = all.map(
    ([language, path]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(site + path)}"/>`,
  )
  const date = changed ? `<lastmod>${changed}</lastmod>` : ''
  return `<url><loc>${escaped(site + (paths[locale] ?? ''))}</loc>${date}${links.join('')}</url>`
}
