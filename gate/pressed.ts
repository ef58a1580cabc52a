import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, gzipSync } from 'node:zlib'
import { hold } from './hold'

type Pressed = { mark: string; small: Buffer }

// So many pages, with what they were pressed to: some fifteen megabytes.
const MOST = 300
const kept = new Map<string, Pressed>()

/**
 * Sends a cached page as it was compressed for the reader before, or says that theirs is still good: to compress it,
 * or only to take its mark, anew for each reader would cost more than all the rest. Nothing but whole pages out of
 * Next's own cache, which hold nothing personal.
 */
export function keepPressed(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET') return
  const plainEnd = hold(response, 'end', (end, page) => {
    if (typeof page !== 'string' || !isCachedPage(response)) return end()
    const { mark, small } = pressed(page)
    response.setHeader('ETag', mark)
    if (response.statusCode === 200 && request.headers['if-none-match'] === mark)
      return unchanged(response, plainEnd)
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return end()
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Content-Length', small.length)
    response.appendHeader('Vary', 'Accept-Encoding')
    return plainEnd(small)
  })
}

const isCachedPage = (response: ServerResponse): boolean =>
  !response.headersSent &&
  response.hasHeader('x-nextjs-prerender') &&
  String(response.getHeader('content-type')).startsWith('text/html')

function unchanged(response: ServerResponse, end: () => unknown): unknown {
  response.statusCode = 304
  for (const name of ['content-type', 'content-length']) response.removeHeader(name)
  return end()
}

function pressed(page: string): Pressed {
  const known = kept.get(page) ?? press(page)
  // The one asked for last goes to the end of the queue; its head makes room.
  kept.delete(page)
  kept.set(page, known)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
  return known
}

const press = (page: string): Pressed => ({
  // Weak: the same words, whether compressed or not.
  mark: `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`,
  small: gzipSync(page, { level: constants.Z_BEST_COMPRESSION }),
})
