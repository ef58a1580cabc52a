import { site } from '../environment/server'

export type Visit = { path: string; way: string; status: number; text: string }

/** The ways in which one page can be had: as a document, and as the parts that Next's own script asks for. */
const WAYS: Record<string, { suffix?: string; query?: string; headers?: Record<string, string> }> = {
  document: {},
  'RSC header': { headers: { rsc: '1' } },
  'RSC query': { query: '_rsc=abcde', headers: { rsc: '1' } },
  '.rsc file': { suffix: '.rsc' },
  prefetch: { headers: { rsc: '1', 'next-router-prefetch': '1' } },
  'segment prefetch': {
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  },
  'page segment': {
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' },
  },
}
export const ways = Object.keys(WAYS)

/** Asks for one page as someone without a cookie. */
export async function visit(path: string, way = 'document', cookie = ''): Promise<Visit> {
  const { suffix = '', query = '', headers = {} } = WAYS[way] ?? {}
  const [plain = '', asked = ''] = path.split('?')
  const search = [asked, query].filter(Boolean).join('&')
  const address = `${site()}${plain}${suffix}${search && `?${search}`}`
  const answer = await fetch(address, {
    redirect: 'manual',
    headers: { ...headers, ...(cookie && { cookie }) },
  })
  const place = answer.headers.get('location') ?? ''
  return { path, way, status: answer.status, text: `${await answer.text()}\n${place}` }
}

// Of an answer of any kind: attributes of pages, elements of feeds and sitemaps.
const linksIn = (text: string): string[] =>
  [...text.matchAll(/(?:href|src)="([^"#]+)|<loc>([^<]+)<|<link[^>]*href="([^"]+)"/g)]
    .map(([, one, two, three]) => (one ?? two ?? three ?? '').replaceAll('&amp;', '&'))
    .map((link) => (link.startsWith(site()) ? link.slice(site().length) : link))
    .filter((link) => link.startsWith('/') && !link.startsWith('//') && !link.startsWith('/_next/'))

/** Pages that links lead a visitor to from these, each asked for once as a document: some of each kind past `most`. */
export async function everyPage(from: string[], most = 2_000): Promise<Visit[]> {
  const seen = new Set(from)
  const visits: Visit[] = []
  let next = from
  while (next.length > 0 && visits.length < most) {
    const every = Math.ceil(next.length / (most - visits.length))
    const found = await inTurn(
      next.filter((_, n) => n % every === 0),
      (path) => visit(path),
    )
    visits.push(...found)
    next = [...new Set(found.flatMap(({ text }) => linksIn(text)))].filter((link) => !seen.has(link))
    for (const link of next) seen.add(link)
  }
  return visits
}

/** Does work on each, a few at a time. */
export async function inTurn<In, Out>(
  list: In[],
  work: (each: In) => Promise<Out>,
  atOnce = 6,
): Promise<Out[]> {
  const done: Out[] = []
  for (let at = 0; at < list.length; at += atOnce)
    done.push(...(await Promise.all(list.slice(at, at + atOnce).map(work))))
  return done
}
