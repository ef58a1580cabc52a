// npm run bench: every figure of speed and size, each beside its target, against a production build on a scratch
// database with 10,000 articles. Words after -- choose parts: npm run bench -- desk.
import { behindFront } from './behind-front'
import { openBrowser } from './browser'
import { desk } from './desk'
import { anEditor } from './editor'
import { firstVisit } from './first-visit'
import { freshness } from './freshness'
import { type Front, hasNginx, startFront } from './front'
import { startPlainServer } from './plain-server'
import { filledPortal } from './portal'
import { programmes } from './programmes'
import { readingPages } from './reading-pages'
import { register } from './register'
import { type Files, savedPage } from './saved-page'
import { seats } from './seats'
import { serverAlone } from './server-alone'
import { slowPhone } from './slow-phone'
import { type Row, table } from './verdict'

const began = Date.now()
const portal = await filledPortal()
const editor = await anEditor(portal)
const illustrated = await illustratedArticles()
const files: Files = {
  ...(await savedPage(portal.url, portal.articles[0] ?? '', 'text.html')),
  ...(await savedPage(portal.url, illustrated[0], 'illustrated.html')),
}
const front: Front | null = hasNginx() ? await startFront(portal.url, files) : null
const plain = front ?? (await startPlainServer(files))
const browser = await openBrowser()
const site = front?.url ?? portal.url

const parts: Record<string, { title: string; measure: () => Promise<Row[]> }> = {
  reading: { title: 'Reading pages', measure: () => readingPages(portal) },
  alone: { title: 'The server alone', measure: () => serverAlone(portal) },
  front: {
    title: 'An article through our nginx, beside it as a compressed file of the same nginx',
    measure: async () => (front ? behindFront(front, portal.articles[0] ?? '', '/plain/text.html') : []),
  },
  visit: {
    title: 'First visit to an article with a picture',
    measure: () => firstVisit(browser, site, illustrated),
  },
  phone: {
    title: 'The same on a slow phone',
    measure: () => slowPhone(browser, site + illustrated[0], `${plain.url}/plain/illustrated.html`),
  },
  fresh: { title: 'Publishing and withdrawing', measure: () => freshness(portal, editor, front) },
  desk: { title: 'The desk', measure: () => desk(portal, editor, browser) },
  programmes: { title: 'Programmes', measure: () => programmes(portal) },
  seats: { title: 'Seats', measure: async () => seats() },
  // Last: its 100,000 members would be in every other one's way.
  register: { title: 'The register', measure: () => register(portal) },
}

const wanted = process.argv.slice(2)
const sections: { title: string; rows: Row[] }[] = []
try {
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`Measuring: ${title} …`)
    sections.push({ title, rows: await measure() })
  }
} finally {
  // Also where a part broke off: what it started would live on.
  await browser.close()
  await plain.stop()
  await portal.stop()
}

if (!front) console.log('\nnginx is not installed: nothing was measured through the front.')
console.log(`\n${table(sections)}\n`)
const missed = sections.flatMap(({ rows }) => rows).filter(({ holds }) => !holds)
console.log(`${missed.length} targets missed, in ${Math.round((Date.now() - began) / 1000)} s.`)
process.exit(missed.length > 0 ? 1 : 0)

/** Two articles of the sample that open with a picture. */
async function illustratedArticles(): Promise<[string, string]> {
  const rows = await portal.sql<{ slug: string }[]>`select p.slug from publications p
    join versions v on v.id = p.version_id where p.locale = 'ar' and v.cover_id is not null order by p.published_at limit 2`
  const [first, second] = rows.map(({ slug }) => `/ar/news/${encodeURIComponent(slug)}`)
  if (!first || !second) throw new Error('the sample has no two articles with pictures')
  return [first, second]
}
