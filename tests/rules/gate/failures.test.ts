import { once } from 'node:events'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGzip } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { noteFailure, tellingFailures } from '@/gate/failures'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

const servers: http.Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** What a caller gets from a handler behind the gate. */
async function ask(handler: Handler, headers: Record<string, string> = {}) {
  const server = http.createServer((request, response) =>
    tellingFailures(request, response, () => handler(request, response)),
  )
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/fr/page`, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

// Wraps the methods as compression does: after the gate, and writing through them later.
const compressed =
  (handler: Handler): Handler =>
  (request, response) => {
    const gzip = createGzip()
    const [write, end] = [response.write, response.end] as ((chunk?: unknown) => unknown)[]
    response.setHeader('Content-Encoding', 'gzip')
    gzip.on('data', (chunk) => write?.call(response, chunk))
    gzip.on('end', () => end?.call(response))
    response.write = ((chunk: string) => gzip.write(chunk)) as typeof response.write
    response.end = ((chunk?: string) => {
      gzip.end(chunk)
      return response
    }) as typeof response.end
    return handler(request, response)
  }

const page: Handler = (_, response) => {
  response.flushHeaders()
  response.write('')
  response.write('<p>words</p>')
  response.end('<p>more</p>')
}

const broken: Handler = (_, response) => {
  response.statusCode = 500
  response.setHeader('ETag', '"of what failed"')
  response.write('<html id="__next_error__">')
  response.end('nothing readable')
}

// Next sends its headers first, and notices only then that there is nothing to send after them.
const brokenLate: Handler = async (_, response) => {
  response.flushHeaders()
  response.write('')
  await new Promise((resolve) => setTimeout(resolve, 5))
  noteFailure()
  response.end('<html id="__next_error__">')
}

describe('An answer that failed', () => {
  test.each([
    ['at once', broken],
    ['late', brokenLate],
    ['at once, compressed', compressed(broken)],
    ['late, compressed', compressed(brokenLate)],
  ])('says so in its status, and is no empty page: %s', async (_, handler) => {
    const { status, headers, text } = await ask(handler)
    expect(status).toBe(500)
    expect(text).not.toContain('__next_error__')
    expect(text).not.toBe('')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('content-encoding')).toBeNull()
    expect(headers.get('etag')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  test('of one reader leaves another’s alone', async () => {
    const [failed, fine] = await Promise.all([ask(brokenLate), ask(page)])
    expect([failed.status, fine.status]).toEqual([500, 200])
  })
})

test.each([
  ['plain', page],
  ['compressed', compressed(page)],
])('an answer that did not fail arrives as it was said: %s', async (_, handler) => {
  const { status, text } = await ask(handler)
  expect([status, text]).toEqual([200, '<p>words</p><p>more</p>'])
})
