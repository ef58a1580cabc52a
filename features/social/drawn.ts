import { cacheLife } from 'next/cache'
import { brandStyle } from '@/components/shell/colours'
import { settings } from '@/features/portal/queries'
import { insistMeant } from '@/gate/meant'
import { type Card, card, isCard } from './card'

/** The very shades that the pages use at night, made readable there. */
export async function cardColours(): Promise<Pick<Card, 'colours'>> {
  const row = await settings()
  const sea = row?.seaColour ?? undefined
  const style = brandStyle({ sea, glow: row?.glowColour ?? undefined })
  const { '--deep-day': deep, '--glow-night': glow } = style
  return { colours: { ...(deep && { deep }), ...(glow && { glow }) } }
}

/** The picture as it is sent; nothing where there is nothing public to draw. */
export const pictureOf = async (content: Card | null): Promise<Response> =>
  content
    ? new Response(await drawn(content), {
        headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
      })
    : new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })

// Kept by what it says: the same words are never drawn twice, and other words are another picture.
async function drawn(content: Card): Promise<Uint8Array<ArrayBuffer>> {
  'use cache'
  insistMeant(isCard(content))
  cacheLife('max')
  return new Uint8Array(await card(content))
}
