import { env } from '@/env'
import { listPath } from '@/features/news/addresses'
import { allTopics } from '@/features/news/lists'
import { type Place, sitemapPart, sitemapParts } from '@/features/news/sitemap'
import { sitemapOf } from '@/features/news/sitemap-xml'
import { bodyPath } from '@/features/structure/addresses'
import { publicBodies } from '@/features/structure/reading'
import { LOCALES, type Locale } from '@/i18n/locales'

export const generateStaticParams = () => [{ part: 'pages.xml' }]

/** One part of the sitemap: `pages.xml`, or texts from `1.xml` on. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const places = await placesOf((await params).part)
  if (!places) return new Response(null, { status: 404 })
  return new Response(sitemapOf(places, env.PUBLIC_URL), { headers: { 'Content-Type': 'application/xml' } })
}

async function placesOf(part: string): Promise<Place[] | null> {
  if (part === 'pages.xml') return standing()
  const number = Number(/^([1-9]\d{0,5})\.xml$/.exec(part)?.[1])
  if (!number || number > (await sitemapParts())) return null
  return sitemapPart(number)
}

const ALWAYS = [
  ...[
    '',
    '/about',
    '/structure',
    '/history',
    '/elected',
    '/join',
    '/contact',
    '/offer',
    '/legal',
    '/privacy',
  ],
]

async function standing(): Promise<Place[]> {
  const [topics, bodies] = await Promise.all([allTopics(), publicBodies()])
  const everywhere = [
    ...ALWAYS.map((path) => (locale: Locale) => `/${locale}${path}`),
    (locale: Locale) => listPath(locale),
    ...topics.map(
      ({ key }) =>
        (locale: Locale) =>
          listPath(locale, { topic: key }),
    ),
    ...bodies.map(
      ({ slug }) =>
        (locale: Locale) =>
          bodyPath(locale, slug),
    ),
  ]
  return everywhere.flatMap((path) => {
    const paths = Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)]))
    return LOCALES.map((locale) => ({ locale, paths }))
  })
}
