import { type NextRequest, NextResponse } from 'next/server'
import { onThisSite } from '@/gate/return-address'
import { LANGUAGE_COOKIE } from '@/i18n/choice'
import { LOCALES } from '@/i18n/locales'

/** Remembers the language that someone chose and takes them to the page in it, on this site only. */
export async function GET(request: NextRequest, { params }: RouteContext<'/language/[locale]'>) {
  const { locale: named } = await params
  const locale = LOCALES.find((known) => known === named)
  if (!locale) return new NextResponse(null, { status: 404 })
  const next = onThisSite(request.nextUrl.searchParams.get('next'), `/${locale}`)
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: next, 'cache-control': 'private, no-store' },
  })
  response.cookies.set(LANGUAGE_COOKIE, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
  return response
}
