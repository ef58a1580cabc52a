import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { databaseAway } from '@/db/client'
import { env } from '@/env'
import { preferred } from '@/i18n/choice'
import { LOCALES, type Locale } from '@/i18n/locales'
import { standingPage } from './bare-page.js'
import { readingHeaders } from './headers.js'
import { hold } from './hold'

type Rendering = { failed: boolean }

// Next bundles what it starts with apart from pages: what they share hangs here.
const shared = globalThis as typeof globalThis & { wahajAnswering?: AsyncLocalStorage<Rendering> }
shared.wahajAnswering ??= new AsyncLocalStorage()
const renderings = shared.wahajAnswering

/** Notes that the page being made for the current request failed: its status alone may still say 200. */
export const noteFailure = (): void => {
  const rendering = renderings.getStore()
  if (rendering) rendering.failed = true
}

/**
 * Has every answer of 500 say so honestly. Next's own is an empty page that only script fills: people get a page they
 * can read, in the language of the address; and while the database is away it is a 503, to be asked again soon.
 */
export function tellingFailures<T>(request: IncomingMessage, response: ServerResponse, answer: () => T): T {
  const rendering: Rendering = { failed: false }
  const instead = (): boolean => {
    if ((response.statusCode < 500 && !rendering.failed) || response.headersSent) return false
    // Our own doors for machines say in their own words why they cannot now.
    if (!rendering.failed && String(response.getHeader('content-type')).startsWith('application/json'))
      return false
    tell(request, response, plainEnd)
    // What Next still has to say about it goes nowhere.
    hold(response, 'write', () => true)
    hold(response, 'end', () => response)
    return true
  }
  // Sent with the first words of the page, not before: only then is it known whether there are any.
  response.flushHeaders = () => {}
  hold(response, 'write', (write, chunk) => (instead() || isEmpty(chunk) ? true : write()))
  const plainEnd = hold(response, 'end', (end) => (instead() ? response : end()))
  return renderings.run(rendering, answer)
}

const isEmpty = (chunk: unknown): boolean =>
  (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length === 0

const OF_NEXT = /^(content-|transfer-encoding|etag|link|x-nextjs-|vary|cache-control)/

function tell(request: IncomingMessage, response: ServerResponse, end: (body?: string) => unknown): void {
  const away = databaseAway()
  response.statusCode = away ? 503 : 500
  for (const name of response.getHeaderNames()) if (OF_NEXT.test(name)) response.removeHeader(name)
  for (const { key, value } of readingHeaders) response.setHeader(key, value)
  // Said as it is: compression comes too late now.
  response.setHeader('Cache-Control', 'no-store, no-transform')
  if (away) response.setHeader('Retry-After', '30')
  const page = isReadByPeople(request) ? failedPage(localeOf(request)) : null
  response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8')
  const body = page ?? (away ? 'The database is away\n' : 'Something failed here\n')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  end(request.method === 'HEAD' ? undefined : body)
}

const isReadByPeople = ({ url = '', headers }: IncomingMessage): boolean =>
  !headers.rsc && !headers['next-action'] && !/^\/api\/|\.(xml|txt|webmanifest)$/.test(url)

function localeOf({ url = '', headers }: IncomingMessage): Locale {
  const named = /^\/([a-z]{2})(?=\/|$|\?)/.exec(url)?.[1]
  return LOCALES.find((locale) => locale === named) ?? preferred(headers['accept-language'] ?? '') ?? 'ar'
}

function failedPage(locale: Locale): string | null {
  try {
    return standingPage(env.NEXT_DIST_DIR, locale, 'failed')
  } catch {
    return null // a development server has no built pages
  }
}
