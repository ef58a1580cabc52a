import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { constants, gzipSync } from 'node:zlib'
import { changesSoFar } from './changes.js'
import { hold } from './hold'

type Pressed = { mark: string; small: Buffer }

// So many pages, with what they were pressed to: some fifteen megabytes.
const MOST = 300
const kept = new Map<string, Pressed>()

/** A page as it was just sent to somebody, and how often anything public had changed before it was asked for. */
type Standing = Pressed & { headers: OutgoingHttpHeaders; changes: number; until: number }

// Next itself makes some pages anew after a time, whatever changed.
const STANDS_MS = 2_000
const standing = new Map<string, Standing>()

/**
 * Answers with a cached page that was sent to somebody a moment ago, as long as nothing public has changed since: what
 * Next does to find it again is most of what a page costs. False where it did not, and the request is to go on.
 */
export function sendStanding(request: IncomingMessage, response: ServerResponse): boolean {
  const page = standing.get(request.url ?? '')
  if (!page || page.changes !== changesSoFar() || page.until < Date.now()) return false
  if (!isPlain(request) || !takesGzip(request)) return false
  response.setHeaders(new Map(Object.entries(page.headers) as [string, string][]))
  if (isSame(request, page.mark)) unchanged(response, response.end.bind(response))
  else response.end(page.small)
  return true
}

/**
 * Sends a cached page as it was compressed for the reader before, or says that theirs is still good: to compress it,
 * or only to take its mark, anew for each reader would cost more than all the rest. Nothing but whole pages out of
 * Next's own cache, which hold nothing personal.
 */
export function keepPressed(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET') return
  const changes = changesSoFar()
  const plainEnd = hold(response, 'end', (end, page) => {
    if (typeof page !== 'string' || !isCachedPage(response)) return end()
    const { mark, small } = pressed(page)
    response.setHeader('ETag', mark)
    if (response.statusCode === 200 && isSame(request, mark)) return unchanged(response, plainEnd)
    if (!takesGzip(request)) return end()
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Content-Length', small.length)
    response.appendHeader('Vary', 'Accept-Encoding')
    if (isFound(response) && isPlain(request)) {
      const headers = response.getHeaders()
      keep(standing, request.url ?? '', { mark, small, headers, changes, until: Date.now() + STANDS_MS })
    }
    return plainEnd(small)
  })
}

// What browsers and fronts say of themselves. Whoever asks in another way, for a part of a page as Next does, is
// answered by Next.
const OF_READERS =
  /^(host|connection|accept|accept-(encoding|language)|user-agent|cookie|cache-control|pragma|referer|if-none-match|upgrade-insecure-requests|dnt|priority|te|via|save-data|x-real-ip|x-forwarded-\w+|sec-[\w-]+)$/

const isPlain = ({ method, url = '?', headers }: IncomingMessage): boolean =>
  method === 'GET' && !url.includes('?') && Object.keys(headers).every((name) => OF_READERS.test(name))

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b/.test(String(headers['accept-encoding']))
const isSame = ({ headers }: IncomingMessage, mark: string): boolean => headers['if-none-match'] === mark

// What sets a cookie is somebody's own, whoever says that it came from the cache.
const isFound = (response: ServerResponse): boolean =>
  response.statusCode === 200 &&
  response.getHeader('x-nextjs-cache') === 'HIT' &&
  !response.hasHeader('set-cookie')

const isCachedPage = (response: ServerResponse): boolean =>
  !response.headersSent &&
  response.hasHeader('x-nextjs-prerender') &&
  String(response.getHeader('content-type')).startsWith('text/html')

function unchanged(response: ServerResponse, end: () => unknown): unknown {
  response.statusCode = 304
  for (const name of ['content-type', 'content-length', 'content-encoding']) response.removeHeader(name)
  return end()
}

function pressed(page: string): Pressed {
  const known = kept.get(page) ?? press(page)
  keep(kept, page, known)
  return known
}

// The one asked for last goes to the end of the queue; its head makes room.
function keep<Kept>(pages: Map<string, Kept>, name: string, page: Kept): void {
  pages.delete(name)
  pages.set(name, page)
  const [oldest] = pages.keys()
  if (pages.size > MOST && oldest !== undefined) pages.delete(oldest)
}

const press = (page: string): Pressed => ({
  // Weak: the same words, whether compressed or not.
  mark: `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`,
  small: gzipSync(page, { level: constants.Z_BEST_COMPRESSION }),
})
