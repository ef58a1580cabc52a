// Plain JavaScript: next.config.js reads it before anything is compiled.

/** @typedef {{ key: string, value: string }} Header */

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  // Not `no-referrer`: forms would then send `Origin: null`.
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
]

const policy = (script) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Security headers of every answer; reading pages run no script at all. */
export const readingHeaders = [{ key: 'Content-Security-Policy', value: policy("'none'") }, ...everywhere]

// Next itself would let browsers show old pages for long: what was withdrawn must not be read again from someone's own
// cache.
const asked = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

// Which language a short address leads to depends on who asks.
const own = [
  { key: 'Cache-Control', value: 'private, no-cache' },
  { key: 'Vary', value: 'Cookie, Accept-Language' },
]

const drawings = [{ key: 'Cache-Control', value: 'public, max-age=86400' }]

// What people upload runs nothing and frames nothing, even opened by itself.
const uploads = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
]

// Other sites show the social pictures beside links to us.
const social = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }]

// Scripts, styles and typefaces use nothing themselves; a long policy would only travel with each of them.
const parts = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }]

// A programme's card is made for other sites' pages: it says what anyone may read, and does nothing.
const CARD = /^\/(?:ar|fr|en)\/programmes\/[^/]+\/card$/
const framed = [
  {
    key: 'Content-Security-Policy',
    value: policy("'none'").replace("frame-ancestors 'none'", 'frame-ancestors *'),
  },
  ...everywhere.filter(({ key }) => key !== 'X-Frame-Options'),
  ...asked,
]

/** @type {[RegExp, Header[]][]} */
const BY_PATH = [
  [/^\/(?:pictures|documents)\//, uploads],
  [/^\/social\//, social],
  [/^\/(?:ar|fr|en)\/a\//, own],
  // The portal's own, at the root of `public`.
  [/^\/[^/]+\.(?:svg|png|ico)$/, drawings],
  [/^\/_next\/static\//, parts],
  [/^\/(?:_next|api)\//, []],
  [/^/, asked],
]

/**
 * What an answer says before anything else is known of it; pages, doors and files change it where they must.
 * @param {string} path without its query
 * @returns {Header[]}
 */
export const headersFor = (path) =>
  CARD.test(path)
    ? framed
    : [...readingHeaders, ...(BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? [])]

/**
 * The policy of doors and rooms: Next's own scripts, each carrying this answer's nonce.
 * @param {string} nonce
 */
export const roomPolicy = (nonce) =>
  policy(
    `'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  )

/**
 * Behind the browser's own name, asks Next for a page made whole for this request: doors and rooms have no shell that
 * could go out first, and with one a redirect would come after the 200 and a form's answer would be lost before script.
 */
export const MADE_WHOLE = 'wahaj-made-whole'
