import createNextIntlPlugin from 'next-intl/plugin'
import { asked, kept, MADE_WHOLE, own, readingHeaders } from './gate/headers.js'

const withNextIntl = createNextIntlPlugin('./i18n/request.ts')

// The portal's own drawings, at the root of `public`.
const DRAWING = '[^/]+\\.(?:svg|png|ico)'

/** @type {import('next').NextConfig} */
const config = {
  // Tests and benches build beside the product, never over it.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: `${import.meta.dirname}/cache-handler.mjs`,
  cacheHandlers: { default: `${import.meta.dirname}/found-cache-handler.mjs` },
  poweredByHeader: false,
  // gate/pressed.ts marks pages once, not once for each reader.
  generateEtags: false,
  agentRules: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
  // In place of Next's list of crawlers, which would make every reading page anew for each of them.
  htmlLimitedBots: new RegExp(`${MADE_WHOLE}$`),
  serverExternalPackages: [
    '@node-rs/argon2',
    'postgres',
    'pg-boss',
    'sharp',
    '@resvg/resvg-js',
    'nodemailer',
    'rate-limiter-flexible',
  ],
  experimental: { serverActions: { bodySizeLimit: '12mb' } },
  // `npm test` checks types; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: readingHeaders },
    // Pages, feeds, sitemaps: what was withdrawn must not be read again from someone's own cache.
    {
      source: `/:page((?!_next/|(?:ar|fr|en)/a/|pictures/|documents/|social/|api/|${DRAWING}$).*)`,
      headers: asked,
    },
    // Which language a short address leads to is each reader's own.
    { source: '/:locale(ar|fr|en)/a/:code', headers: own },
    { source: `/:drawing(${DRAWING})`, headers: kept },
    // What people upload runs nothing and frames nothing, even opened by itself.
    {
      source: '/(pictures|documents)/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
      ],
    },
    // Other sites show the social pictures beside links to us.
    { source: '/social/:path*', headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
  ],
}

export default withNextIntl(config)
