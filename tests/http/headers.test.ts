import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refreshPages } from '@/gate/refresh'
import { signedIn } from '../builders/session'
import { aMember, anArticle, rootBody } from '../builders/world'
import { figure } from '../environment/figures'
import { ownerSql, site } from '../environment/server'
import { jpeg, pdf } from '../rules/pictures/hostile-files'
import type { Answered } from './account/form'
import { builtActions } from './calling'
import { ask, say } from './raw'
import { builtRoutes } from './routes'

const sql = ownerSql()
const dist = process.env.NEXT_DIST_DIR ?? '.next'
const swept: { what: string; status: number; faults: string[] }[] = []
let cookie: string
let slug: string
let code: string
let gone: string
let picture: string
let paper: string

const policyOf = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(
    String(headers['content-security-policy'] ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  )

// Scripts: none at all, or those that carry this answer's nonce.
const SCRIPTS = /^('none'|'self' 'nonce-[A-Za-z0-9+/=]{16,}' 'strict-dynamic')$/

// Made to stand in frames, as nothing else is.
const isCard = (what: string) => /^\/(ar|fr|en)\/programmes\/[^/]+\/card /.test(what)

/** What an answer lacks of what stands on every one. */
function faultsOf(headers: IncomingHttpHeaders, what = ''): string[] {
  const policy = policyOf(headers)
  const framed = isCard(what)
  const expected: [string, boolean][] = [
    ['default-src', policy['default-src'] === "'none'"],
    ['script-src', SCRIPTS.test(policy['script-src'] ?? policy['default-src'] ?? '')],
    ['frame-ancestors', policy['frame-ancestors'] === (framed ? '*' : "'none'")],
    ['X-Frame-Options', headers['x-frame-options'] === (framed ? undefined : 'DENY')],
    ['nosniff', headers['x-content-type-options'] === 'nosniff'],
    ['HSTS', /^max-age=(\d{8,}); includeSubDomains$/.test(headers['strict-transport-security'] ?? '')],
    ['COOP', headers['cross-origin-opener-policy'] === 'same-origin'],
    ['CORP', /^(same-origin|cross-origin)$/.test(String(headers['cross-origin-resource-policy']))],
    ['Referrer-Policy', headers['referrer-policy'] === 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', String(headers['permissions-policy']).includes('camera=()')],
    ['X-Powered-By', headers['x-powered-by'] === undefined],
    ['Access-Control', headers['access-control-allow-origin'] === undefined],
  ]
  return expected.filter(([, holds]) => !holds).map(([name]) => name)
}

const sweep = (what: string, { status, headers }: Pick<Answered, 'status' | 'headers'>) => {
  swept.push({ what, status, faults: faultsOf(headers, what) })
  return status
}
const faulty = () => swept.filter(({ faults }) => faults.length > 0)

beforeAll(async () => {
  const root = await rootBody(sql)
  const officer = await aMember(sql, 'مسؤولة', ['communicationOfficer', root], ['provincialSecretary', root])
  cookie = (await signedIn(sql, officer)).cookie
  const text = await anArticle(sql, root, officer, { slug: `h-${randomUUID().slice(0, 8)}` })
  const taken = await anArticle(sql, root, officer, { slug: `g-${randomUUID().slice(0, 8)}` })
  await sql`delete from publications where article_id = ${taken.id}`
  await sql`insert into withdrawals ${sql({ id: randomUUID(), article_id: taken.id, body_id: root, locale: 'ar', reason: 'خطأ', withdrawn_by: officer })}`
  ;[slug, gone] = [text.slug, taken.slug]
  const [row] = await sql<{ code: string }[]>`select code from articles where id = ${text.id}`
  code = row?.code ?? ''
  const bring = async (to: string, file: Buffer) => {
    const form = new FormData()
    form.set('bodyId', root)
    form.set('file', new File([new Uint8Array(file)], 'x'))
    const answer = await fetch(`${site()}/api/${to}`, {
      method: 'POST',
      body: form,
      headers: { cookie, origin: site() },
    })
    return ((await answer.json()) as { done: { name: string } }).done.name
  }
  picture = await bring('pictures', await jpeg(400, 300))
  paper = await bring('documents', pdf())
  await refreshPages(['news'])
}, 120_000)

const everyFile = () => {
  const folder = join(dist, 'static')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return files.map((entry) => `/_next/static${join(entry.parentPath, entry.name).slice(folder.length)}`)
}
const drawings = () =>
  readdirSync('public', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${entry.name}`)

// Every route that the build knows, its parameters filled in.
const everyRoute = (): string[] =>
  builtRoutes().map((route) =>
    route
      .replace('[locale]', 'ar')
      .replace('[...nextauth]', 'session')
      .replace('[...rest]', 'nowhere')
      .replace('[slug]', slug)
      .replace('[code]', code)
      .replace('[page]', '2')
      .replace('[topic]', 'elections')
      .replace('[part]', '1.xml')
      .replace('[file]', '320.webp')
      .replace(/\[\w+\]/g, '00000000-0000-4000-8000-000000000000'),
  )

test('security headers stand on every route, for visitors, members and machines, whatever it answers', async () => {
  for (const path of everyRoute())
    for (const headers of [{}, { cookie }, { rsc: '1' }, { cookie, rsc: '1', 'next-router-prefetch': '1' }])
      sweep(`${path} ${Object.keys(headers)}`, await ask(path, { headers }))
  for (const path of [...everyFile(), ...drawings()]) expect(sweep(path, await ask(path)), path).toBe(200)
  expect(faulty()).toEqual([])
  expect(swept.length).toBeGreaterThan(100)
})

const onTheWay: [status: number, what: string, send: () => Promise<Answered>][] = [
  [303, 'a room without a session', () => ask('/ar/desk')],
  [307, 'the address itself', () => ask('/')],
  [308, 'a slash too many', () => ask('/ar/')],
  [303, 'a language', () => ask('/language/fr?next=/fr')],
  [404, 'a language that is none', () => ask('/language/xx')],
  [404, 'no such page', () => ask('/ar/news/nothing-here')],
  [404, 'no such place', () => ask('/wp-admin/setup.php')],
  [404, 'no such file', () => ask('/_next/static/nothing.js')],
  [404, 'no such picture', () => ask(`/pictures/${'a'.repeat(26)}/320.webp`)],
  [404, 'someone else’s document', () => ask(`/documents/${paper}`)],
  [410, 'a withdrawn text', () => ask(`/ar/news/${gone}`)],
  [400, 'half a percent sign', () => ask('/ar/%')],
  [400, 'NUL', () => ask('/ar/%00')],
  [405, 'a feed posted to', () => ask('/ar/feed.xml', { method: 'POST' })],
  [405, 'a page deleted', () => ask('/ar', { method: 'DELETE' })],
  [401, 'the library without a session', () => ask('/api/pictures')],
  [
    403,
    'an upload from elsewhere',
    () => ask('/api/pictures', { method: 'POST', headers: { cookie, origin: 'https://evil.example' } }),
  ],
  [
    413,
    'a file far too large',
    () =>
      ask('/api/pictures', {
        method: 'POST',
        headers: {
          cookie,
          origin: site(),
          'content-length': '99999999',
          'content-type': 'multipart/form-data; boundary=x',
        },
        body: 'x',
      }),
  ],
  [
    422,
    'an upload that is none',
    () => ask('/api/pictures', { method: 'POST', headers: { cookie, origin: site() }, body: '{}' }),
  ],
  [
    409,
    'an action that does not exist',
    () => ask('/ar/contact', { method: 'POST', headers: { 'next-action': 'f'.repeat(42), origin: site() } }),
  ],
  [404, 'our own door, from outside', () => ask('/api/refresh', { method: 'POST' })],
  [200, 'a picture of one’s own', () => ask(`/pictures/${picture}/320.webp`, { headers: { cookie } })],
  [200, 'a document of one’s own', () => ask(`/documents/${paper}`, { headers: { cookie } })],
  [200, 'a social picture', () => ask(`/social/ar/${code}.png`)],
  [200, 'whether it lives', () => ask('/api/health/live')],
]

test.each(onTheWay)('they stand on a %i: %s', async (status, what, send) => {
  const answer = await send()
  expect(sweep(what, answer)).toBe(status)
  expect(faultsOf(answer.headers)).toEqual([])
})

test('they stand on what was cached, the second time and when nothing changed', async () => {
  await ask(`/ar/news/${slug}`)
  const again = await ask(`/ar/news/${slug}`)
  expect(again.headers['x-nextjs-cache']).toBe('HIT')
  sweep('a cached page', again)
  const etag = String(again.headers.etag)
  expect(
    sweep(
      'a page that did not change',
      await ask(`/ar/news/${slug}`, { headers: { 'if-none-match': etag } }),
    ),
  ).toBe(304)
  expect(faulty()).toEqual([])
})

test('they stand on what is no request at all', async () => {
  const broken = [
    'NONSENSE\r\n\r\n',
    `GET /ar HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
    'GET /ar HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n',
  ]
  for (const bytes of broken) {
    const [first = '', ...lines] = await say(bytes)
    const headers = Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 2),
      ]),
    )
    expect([400, 431]).toContain(sweep(first, { status: Number(first.split(' ')[1]), headers }))
  }
  expect(faulty()).toEqual([])
})

