import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { keepPressed } from '@/gate/pressed'

let server: http.Server | undefined
afterEach(() => server?.close())

const PAGE = `<html>${'كلمات '.repeat(500)}</html>`

/** A server that answers every request with one page. */
async function serving(headers: Record<string, string>, status = 200) {
  server = http.createServer((request, response) => {
    keepPressed(request, response)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.statusCode = status
    response.end(PAGE)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
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
