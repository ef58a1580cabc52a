import { cacheLife } from 'next/cache'
import { hasLocale } from 'next-intl'
import { brandStyle } from '@/components/shell/colours'
import { formatDate } from '@/components/ui/date'
import { organisationFor, settings } from '@/features/portal/queries'
import { type Card, card, isCard } from '@/features/social/card'
import { publishedText } from '@/features/social/queries'
import { insistMeant } from '@/gate/meant'
import { LOCALES, type Locale } from '@/i18n/locales'

/** The picture beside a shared link; only for what is public now. */
export async function GET(_request: Request, { params }: RouteContext<'/social/[locale]/[code]'>) {
  const { locale, code: asked } = await params
  const code = asked.replace(/\.png$/, '')
  if (!hasLocale(LOCALES, locale) || !/^[\w-]{1,40}$/.test(code)) return missing()
  const content = await cardOf(locale, code)
  if (!content) return missing()
  return new Response(await drawn(content), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  })
}

const missing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })

async function cardOf(locale: Locale, code: string): Promise<Card | null> {
  const text = await publishedText(locale, code)
  if (!text) return null
  const [{ organisation }, row] = await Promise.all([organisationFor(locale), settings()])
  return {
    locale,
    title: text.title,
    organisation: `${organisation.name} · ${organisation.subtitle}`,
    topic: text.topic[locale],
    date: formatDate(text.eventOn ?? text.publishedAt, locale),
    ...coloursOf(row),
  }
}

// The very shades that the pages use at night, made readable there.
function coloursOf(row: Awaited<ReturnType<typeof settings>>): Pick<Card, 'colours'> {
  const sea = row?.seaColour ?? undefined
  const style = brandStyle({ sea, glow: row?.glowColour ?? undefined })
  const { '--deep-day': deep, '--glow-night': glow } = style
  return { colours: { ...(deep && { deep }), ...(glow && { glow }) } }
}

// Kept by what it says: the same words are never drawn twice, and other words are another picture.
async function drawn(content: Card): Promise<Uint8Array<ArrayBuffer>> {
  'use cache'
  insistMeant(isCard(content))
  cacheLife('max')
  return new Uint8Array(await card(content))
}
