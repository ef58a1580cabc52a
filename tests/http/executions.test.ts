import { randomUUID } from 'node:crypto'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshPages } from '@/gate/refresh'
import { signedIn } from '../builders/session'
import { aMember, anArticle, aVersion, publishVersion, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { ownerSql, site } from '../environment/server'
import { aReader, openBrowser, type Reader } from './browser'
import { FORGED_DOCS, hostileMarkup } from './hostile-markup'
import { keptIn, PLACES } from './places'
import { callItself, type Written, writeEverywhere } from './written'

const sql = ownerSql()
const MARKUP = hostileMarkup(times(2, 500))
let browser: Browser
let officer: string
let cookie: string
let root: string
let readers: Reader[]
let editors: Reader[]

beforeAll(async () => {
  browser = await openBrowser()
  root = await rootBody(sql)
  officer = await aMember(
    sql,
    '"><script>ran()</script><img src=x onerror=ran()>',
    ['communicationOfficer', root],
    ['provincialSecretary', root],
  )
  const session = await signedIn(sql, officer)
  cookie = session.cookie
  await sql`update sessions set device = '<img src=x onerror=ran()>' where id = ${session.id}`
  readers = [await aReader(browser), await aReader(browser, { trusting: true })]
  editors = [await aReader(browser, { cookie }), await aReader(browser, { cookie, trusting: true })]
}, 600_000)
afterAll(() => browser?.close())

const pen = () => ({ sql, how: { cookie }, place: { bodyId: root, authorId: officer } })
const everyFault = () => [...readers, ...editors].flatMap(({ faults }) => faults)

/** Opens each page. Out: those that failed. */
async function read(by: Reader[], paths: string[]): Promise<string[]> {
  const failed: string[] = []
  for (const path of paths) for (const reader of by) if ((await reader.open(path)) >= 500) failed.push(path)
  return failed
}

const LISTS = [
  ...['/ar', '/fr', '/en', '/ar/news', '/fr/news', '/ar/news/page/2', '/ar/about', '/ar/contact'],
  ...['/ar/legal', '/ar/privacy', '/fr/privacy', '/ar/sign-in', '/ar/reset', '/ar/news/nothing'],
]
const ROOMS = [
  ...[
    '/ar/desk',
    '/fr/desk',
    '/ar/desk/news/new',
    '/ar/desk/pictures',
    '/ar/desk/documents',
    '/ar/desk/dates',
  ],
  ...['/ar/desk/discarded', '/ar/desk/messages', '/ar/desk/messages?shelf=handled', '/ar/desk/ledger'],
  ...['/ar/desk/settings', '/ar/members', '/ar/members/devices', '/ar/members/password'],
]
const inQueries = (words: string) => {
  const said = encodeURIComponent(words.toWellFormed())
  return {
    pages: [`/ar/search?q=${said}&topic=${said}`, `/ar/sign-in?to=${said}&done=${said}`],
    rooms: [`/ar/desk/search?q=${said}`, `/ar/members?refused=${said}&done=${said}`],
  }
}

test('words that would run, load or lead away do nothing on any page that shows them, even without the policies', async () => {
  const written: Written[] = []
  for (const words of MARKUP) {
    // Nobody writes so much in a minute.
    await sql`delete from limits.counters`
    written.push(await writeEverywhere(pen(), words))
  }
  const refused = written.flatMap((one) => one.refused)
  const asked = MARKUP.map(inQueries)
  const pages = [...written, ...asked].flatMap((one) => one.pages)
  const rooms = [...written, ...asked].flatMap((one) => one.rooms)
  const some = (all: string[]) => all.filter((_, n) => n % times(2, 1) === 0)
  const failed = [...(await read(readers, some(LISTS))), ...(await read(editors, some(ROOMS)))]
  failed.push(...(await read(readers.slice(1), pages)), ...(await read(editors.slice(1), rooms)))
  const opened = [...readers, ...editors].reduce((sum, reader) => sum + reader.opened(), 0)
  figure(
    'O1',
    `${MARKUP.length} lines of hostile markup in every field, ${opened} pages opened in Chromium, most of them without policies: executions, leads and requests to elsewhere ${everyFault().length}, pages failed ${failed.length}`,
  )
  expect(refused).toEqual([])
  expect(everyFault()).toEqual([])
  expect(failed).toEqual([])
}, 3_600_000)

// What members' rooms show, in all its columns at once: what stands there came past no form.
test('the same words do nothing in the rooms of an office, nor on the page of a body', async () => {
  const before = everyFault().length
  const failed: string[] = []
  const short = MARKUP.filter((words) => words.length <= 60 && words.isWellFormed() && !words.includes('\0'))
  for (const words of short.slice(0, times(1, 40))) {
    const kept = await keptIn(sql, root, officer, words, () => words)
    await refreshPages(['bodies', 'leaders'])
    const [body] = await sql<{ slug: string }[]>`select slug from bodies where id = ${kept.branchId}`
    const rooms = Object.entries(PLACES).flatMap(([name, place]) =>
      name.endsWith('/page') && 'path' in place ? [`/ar${place.path(kept)}`] : [],
    )
    failed.push(...(await read(editors.slice(1), rooms)))
    failed.push(...(await read(readers.slice(1), ['/ar/structure', `/ar/structure/${body?.slug}`])))
  }
  figure('O1', `what members’ rooms show: executions ${everyFault().length - before}`)
  expect(everyFault().slice(before)).toEqual([])
  expect(failed).toEqual([])
}, 3_600_000)

test('whatever the organisation calls itself stays words, on the pages of the law and in the manifest too', async () => {
  const [before] = await sql`select * from organisation`
  const before_ = everyFault().length
  const called: string[] = []
  try {
    for (let at = 0; at < MARKUP.length; at += 20) {
      called.push(...(await callItself(pen(), MARKUP.slice(at, at + 20))))
      await refreshPages(['organisation', 'news'])
      await read(readers.slice(1), [
        '/ar',
        '/en/about',
        '/ar/about',
        '/ar/legal',
        '/en/legal',
        '/fr/privacy',
        '/fr/contact',
      ])
      await read(editors.slice(1), ['/ar/desk/settings'])
      const manifest = await fetch(`${site()}/manifest.webmanifest`)
      expect((await manifest.json()).lang).toBe('ar')
    }
  } finally {
    const { name, subtitle, mission, address, publisher, host } = before ?? {}
    await sql`update organisation set ${sql({ name, subtitle, mission, address, publisher, host })},
      cndp_authorisation = ${before?.cndp_authorisation ?? null}, cndp_transfer = ${before?.cndp_transfer ?? null},
      phone = ${before?.phone ?? null}, emblem_url = ${before?.emblem_url ?? null},
      sea_colour = ${before?.sea_colour ?? null}, glow_colour = ${before?.glow_colour ?? null}`
    await refreshPages(['organisation', 'news'])
  }
  expect(called).toEqual([])
  expect(everyFault().slice(before_)).toEqual([])
}, 1_200_000)

test('a text forged past every check at writing does nothing where it is read', async () => {
  const before = everyFault().length
  const addresses: string[] = []
  // Without NUL, which PostgreSQL itself takes in nowhere.
  for (const [n, node] of FORGED_DOCS.entries()) {
    const { id } = await anArticle(sql, root, officer, {
      public: false,
      slug: `forged-${n}-${randomUUID().slice(0, 8)}`,
    })
    const body = JSON.stringify({ type: 'doc', content: [node] }).replaceAll('\\u0000', '')
    await sql`update drafts set body = ${body}::text::jsonb where article_id = ${id}`
    await publishVersion(sql, await aVersion(sql, id), officer)
    const [row] = await sql<{ slug: string }[]>`select slug from publications where article_id = ${id}`
    addresses.push(`/ar/news/${row?.slug}`)
    if (n % times(8, 1) === 0)
      await read(editors.slice(1), [`/ar/desk/news/${id}?text=ar`, `/ar/desk/news/${id}/preview?text=ar`])
  }
  await read(readers.slice(1), addresses)
  await sql`delete from publications where slug like 'forged-%'`
  await refreshPages(['news'])
  figure('O1', `${FORGED_DOCS.length} texts forged past writing: executions ${everyFault().length - before}`)
  expect(everyFault().slice(before)).toEqual([])
}, 900_000)

type Parsed = { broken: boolean; foreign: string[]; markup: string[]; entries: number }

test('feeds and sitemaps stay what they are, whatever stands in a title', async () => {
  const [reader] = readers
  const page = reader?.context.pages()[0]
  for (const path of [
    '/ar/feed.xml',
    '/fr/feed.xml',
    '/sitemap.xml',
    '/sitemap/1.xml',
    '/sitemap/pages.xml',
  ]) {
    const text = await (await fetch(site() + path)).text()
    const parsed = (await page?.evaluate((xml) => {
      const tree = new DOMParser().parseFromString(xml, 'application/xml')
      const known = ['http://www.w3.org/2005/Atom', 'http://www.sitemaps.org/schemas/sitemap/0.9']
      const all = [...tree.querySelectorAll('*')]
      const isKnown = (one: Element) =>
        known.includes(one.namespaceURI ?? '') || (one.prefix === 'xhtml' && one.localName === 'link')
      const html = (one: Element) => new DOMParser().parseFromString(one.textContent ?? '', 'text/html')
      return {
        broken: tree.querySelector('parsererror') !== null,
        foreign: all.filter((one) => !isKnown(one)).map((one) => one.outerHTML.slice(0, 120)),
        markup: all
          .filter((one) => one.getAttribute('type') === 'html')
          .flatMap((one) =>
            [...html(one).querySelectorAll('body *, head *')].map((inner) => inner.outerHTML),
          ),
        entries: tree.querySelectorAll('entry, url, sitemap').length,
      }
    }, text)) as Parsed
    expect(parsed, path).toMatchObject({ broken: false, foreign: [], markup: [] })
    expect(text, path).not.toMatch(/<(loc|link)[^>]*>?[^<>]*evil\.example/)
    if (path === '/ar/feed.xml') expect(parsed.entries).toBeGreaterThan(5)
  }
})
