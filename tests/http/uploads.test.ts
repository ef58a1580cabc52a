import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { digest, freshSecret } from '@/gate/secrets'
import { freshStem } from '@/gate/store'
import { aBody, aMember, anArticle, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { dataDir, ownerSql, site } from '../environment/server'
import * as files from '../rules/pictures/hostile-files'

const sql = ownerSql()
let branch: string
let editorId: string
let editor: string
let stranger: string
let member: string
let photo: Buffer

const signedIn = async (memberId: string) => {
  const secret = freshSecret()
  await sql`insert into sessions (id, hash, member_id, ends_at)
    values (${randomUUID()}, ${digest(secret)}, ${memberId}, now() + interval '1 hour')`
  const token = await encode({ token: { sid: secret }, secret: process.env.AUTH_SECRET ?? '' })
  return `wahaj-session=${token}`
}

beforeAll(async () => {
  const root = await rootBody(sql)
  branch = await aBody(sql, root, 'أزمور')
  const other = await aBody(sql, root, 'الجديدة')
  editorId = await aMember(sql, 'محررة', ['editor', branch])
  editor = await signedIn(editorId)
  member = await signedIn(await aMember(sql, 'منخرط', ['member', branch]))
  stranger = await signedIn(await aMember(sql, 'كاتب', ['branchSecretary', other]))
  photo = await files.jpegWithPlace()
})

type Way = { cookie?: string; origin?: string | null; once?: string; to?: string; title?: string }

const bring = async (file: Buffer, way: Way = {}) => {
  const { cookie = editor, origin = site(), once, to = 'pictures', title } = way
  const form = new FormData()
  form.set('bodyId', branch)
  if (once) form.set('once', once)
  if (title) form.set('title', title)
  form.set('file', new File([new Uint8Array(file)], 'photo.jpg', { type: 'image/jpeg' }))
  const headers = { ...(cookie && { cookie }), ...(origin !== null && { origin }) }
  const response = await fetch(`${site()}/api/${to}`, { method: 'POST', body: form, headers })
  return { status: response.status, ...(await response.json()) } as {
    status: number
    refused?: string
    done: { id: string; name: string; width: number }
  }
}

const get = (path: string, cookie = '', more: Record<string, string> = {}, method = 'GET') =>
  fetch(site() + path, { method, headers: { ...(cookie && { cookie }), ...more }, redirect: 'manual' })

const publish = async (table: 'picture' | 'document', id: string) => {
  const article = await anArticle(sql, branch, editorId)
  await sql.unsafe(
    `insert into publication_${table}s (article_id, body_id, locale, ${table}_id) values ($1, $2, 'ar', $3)`,
    [article.id, branch, id],
  )
}

test('an upload from anywhere but our own pages, or without a session, is refused', async () => {
  for (const origin of [null, 'null', 'https://elsewhere.example', `${site()}.elsewhere.example`])
    expect(await bring(photo, { origin })).toMatchObject({ status: 403, refused: 'foreignOrigin' })
  expect(await bring(photo, { cookie: '' })).toMatchObject({ status: 401, refused: 'notSignedIn' })
  for (const cookie of [member, stranger])
    expect(await bring(photo, { cookie })).toMatchObject({ status: 403, refused: 'notYours' })
})

test('a draft’s picture is read by its branch’s editors only, and for everyone else is not there at all', async () => {
  const { done } = await bring(photo)
  const path = `/pictures/${done.name}/320.webp`
  const own = await get(path, editor)
  expect(own.status).toBe(200)
  expect(own.headers.get('cache-control')).toBe('private, no-store')
  expect((await sharp(Buffer.from(await own.arrayBuffer())).metadata()).exif).toBeUndefined()
  const unknown = await get(
    `/pictures/${done.name.replace(/./, (letter) => (letter === 'a' ? 'b' : 'a'))}/320.webp`,
  )
  for (const cookie of ['', member, stranger, 'wahaj-session=forged']) {
    const answer = await get(path, cookie)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('cache-control')).toBe(unknown.headers.get('cache-control'))
    expect(answer.headers.get('content-type')).toBe(unknown.headers.get('content-type'))
  }
})

