import { Feed } from 'feed'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { escaped } from '@/features/news/markup'
import { organisationFor } from '@/features/portal/queries'
import { titleIn } from '@/features/programmes/title'
import { changesPath, feedPath, isProgrammeSlug } from '@/features/tracker/addresses'
import { changesAt, someProgramme } from '@/features/tracker/reading'
import { changeTeller, placeOfChange } from '@/features/tracker/said-change'
import { LOCALES, type Locale } from '@/i18n/locales'

export const generateStaticParams = async () => [{ slug: (await someProgramme()).slug }]

const NEWEST = 50

/** What changed of a programme as an Atom feed. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/programmes/[slug]/feed.xml'>,
) {
  const { locale, slug } = await params
  const body = hasLocale(LOCALES, locale) && isProgrammeSlug(slug) ? await atom(locale, slug) : null
  if (body === null) return new Response(null, { status: 404 })
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

async function atom(locale: Locale, slug: string): Promise<string | null> {
  const read = await changesAt(slug, null)
  if (!read) return null
  const [{ organisation }, t, point, tell] = await Promise.all([
    organisationFor(locale),
    getTranslations({ locale, namespace: 'tracker.changes' }),
    getTranslations({ locale, namespace: 'tracker' }),
    changeTeller(locale),
  ])
  const site = env.PUBLIC_URL
  const feed = new Feed({
    id: `${site}${feedPath(locale, slug)}`,
    // The writer of feeds takes these for plain words.
    title: t('feed', { programme: titleIn(read.programme.title, locale) }),
    link: `${site}${changesPath(locale, slug)}`,
    feedLinks: { atom: `${site}${feedPath(locale, slug)}` },
    language: locale,
    favicon: `${site}/favicon.svg`,
    copyright: 'CC BY 4.0',
    updated: new Date(read.programme.asOf),
    author: { name: organisation.name },
  })
  for (const change of read.changes.slice(0, NEWEST)) {
    const about = change.number !== null && change.title
    const title = about
      ? `${point('point', { number: change.number ?? 0 })}: ${titleIn(about, locale)}`
      : tell(change)
    feed.addItem({
      id: `${site}${changesPath(locale, slug)}#${change.kind}-${change.id}`,
      // What it writes of an entry, it calls HTML and leaves as it is.
      title: escaped(title),
      description: escaped(tell(change)),
      link: `${site}${placeOfChange(change, locale, slug)}`,
      date: new Date(change.at),
    })
  }
  return feed.atom1()
}
