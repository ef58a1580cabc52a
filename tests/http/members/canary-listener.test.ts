// Whatever address a caller hands in, nobody on our side asks it for anything.
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '../../builders/session'
import { aBody, aMember, anArticle, rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { send } from '../account/form'
import { ACTS, type Place } from '../acts'
import { builtActions, call } from '../calling'
import { inTurn } from '../crawl'

const sql = ownerSql()
const knocks: string[] = []
const listener = createServer((socket) => {
  socket.once('data', (said) => knocks.push(said.toString('latin1').split('\r\n')[0] ?? ''))
  socket.on('error', () => {})
  knocks.push('a connection')
  socket.end()
})
let port: number

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  port = (listener.address() as { port: number }).port
})
afterAll(() => {
  listener.close()
})

const ours = () => `http://127.0.0.1:${port}/canary`
const host = () => `127.0.0.1:${port}`

const paper = (address: string) =>
  JSON.stringify({
    type: 'doc',
    content: [
      { type: 'image', attrs: { src: address, pictureId: address, alt: address } },
      { type: 'figure', attrs: { src: address, pictureId: address, href: address } },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }],
      },
    ],
  })

const HEADERS = [
  'x-forwarded-host',
  'forwarded',
  'referer',
  'x-original-url',
  'x-rewrite-url',
  'x-invoke-path',
  'x-middleware-rewrite',
  'x-middleware-redirect',
  'next-url',
  'x-nextjs-rewritten-path',
  'x-forwarded-for',
  'via',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-http-host-override',
  'profile',
  'from',
]

test('no address that a caller hands in is ever asked for anything', async () => {
  const root = await rootBody(sql)
  const officer = await aMember(sql, 'مسؤول', ['communicationOfficer', root], ['provincialSecretary', root])
  const place: Place = { bodyId: await aBody(sql, root, 'فرع'), authorId: officer }
  const { cookie } = await signedIn(sql, officer)
  let asked = 0

  for (const action of builtActions()) {
    const act = ACTS[action.name]
    await sql`delete from limits.counters`
    const proper = !act || act.for === 'anyone' ? {} : await act.fields(sql, place)
    const names = new Set([
      ...Object.keys(proper),
      'to',
      'url',
      'href',
      'website',
      'email',
      'slug',
      'src',
      'title',
      'name',
    ])
    const filled = Object.fromEntries([...names].map((name) => [name, ours()]))
    // Once with nothing but the address, once with the address where the act still gets past its schema.
    const fields = [
      filled,
      {
        ...filled,
        ...proper,
        ...('body' in proper && { body: paper(ours()) }),
        ...('version' in proper && { version: '1' }),
      },
    ]
    for (const each of fields) {
      await call(action, { locale: 'ar', ...each }, { cookie: (await signedIn(sql, officer)).cookie })
      asked += 1
    }
  }

  const { id } = await anArticle(sql, place.bodyId, officer, { public: false })
  const paths = [
    '/ar',
    '/ar/sign-in',
    '/ar/desk',
    `/ar/desk/news/${id}`,
    '/ar/reset',
    '/api/auth/session',
    '/api/auth/csrf',
    '/',
    `/ar/sign-in?to=${encodeURIComponent(ours())}`,
    `/_next/image?url=${encodeURIComponent(ours())}&w=640&q=75`,
    `/api/auth/signin?callbackUrl=${encodeURIComponent(ours())}`,
    `/language/fr?to=${encodeURIComponent(ours())}`,
    `/ar/search?q=${encodeURIComponent(ours())}`,
    `//${host()}/canary`,
  ]
  await inTurn(paths, async (path) => {
    for (const name of HEADERS) {
      await send({
        base: site(),
        path,
        method: 'GET',
        cookie,
        headers: {
          [name]: name === 'forwarded' ? `host=${host()}` : name.includes('host') ? host() : ours(),
        },
      })
      asked += 1
    }
    await send({ base: site(), path, method: 'GET', headers: { host: host() } }).catch(() => {})
    asked += 1
  })
  // An address as a proxy is asked for one.
  await send({ base: site(), path: ours(), method: 'GET' }).catch(() => {})

  figure('C3', `${asked} requests that hand an address in, requests made to it ${knocks.length}`)
  expect(knocks).toEqual([])
})
