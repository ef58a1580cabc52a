import http from 'node:http'
import type { Socket } from 'node:net'
import { env } from '@/env'
import { settleClientAddress } from './client-address'
import { tellingFailures } from './failures'
import { headersFor, readingHeaders } from './headers.js'
import { keepPressed, sendStanding } from './pressed'

/** The path of an address as it is meant; null for one that nobody can have meant. Next answers those with an error. */
export function readablePath(address = ''): string | null {
  try {
    const path = decodeURIComponent(address.split('?', 1)[0] ?? '')
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

// Pages and doors; feeds, sitemaps and files have a dot in their names and take nothing.
const TAKES_FORMS = /^\/(?:ar|fr|en|api)(?:\/[^.]*)?$/

/**
 * Whether anything here is asked for in this way. Not a nicety: a cached feed that is asked for with OPTIONS while it
 * is being made never answers anyone again, and one that is posted to is kept as an error.
 */
export const isAskedFor = (method: string | undefined, path: string): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && TAKES_FORMS.test(path))

// Names that Next keeps for pages of its own, which say little and in English only.
const OF_NEXT = /^\/(index|_error|404|500)\/?$/

/** Makes every request of this process pass here first: what nobody can mean is turned away, the rest settled. */
export function guardRequests(): void {
  const emit = http.Server.prototype.emit
  // Read once: checking a setting takes longer than the rest of this.
  const trusted = env.TRUSTED_PROXY
  const guarded = function (this: http.Server, event: string, ...args: unknown[]) {
    const [request, response] = args
    if (event === 'clientError') return hangUp(request as NodeJS.ErrnoException, response as Socket)
    if (event === 'request' && request instanceof http.IncomingMessage) {
      const answer = response as http.ServerResponse
      const path = readablePath(request.url)
      // Here rather than in Next's settings: it answers some requests before it reads those, and reads them slowly.
      for (const { key, value } of headersFor(path ?? '')) answer.setHeader(key, value)
      if (path === null) return turnAway(answer, 400)
      if (!isAskedFor(request.method, path)) return turnAway(answer, 405)
      if (sendStanding(request, answer)) return true
      settleClientAddress(request, trusted)
      if (OF_NEXT.test(path)) request.url = '/ar/unknown'
      return tellingFailures(request, answer, () => {
        keepPressed(request, answer)
        return Reflect.apply(emit, this, [event, ...args])
      })
    }
    return Reflect.apply(emit, this, [event, ...args])
  }
  http.Server.prototype.emit = guarded
}

function turnAway(response: http.ServerResponse, status: 400 | 405): boolean {
  if (status === 405) response.setHeader('Allow', 'GET, HEAD')
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}`)
  return true
}

const UNREADABLE: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

// What is no request at all never gets a response object; Node would answer it without any of our headers.
function hangUp({ code = '' }: NodeJS.ErrnoException, socket: Socket): boolean {
  const lines = readingHeaders.map(({ key, value }) => `${key}: ${value}`)
  const status = UNREADABLE[code] ?? '400 Bad Request'
  if (socket.writable && code !== 'ECONNRESET' && socket.bytesWritten === 0)
    socket.end(
      [`HTTP/1.1 ${status}`, 'Connection: close', 'Content-Length: 0', ...lines, '', ''].join('\r\n'),
    )
  else socket.destroy()
  return true
}
