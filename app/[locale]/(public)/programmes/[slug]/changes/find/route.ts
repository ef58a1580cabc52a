import type { NextRequest } from 'next/server'
import { hasLocale } from 'next-intl'
import { changesPath, isProgrammeSlug, monthOf } from '@/features/tracker/addresses'
import { LOCALES } from '@/i18n/locales'

/** Turns the month that a form asks for into the address of what changed since. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/[locale]/programmes/[slug]/changes/find'>,
) {
  const { locale, slug } = await params
  if (!hasLocale(LOCALES, locale) || !isProgrammeSlug(slug)) return new Response(null, { status: 404 })
  const since = monthOf(request.nextUrl.searchParams.get('since') ?? '') ?? undefined
  const location = changesPath(locale, slug, since)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
