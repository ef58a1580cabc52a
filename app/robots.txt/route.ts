import { env } from '@/env'

const open = (site: string) => `User-agent: *
Disallow: /api/
Disallow: /language/
Disallow: /*/members
Disallow: /*/desk

Sitemap: ${site}/sitemap.xml
`

// A sample must not be found in place of the real thing.
const CLOSED = `User-agent: *
Disallow: /
`

/** What search engines may read. */
export const GET = () =>
  new Response(env.SAMPLE ? CLOSED : open(env.PUBLIC_URL), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