test('a published picture is kept for good by every reader’s browser, and runs nothing', async () => {
  const { done } = await bring(photo)
  await publish('picture', done.id)
  const path = `/pictures/${done.name}/320.avif`
  const answer = await get(path)
  const headers = Object.fromEntries(answer.headers)
  expect(answer.status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'image/avif',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'x-content-type-options': 'nosniff',
  })
  expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(320)
  expect((await get(path, '', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  expect((await get(path, '', {}, 'HEAD')).status).toBe(200)
  await sql`delete from publication_pictures where picture_id = ${done.id}`
  expect((await get(path)).status).toBe(404)
})

// Whatever hides in a file, and where: in segments, in chunks, behind the end, in the layers of other programs.
const loaded: [what: string, make: () => Promise<Buffer>][] = [
  ['where it was taken and with what', files.jpegWithPlace],
  ['a page in its comment', files.jpegWithPage],
  ['a second layer for bright screens', files.brightJpeg],
  ['a page behind its end', () => files.polyglot(files.html())],
  ['a drawing behind its end', () => files.polyglot(files.svg())],
  ['a PDF behind its end', () => files.polyglot(files.pdf())],
  ['an archive behind its end', () => files.polyglot(Buffer.from('PK\x03\x04canary-archive'))],
  ['a colour profile', () => files.photo(400, 300).withIccProfile('p3').jpeg().toBuffer()],
  ['words in its chunks', async () => files.pngWithWords(await files.png(200, 150))],
]

test('whatever hides in a file is in none of those that are made of it', async () => {
  const left: string[] = []
  let made = 0
  for (const [what, make] of loaded) {
    const { done } = await bring(await make())
    const folder = join(dataDir(), 'files', 'pictures', done.name.slice(0, 2))
    for (const file of readdirSync(folder).filter((name) => name.startsWith(done.name))) {
      const bytes = readFileSync(join(folder, file))
      const { exif, icc, xmp, iptc, comments } = await sharp(bytes).metadata()
      made += 1
      if (exif || icc || xmp || iptc || comments?.length) left.push(`${what}: metadata in ${file}`)
      if (/canary|<script|%PDF|<svg/i.test(bytes.toString('latin1'))) left.push(`${what}: in ${file}`)
    }
  }
  figure(
    'U3',
    `${loaded.length} loaded files, ${made} files made of them: metadata or stowaways left ${left.length}`,
  )
  expect(left).toEqual([])
})

test('nobody finds a file by guessing, or by knowing what it is called for someone else', async () => {
  const { done } = await bring(photo)
  const { done: paper } = await bring(files.pdf(), { to: 'documents', title: 'محضر' })
  const near = (name: string) =>
    [...name].map((_, at) => name.slice(0, at) + (name[at] === 'a' ? 'b' : 'a') + name.slice(at + 1))
  const guessed = Array.from({ length: times(20, 2_000) }, freshStem)
  const own = [
    `/pictures/${done.name}/320.webp`,
    `/pictures/${done.name}/320.avif`,
    `/documents/${paper.name}`,
  ]
  const others = [...near(done.name), ...guessed].map((name) => `/pictures/${name}/320.webp`)
  const papers = [...near(paper.name), ...guessed].map((name) => `/documents/${name}`)
  const found: string[] = []
  let asked = 0
  for (const cookie of ['', member, stranger])
    for (const path of [...own, ...(cookie === stranger ? [...others, ...papers] : [])]) {
      asked += 1
      if ((await get(path, cookie)).status !== 404) found.push(path)
    }
  figure('U4', `${asked} attempts at files of others, by name and by guessing: opened ${found.length}`)
  expect(found).toEqual([])
  for (const path of own) expect((await get(path, editor)).status).toBe(200)
}, 600_000)

test('no other address leads to a file', async () => {
  const { done } = await bring(photo)
  await publish('picture', done.id)
  const { name } = done
  for (const path of [
    `/pictures/${name}/321.webp`,
    `/pictures/${name}/320.png`,
    `/pictures/${name}/0320.webp`,
    `/pictures/${name}/320.webp%00`,
    `/pictures/..%2f..%2f${name}/320.webp`,
    `/pictures/${name}/..%2f..%2f..%2fenv.ts`,
    `/pictures/${name.toUpperCase()}/320.webp`,
    `/pictures/${name}`,
    `/documents/${name}`,
    '/documents/..%2f..%2fpackage.json',
    `/pictures/${name}/9999.webp`,
  ])
    expect([400, 404], path).toContain((await get(path, editor)).status)
})

test.each([
  ['an SVG', 'notAPicture', files.svg],
  ['a page', 'notAPicture', files.html],
  ['a PDF', 'notAPicture', files.pdf],
  ['a GIF', 'notAPicture', files.gif],
  ['a HEIC', 'heic', files.heic],
  ['an animated WebP', 'animated', files.animatedWebp],
  ['an animated PNG', 'animated', files.animatedPng],
  ['900 megapixels', 'tooManyPixels', files.hugePng],
  ['half a photo', 'damaged', () => photo.subarray(0, photo.length >> 1)],
  ['eleven megabytes', 'tooLarge', () => Buffer.concat([photo, randomBytes(11 * 1024 * 1024)])],
] as const)('%s is refused as %s', async (_what, reason, make) => {
  expect((await bring(await make())).refused).toBe(reason)
  expect((await get('/api/health/live')).status).toBe(200)
})

test('a body that never says how long it is, is cut off past the limit', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65_536
      if (sent > 200 * 1024 * 1024) controller.close()
      else controller.enqueue(new Uint8Array(65_536))
    },
  })
  const headers = { cookie: editor, origin: site(), 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await fetch(`${site()}/api/pictures`, {
    method: 'POST',
    body: endless,
    headers,
    duplex: 'half',
  } as RequestInit).then(
    (response) => response.status,
    () => 'cut',
  )
  expect([413, 'cut']).toContain(answer)
  expect(sent).toBeLessThan(60 * 1024 * 1024)
  expect((await bring(photo)).status).toBe(200)
})

