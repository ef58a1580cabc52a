import { organisationFor } from '@/features/portal/queries'

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: purpose === 'any' ? `/icon-${size}.png` : `/icon-maskable-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** How the portal presents itself on a phone's home screen. */
export async function GET() {
  const { organisation } = await organisationFor('ar')
  const { name, subtitle } = organisation
  const manifest = {
    name: [name, subtitle].filter(Boolean).join(' · '),
    short_name: name,
    lang: 'ar',
    dir: 'rtl',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#0a3a52',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  }
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } })
}
