import { env } from '@/env'
import { sitemapParts } from '@/features/news/sitemap'
import { sitemapIndex } from '@/features/news/sitemap-xml'

/** What search engines may find: the pages that always stand, and the texts in parts. */
export async function GET() {
  const parts = Array.from({ length: await sitemapParts() }, (_, i) => `${i + 1}`)
  const addresses = ['pages', ...parts].map((part) => `${env.PUBLIC_URL}/sitemap/${part}.xml`)
  return new Response(sitemapIndex(addresses), { headers: { 'Content-Type': 'application/xml' } })
}
