// Plain JavaScript: next.config.js reads it before anything is compiled.

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

/** What may be kept, but is asked for again at each reading. Next itself would let browsers show old pages for long. */
export const asked = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

/** What depends on who asks. */
export const own = [
  { key: 'Cache-Control', value: 'private, no-cache' },
  { key: 'Vary', value: 'Cookie, Accept-Language' },
]

/** Drawings of the portal itself. */
export const kept = [{ key: 'Cache-Control', value: 'public, max-age=86400' }]

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
