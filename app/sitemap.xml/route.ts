import { env } from '@/env'
import { sitemapParts } from '@/features/news/sitemap'
import { sitemapIndex } from '@/features/news/sitemap-xml'
import { pointParts } from '@/features/tracker/sitemap'

/** What search engines may find: the pages that always stand, and the texts and points of programmes in parts. */
export async function GET() {
  const [texts, points] = await Promise.all([sitemapParts(), pointParts()])
  const parts = Array.from({ length: texts }, (_, i) => `${i + 1}`)
  const ofPoints = Array.from({ length: points }, (_, i) => `points-${i + 1}`)
  const addresses = ['pages', ...parts, ...ofPoints].map((part) => `${env.PUBLIC_URL}/sitemap/${part}.xml`)
  return new Response(sitemapIndex(addresses), { headers: { 'Content-Type': 'application/xml' } })
}
