import type { NextRequest } from 'next/server'
import { hasLocale } from 'next-intl'
import { choicePath, isProgrammeSlug, programmePath } from '@/features/tracker/addresses'
import { choiceSent } from '@/features/tracker/choice'
import { LOCALES } from '@/i18n/locales'

/** Turns what a form asks for into the address of those points; pages themselves take no questions. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/[locale]/programmes/[slug]/find'>,
) {
  const { locale, slug } = await params
  if (!hasLocale(LOCALES, locale) || !isProgrammeSlug(slug)) return new Response(null, { status: 404 })
  const choice = choiceSent(request.nextUrl.searchParams.get('by') ?? '')
  const location = choice ? choicePath(locale, slug, choice) : `${programmePath(locale, slug)}#points`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
