import { env } from '@/env'
import { listPath } from '@/features/news/addresses'
import { allTopics } from '@/features/news/lists'
import { type Place, sitemapPart, sitemapParts } from '@/features/news/sitemap'
import { sitemapOf } from '@/features/news/sitemap-xml'
import { bodyPath } from '@/features/structure/addresses'
import { publicBodies } from '@/features/structure/reading'
import { pointPath, programmePath } from '@/features/tracker/addresses'
import { pointPart, pointParts, programmeSlugs } from '@/features/tracker/sitemap'
import { LOCALES, type Locale } from '@/i18n/locales'

export const generateStaticParams = () => [{ part: 'pages.xml' }]

/** One part of the sitemap: `pages.xml`, texts from `1.xml` on, or points of programmes from `points-1.xml` on. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const places = await placesOf((await params).part)
  if (!places) return new Response(null, { status: 404 })
  return new Response(sitemapOf(places, env.PUBLIC_URL), { headers: { 'Content-Type': 'application/xml' } })
}

async function placesOf(part: string): Promise<Place[] | null> {
  if (part === 'pages.xml') return standing()
  const points = Number(/^points-([1-9]\d{0,3})\.xml$/.exec(part)?.[1])
  if (points) return points > (await pointParts()) ? null : pointsIn(points)
  const number = Number(/^([1-9]\d{0,5})\.xml$/.exec(part)?.[1])
  if (!number || number > (await sitemapParts())) return null
  return sitemapPart(number)
}

const ALWAYS = [
  ...[
    '',
    '/about',
    '/structure',
    '/programmes',
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
  const [topics, bodies, programmes] = await Promise.all([allTopics(), publicBodies(), programmeSlugs()])
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
    ...programmes.map((slug) => (locale: Locale) => programmePath(locale, slug)),
  ]
  return placesIn(everywhere)
}

const pointsIn = async (part: number) =>
  placesIn(
    (await pointPart(part)).map(
      ({ slug, number }) =>
        (locale) =>
          pointPath(locale, slug, number),
    ),
  )

const placesIn = (everywhere: ((locale: Locale) => string)[]): Place[] =>
  everywhere.flatMap((path) => {
    const paths = Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)]))
    return LOCALES.map((locale) => ({ locale, paths }))
  })
