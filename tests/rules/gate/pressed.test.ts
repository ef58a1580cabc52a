import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { noteChange } from '@/gate/changes.js'
import { keepPressed, sendStanding } from '@/gate/pressed'

let server: http.Server | undefined
afterEach(() => server?.close())

const PAGE = `<html>${'كلمات '.repeat(500)}</html>`

/** How often a page was made, past those that were sent again. */
let made = 0

/** A server that answers every request with one page. */
async function serving(headers: Record<string, string>, status = 200) {
  made = 0
  server = http.createServer((request, response) => {
    if (sendStanding(request, response)) return
    made += 1
    keepPressed(request, response)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.statusCode = status
    setImmediate(() => response.end(PAGE))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${randomUUID()}`
  return (more: Record<string, string> = {}) => fetch(address, { headers: more })
}

const cached = { 'content-type': 'text/html; charset=utf-8', 'x-nextjs-prerender': '1' }

test('a cached page goes out compressed, and says the same', async () => {
  const ask = await serving(cached)
  for (const _ of [1, 2]) {
    const answer = await ask({ 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    expect(await answer.text()).toBe(PAGE)
  }
})

test('a reader who has it already is told that it is still good', async () => {
  const ask = await serving(cached)
  const mark = (await ask()).headers.get('etag') ?? ''
  const again = await ask({ 'if-none-match': mark })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await ask({ 'if-none-match': 'W/"another"' })).status).toBe(200)
})

test('a reader who has a withdrawn page is told so each time', async () => {
  const ask = await serving(cached, 410)
  const mark = (await ask()).headers.get('etag') ?? ''
  expect((await ask({ 'if-none-match': mark })).status).toBe(410)
})

test('whoever cannot unpack it gets it plain', async () => {
  const ask = await serving(cached)
  const answer = await ask({ 'accept-encoding': 'identity' })
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(await answer.text()).toBe(PAGE)
})

test('nothing else is kept: no page made for one person, nothing that is no page', async () => {
  for (const headers of [
    { 'content-type': 'text/html' },
    { ...cached, 'content-type': 'text/x-component' },
  ]) {
    const ask = await serving(headers)
    const answer = await ask({ 'accept-encoding': 'gzip' })
    expect(answer.headers.get('etag')).toBeNull()
    expect(answer.headers.get('content-encoding')).toBeNull()
    server?.close()
  }
})

const found = { ...cached, 'x-nextjs-cache': 'HIT', 'x-content-type-options': 'nosniff' }
const reader = { 'accept-encoding': 'gzip' }

test('a page that was just sent is sent again as it was, headers and all, without being looked for', async () => {
  const ask = await serving(found)
  const [first, second] = [await ask(reader), await ask(reader)]
  const said = (answer: Response) => [...answer.headers].filter(([name]) => name !== 'date')
  expect(said(second)).toEqual(said(first))
  expect([await first.text(), await second.text()]).toEqual([PAGE, PAGE])
  expect(made).toBe(1)
  const again = await ask({ ...reader, 'if-none-match': first.headers.get('etag') ?? '' })
  expect([again.status, await again.text(), made]).toEqual([304, '', 1])
})

test('once anything public has changed, it is looked for anew', async () => {
  const ask = await serving(found)
  await ask(reader)
  noteChange()
  await ask(reader)
  expect(made).toBe(2)
})

test('what changed while a page was on its way is not sent again', async () => {
  const ask = await serving(found)
  server?.prependListener('request', () => process.nextTick(noteChange))
  await ask(reader)
  await ask(reader)
  expect(made).toBe(2)
})

test.each([
  ['for a part, as Next does', { rsc: '1' }],
  ['ahead of time', { 'next-router-prefetch': '1' }],
  ['in a range', { range: 'bytes=0-9' }],
  ['with words for Next', { 'x-prerender-revalidate': '1' }],
  ['by a caller that cannot unpack it', { 'accept-encoding': 'identity' }],
])('whoever asks %s is answered anew', async (_how, more) => {
  const ask = await serving(found)
  await ask(reader)
  await ask({ ...reader, ...more })
  expect(made).toBe(2)
})

test('a page that is no longer there, was just made, or sets a cookie is not sent again', async () => {
  for (const [headers, status] of [
    [found, 410],
    [{ ...found, 'x-nextjs-cache': 'STALE' }, 200],
    [{ ...found, 'set-cookie': 'whose=mine' }, 200],
  ] as const) {
    const ask = await serving(headers, status)
    await ask(reader)
    await ask(reader)
    expect(made).toBe(2)
    server?.close()
  }
})
