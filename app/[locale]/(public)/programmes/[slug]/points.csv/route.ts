import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { isProgrammeSlug } from '@/features/tracker/addresses'
import { offeredProgramme, pointsCsv, streamed } from '@/features/tracker/open-data'
import { LOCALES } from '@/i18n/locales'

/** The points of a programme as a table, in the reader's language. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/programmes/[slug]/points.csv'>,
) {
  const { locale, slug } = await params
  if (!hasLocale(LOCALES, locale) || !isProgrammeSlug(slug)) return new Response(null, { status: 404 })
  const programme = await offeredProgramme(slug)
  if (!programme) return new Response(null, { status: 404 })
  const [heading, said] = await Promise.all([
    getTranslations({ locale, namespace: 'tracker.csv' }),
    getTranslations({ locale, namespace: 'programmes' }),
  ])
  return new Response(streamed(pointsCsv(programme, { locale, heading, said }, env.PUBLIC_URL)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-${locale}.csv"`,
    },
  })
}
