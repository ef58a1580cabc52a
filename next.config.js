import createNextIntlPlugin from 'next-intl/plugin'
import { readingHeaders } from './gate/headers.js'

const withNextIntl = createNextIntlPlugin('./i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  // Tests and benches build beside the product, never over it.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: `${import.meta.dirname}/cache-handler.mjs`,
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
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
  headers: async () => [{ source: '/:path*', headers: readingHeaders }],
}

export default withNextIntl(config)
