import createNextIntlPlugin from 'next-intl/plugin'
import { MADE_WHOLE } from './gate/headers.js'

const withNextIntl = createNextIntlPlugin('./i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  // Tests and benches build beside the product, never over it.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: `${import.meta.dirname}/cache-handler.mjs`,
  // Next counts what a page is long, not what it takes: some three times as much.
  cacheMaxMemorySize: 24 * 1024 * 1024,
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
}

export default withNextIntl(config)
