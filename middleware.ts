import { type NextRequest, NextResponse } from 'next/server'
import { MADE_WHOLE, roomPolicy } from './gate/headers.js'
import { chosenLocale } from './i18n/choice'

const SHORT = /^\/a\/[a-z0-9]{1,40}$/
const ROOMS = /^\/(ar|fr|en)\/(members|desk)(\/|$)/
const SESSION_COOKIES = ['__Host-wahaj-session', 'wahaj-session']

/** Chooses a language for `/`; hands doors and rooms a nonce; sends visitors without a session to the sign-in door. */
export function middleware(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (pathname === '/') return NextResponse.redirect(new URL(`/${chosenLocale(request)}`, request.url))
  if (SHORT.test(pathname)) return inChosenLanguage(request)
  const room = ROOMS.exec(pathname)
  // Coarse on purpose: whether a session still stands is asked of the database, by the page. What is posted goes
  // through to its action, which asks for the password in place and loses nothing.
  if (room && request.method !== 'POST' && !SESSION_COOKIES.some((name) => request.cookies.has(name)))
    return NextResponse.redirect(
      new URL(`/${room[1]}/sign-in?to=${encodeURIComponent(pathname + search)}`, request.url),
      303,
    )
  return withNonce(request)
}

// One short address, and a page behind it in each language.
function inChosenLanguage(request: NextRequest) {
  return NextResponse.rewrite(new URL(`/${chosenLocale(request)}${request.nextUrl.pathname}`, request.url))
}

function withNonce(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  const headers = new Headers(request.headers)
  // Next reads the nonce from here; whatever came in under these names is overwritten.
  headers.set('content-security-policy', roomPolicy(nonce))
  headers.set('x-nonce', nonce)
  headers.set('user-agent', `${request.headers.get('user-agent') ?? ''} ${MADE_WHOLE}`)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', roomPolicy(nonce))
  response.headers.set('cache-control', 'private, no-store')
  return response
}

// The cache handler is bundled with the middleware; its file system needs the Node.js runtime.
export const config = {
  runtime: 'nodejs',
  matcher: [
    '/',
    '/a/:code',
    '/(ar|fr|en)/(members|desk|sign-in|code|reset|invitation|contact|join|application|offer|follow|contest|search|card|calendar)',
    '/(ar|fr|en)/(members|desk|sign-in|code|reset|invitation|contact|join|application|offer|follow|contest|search|card|calendar)/:path*',
  ],
}