describe('When something fails behind a page', () => {
  // The pool is refused new connections and loses those it has; or a table is not where it was. Other portals, beside
  // this one on the same server, keep theirs.
  const limit = async (most: number) => {
    const [row] = await sql<{ name: string }[]>`select current_database() as name`
    await sql.unsafe(`alter database ${row?.name} connection limit ${most}`)
  }
  const away = async () => {
    await limit(0)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'portal_app' and datname = current_database()`
  }
  const back = () => limit(-1)
  afterAll(back)

  test('they stand on a 500', async () => {
    await sql`alter table messages rename to messages_elsewhere`
    try {
      expect(sweep('a room that fails', await ask('/ar/desk/messages', { headers: { cookie } }))).toBe(500)
      expect(
        sweep('its parts', await ask('/ar/desk/messages', { headers: { cookie, rsc: '1' } })),
      ).toBeGreaterThanOrEqual(200)
    } finally {
      await sql`alter table messages_elsewhere rename to messages`
    }
    expect(faulty()).toEqual([])
  })

  test('they stand on a 503, and readers still read', async () => {
    await ask(`/ar/news/${slug}`)
    await away()
    try {
      expect(sweep('a room without a database', await ask('/ar/desk', { headers: { cookie } }))).toBe(503)
      expect(sweep('readiness without a database', await ask('/api/health/ready'))).toBe(503)
      expect(sweep('a page never asked for, without a database', await ask('/ar/search?q=x'))).toBe(503)
      expect(sweep('a cached page without a database', await ask(`/ar/news/${slug}`))).toBe(200)
    } finally {
      await back()
    }
    expect(faulty()).toEqual([])
    expect((await ask('/api/health/ready')).status).toBe(200)
  })
})

test('actions answer with them too, done or refused', async () => {
  for (const { id, page } of builtActions())
    sweep(
      `an action on ${page}`,
      await ask(page, {
        method: 'POST',
        headers: { 'next-action': id, origin: site(), 'content-type': 'text/plain' },
        body: '[null,null]',
      }),
    )
  figure(
    'O2–O3',
    `${swept.length} answers of ${new Set(swept.map(({ status }) => status)).size} kinds (${[...new Set(swept.map(({ status }) => status))].sort().join(', ')}): without CSP, HSTS, nosniff, COOP, Referrer-Policy or frame-ancestors ${faulty().length}`,
  )
  expect(faulty()).toEqual([])
}, 120_000)
