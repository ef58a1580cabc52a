import { hasLocale } from 'next-intl'
import { formatDate } from '@/components/ui/date'
import { organisationFor } from '@/features/portal/queries'
import type { Card } from '@/features/social/card'
import { cardColours, pictureOf } from '@/features/social/drawn'
import { publishedText } from '@/features/social/queries'
import { LOCALES, type Locale } from '@/i18n/locales'

/** The picture beside a shared link; only for what is public now. */
export async function GET(_request: Request, { params }: RouteContext<'/social/[locale]/[code]'>) {
  const { locale, code: asked } = await params
  const code = asked.replace(/\.png$/, '')
  const meant = hasLocale(LOCALES, locale) && /^[\w-]{1,40}$/.test(code)
  return pictureOf(meant ? await cardOf(locale, code) : null)
}

async function cardOf(locale: Locale, code: string): Promise<Card | null> {
  const text = await publishedText(locale, code)
  if (!text) return null
  const [{ organisation }, colours] = await Promise.all([organisationFor(locale), cardColours()])
  return {
    locale,
    title: text.title,
    organisation: `${organisation.name} · ${organisation.subtitle}`,
    topic: text.topic[locale],
    date: formatDate(text.eventOn ?? text.publishedAt, locale),
    ...colours,
  }
}
