// Words that stand in drafts, in what was taken back and in members' own data, and that no visitor may ever read.
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { signedIn } from '../builders/session'
import { aMember, anArticle, docOf, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { ownerSql } from '../environment/server'
import { builtActions, call } from './calling'
import { everyPage, inTurn, type Visit, visit, ways } from './crawl'

const sql = ownerSql()
const LURE = 'كركدن'
const SEARCHED = ['ar', 'fr', 'en'].map((locale) => `/${locale}/search?q=${encodeURIComponent(LURE)}`)
const LISTS = [...SEARCHED, '/ar', '/fr', '/en', '/ar/news', '/fr/news', '/ar/feed.xml', '/sitemap/1.xml']
const START = [...SEARCHED, '/ar', '/fr', '/en', '/sitemap.xml', '/robots.txt', '/manifest.webmanifest']

// Nobody's words: each tells where it leaked from.
const canaries = new Map<string, string>()
const canary = (of: string) => {
  const word = `qz${randomUUID().replaceAll('-', '').slice(0, 14)}`
  canaries.set(word, of)
  return word
}

const actions = new Map(builtActions().map((action) => [action.name, action]))
const act = async (name: string, fields: Record<string, string>) => {
  const action = actions.get(`news/${name}`)
  if (!action) throw new Error(`the build has no ${name}`)
  const { answer, text, location } = await call(
    action,
    { locale: 'ar', language: 'ar', ...fields },
    { cookie: editor },
  )
  if (answer?.done === undefined && !location)
    throw new Error(`${name}: ${JSON.stringify(answer ?? text.slice(0, 300))}`)
}

// So that it lies in every cache there is.
const read = (slug: string) =>
  inTurn([...LISTS, `/ar/news/${slug}`, `/fr/news/${slug}`, `/en/news/${slug}`], async (path) => {
    await visit(path)
    await visit(path, 'RSC header')
  })

let editor: string
let shown: string
let hidden: { code: string; slug: string }[]

beforeAll(async () => {
  const root = await rootBody(sql)
  const editorId = await aMember(sql, canary('the name of who published'), ['communicationOfficer', root])
  await sql`update credentials set email = ${`${canary('an address that someone signs in with')}@example.org`}
    where member_id = ${editorId}`
  editor = (await signedIn(sql, editorId)).cookie
  const written = (what: string) => ({
    title: `${LURE} ${canary(`the title of ${what}`)}`,
    words: `${LURE} ${canary(`the text of ${what}`)}`,
    slug: canary(`the address of ${what}`),
    public: false,
  })
  const draft = await anArticle(sql, root, editorId, written('a draft'))
  const discarded = await anArticle(sql, root, editorId, written('a discarded text'))
  await act('discardArticleAction', { articleId: discarded.id })
  const planned = await anArticle(sql, root, editorId, written('a planned text'))
  await act('scheduleAction', { articleId: planned.id, version: '1', day: '1/1/2099', time: '10:00' })
  const corrected = await anArticle(sql, root, editorId, {
    ...written('what stood before a correction'),
    slug: `c-${randomUUID()}`,
  })
  await act('publishAction', { articleId: corrected.id, version: '1' })
  await read(corrected.slug)
  shown = `shown${randomUUID().slice(0, 8)}`
  const draftOf = { slug: corrected.slug, summary: '', body: JSON.stringify(docOf(`${LURE} ${shown}`)) }
  await act('saveDraftAction', {
    articleId: corrected.id,
    version: '1',
    title: `${LURE} ${shown}`,
    ...draftOf,
  })
  await act('correctAction', { articleId: corrected.id, version: '2', note: 'تصويب' })
  await act('saveDraftAction', {
    articleId: corrected.id,
    version: '2',
    ...draftOf,
    title: `${LURE} ${canary('what is being written of a public text')}`,
  })
  const withdrawn = await anArticle(sql, root, editorId, written('a withdrawn text'))
  await act('publishAction', { articleId: withdrawn.id, version: '1' })
  await read(withdrawn.slug)
  await act('withdrawAction', { articleId: withdrawn.id, version: '1', reason: 'سبب' })
  await sql`insert into pictures (id, body_id, name, width, height, uploaded_by, alt_ar, credit, consent_note)
    values (${randomUUID()}, ${root}, ${randomUUID()}, 800, 600, ${editorId}, ${canary('a picture of the library')},
      ${canary('who took a picture')}, ${canary('where consent lies')})`
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, uploaded_by)
    values (${randomUUID()}, ${root}, ${randomUUID()}, ${canary('the title of a document')}, 'application/pdf', 9, 'x', ${editorId})`
  await sql`insert into messages (id, body_id, name, email, phone, subject, text, locale)
    values (${randomUUID()}, ${root}, ${canary('who wrote a letter')}, ${`${canary('the address in a letter')}@example.org`},
      ${canary('the number in a letter')}, ${canary('the subject of a letter')}, ${canary('the words of a letter')}, 'ar')`
  hidden = await sql<
    { code: string; slug: string }[]
  >`select a.code, d.slug from articles a join drafts d on d.article_id = a.id
    where a.id in ${sql([draft.id, discarded.id, planned.id, withdrawn.id])}`
}, 120_000)

const leaksIn = (text: string) => [...canaries].filter(([word]) => text.includes(word)).map(([, of]) => of)
const leaks = (visits: Visit[]) =>
  visits.flatMap(({ path, way, text }) => leaksIn(text).map((of) => `${path} (${way}) holds ${of}`))

describe('What was never, or is no longer, for the public', () => {
  test('is read by its editors in their rooms', async () => {
    const rooms = [
      '/ar/desk',
      '/ar/desk/messages',
      '/ar/desk/pictures',
      '/ar/desk/documents',
      '/ar/members',
      '/ar/members/devices',
    ]
    const found = new Set(
      (await inTurn(rooms, (path) => visit(path, 'document', editor))).flatMap(({ text }) => leaksIn(text)),
    )
    for (const of of [
      'the title of a draft',
      'a picture of the library',
      'the title of a document',
      'the subject of a letter',
      'the name of who published',
    ])
      expect(found).toContain(of)
  })

  test('is on no page, feed, sitemap, search or picture, however it is asked for', async () => {
    const visits = await everyPage(START, times(300, 5_000))
    // The crawl sees what is there to be seen.
    expect(visits.filter(({ text }) => text.includes(shown)).length).toBeGreaterThan(3)
    const found = visits.filter(({ status }) => status === 200)
    const every = times(12, 1)
    const some = found.filter((_, i) => i % every === 0)
    const telling = found.filter(({ text }) => text.includes(shown)).slice(0, 12)
    const paths = [...new Set([...some, ...telling].map(({ path }) => path))]
    const parts = await inTurn(ways.slice(1), (way) => inTurn(paths, (path) => visit(path, way)), 1)
    const all = [...visits, ...parts.flat()]
    figure(
      'Z8',
      `${all.length} answers to visitors on ${found.length} addresses, ${canaries.size} canary words, hits ${leaks(all).length}`,
    )
    expect(leaks(all)).toEqual([])
    expect(all.filter(({ status }) => status >= 500)).toEqual([])
  }, 600_000)

  test('is nothing at all at its own addresses, or says only that it was withdrawn', async () => {
    const addresses = hidden.flatMap(({ code, slug }) => [
      `/ar/news/${slug}`,
      `/ar/a/${code}`,
      `/a/${code}`,
      `/social/ar/${code}`,
      `/fr/news/${slug}`,
    ])
    const visits = (await inTurn(ways, (way) => inTurn(addresses, (path) => visit(path, way)), 1)).flat()
    expect(
      leaks(
        visits.map((each) => ({
          ...each,
          text: each.text.replaceAll(each.path.split('/').at(-1) ?? '', ''),
        })),
      ),
    ).toEqual([])
    expect(visits.filter(({ way, status }) => way === 'document' && ![404, 410].includes(status))).toEqual([])
  })

  test('is in no cache on the disk', () => {
    const folder = process.env.NEXT_DIST_DIR ?? '.next'
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('turbopack'))
      .map((entry) => join(entry.parentPath, entry.name))
    // A page that was public lies there until someone asks for it again, and is made anew before they read it.
    const found = files.flatMap((file) =>
      leaksIn(readFileSync(file, 'latin1'))
        .filter((of) => !/withdrawn|before a correction/.test(of))
        .map((of) => `${file} holds ${of}`),
    )
    figure('Z8', `${files.length} files of the build and its caches, hits ${found.length}`)
    expect(found).toEqual([])
  })
})