test('a form that is none is refused, never an error of ours', async () => {
  const post = (body: string, type: string) =>
    fetch(`${site()}/api/pictures`, {
      method: 'POST',
      body,
      headers: { cookie: editor, origin: site(), 'content-type': type },
    })
  for (const [body, type] of [
    ['{}', 'application/json'],
    ['x', 'multipart/form-data'],
    ['--x\r\n', 'multipart/form-data; boundary=x'],
    ['a=b', 'application/x-www-form-urlencoded'],
    ['', 'text/plain'],
  ] as const) {
    const answer = await post(body, type)
    expect([type, answer.status, await answer.json()]).toEqual([type, 422, { refused: 'invalid' }])
  }
})

test('a photo sent again for want of an answer is added once', async () => {
  const once = randomUUID()
  const [first, second] = [await bring(photo, { once }), await bring(photo, { once })]
  expect(second).toEqual(first)
})

test('a dozen phones at once: each photo is added or asked to come back', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => bring(photo)))
  expect(answers.every(({ done, refused }) => done || refused === 'busy')).toBe(true)
  expect(answers.filter(({ done }) => done).length).toBeGreaterThanOrEqual(8)
})

test('a document is a download under its own title, for whoever may read it', async () => {
  const { done } = await bring(files.pdf(), { to: 'documents', title: 'محضر الجمع' })
  const path = `/documents/${done.name}`
  for (const cookie of ['', member, stranger]) expect((await get(path, cookie)).status).toBe(404)
  const own = await get(path, editor)
  expect(own.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('محضر الجمع')}.pdf`,
  )
  expect(own.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(own.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  await publish('document', done.id)
  const open = await get(path)
  expect(open.headers.get('cache-control')).toBe('public, no-cache')
  expect(Buffer.from(await open.arrayBuffer())).toEqual(files.pdf())
})

test('the picture beside a shared link is there for a public text only', async () => {
  const open = await anArticle(sql, branch, editorId, { title: 'بلاغ إلى الرأي العام: 162 مليون درهم' })
  const draft = await anArticle(sql, branch, editorId, { public: false })
  const codes = await sql<
    { id: string; code: string }[]
  >`select id, code from articles where id in (${open.id}, ${draft.id})`
  const codeOf = (id: string) => codes.find((row) => row.id === id)?.code
  const began = Date.now()
  const picture = await get(`/social/ar/${codeOf(open.id)}`)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject({
    width: 1200,
    height: 630,
  })
  const first = Date.now() - began
  const again = Date.now()
  await (await get(`/social/ar/${codeOf(open.id)}`)).arrayBuffer()
  console.info(`social picture: ${first} ms, again ${Date.now() - again} ms`)
  for (const path of [
    `/social/fr/${codeOf(open.id)}`,
    `/social/ar/${codeOf(draft.id)}`,
    '/social/ar/nothing',
    '/social/xx/nothing',
  ])
    expect((await get(path)).status, path).toBe(404)
})

test('the library is listed for those who write, and for nobody else', async () => {
  const listed = async (cookie: string) => (await get('/api/pictures?words=&page=1', cookie)).json()
  expect((await listed(editor)).done.count).toBeGreaterThan(0)
  expect((await listed(stranger)).done.count).toBe(0)
  expect(await listed(member)).toEqual({ refused: 'notYours' })
  expect(await listed('')).toEqual({ refused: 'notSignedIn' })
})
