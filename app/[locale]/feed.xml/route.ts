import { Feed } from 'feed'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { articlePath, shortPath } from '@/features/news/addresses'
import { feedEntries } from '@/features/news/feed'
import { escaped } from '@/features/news/markup'
import { organisationFor } from '@/features/portal/queries'
import { LOCALES, type Locale } from '@/i18n/locales'

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** The newest texts of a language as an Atom feed, with their summaries. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  const { locale } = await params
  if (!hasLocale(LOCALES, locale)) return new Response(null, { status: 404 })
  return new Response(await atom(locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}

async function atom(locale: Locale): Promise<string> {
  const [entries, { organisation }, t] = await Promise.all([
    feedEntries(locale),
    organisationFor(locale),
    getTranslations({ locale, namespace: 'reading.feed' }),
  ])
  const site = env.PUBLIC_URL
  const { name, subtitle } = organisation
  const newest = entries.map(({ publishedAt, correctedAt }) => (correctedAt ?? publishedAt).getTime())
  const feed = new Feed({
    id: `${site}/${locale}/feed.xml`,
    title: t('title', { name }),
    ...(subtitle && { description: subtitle }),
    link: `${site}/${locale}/news`,
    feedLinks: { atom: `${site}/${locale}/feed.xml` },
    language: locale,
    favicon: `${site}/favicon.svg`,
    copyright: name,
    updated: new Date(Math.max(0, ...newest)),
    author: { name },
  })
  for (const entry of entries) feed.addItem(itemOf(entry, locale, site))
  return feed.atom1()
}

type Entry = Awaited<ReturnType<typeof feedEntries>>[number]

// The short address never changes, whatever becomes of the title: it names the entry.
const itemOf = (entry: Entry, locale: Locale, site: string) => ({
  id: `${site}${shortPath(entry.code)}#${locale}`,
  // Atom's writer calls both HTML and wraps them as they are: readers would take words in angle brackets for markup.
  title: escaped(entry.title),
  description: escaped(entry.summary),
  link: `${site}${articlePath(locale, entry.slug)}`,
  author: [{ name: entry.office[locale] }],
  category: [{ name: entry.topic[locale] }],
  published: entry.publishedAt,
  date: entry.correctedAt ?? entry.publishedAt,
})
