import fc from 'fast-check'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { freshSharedSecret, keyAddress, stepOf } from '@/features/factor/totp'

// RFC 6238, appendix B, in the six digits that authenticators show.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const RFC: [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]

const at = (seconds: number) => new Date(seconds * 1000)
const shown = (secret: string, seconds: number) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: seconds * 1000 })

describe('A code of the moment', () => {
  test.each(RFC)('is the one of RFC 6238 at second %i', (seconds, code) => {
    expect(stepOf(RFC_SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  test('is taken half a minute early or late, and no further; and it is told which half minute it is of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }), (seconds) => {
        const [secret, step] = [RFC_SECRET, Math.floor(seconds / 30)]
        for (const away of [-1, 0, 1])
          expect(stepOf(secret, shown(secret, seconds + away * 30), at(seconds))).toBe(step + away)
        const near = [-1, 0, 1].map((away) => shown(secret, seconds + away * 30))
        for (const away of [-3, -2, 2, 3]) {
          const code = shown(secret, seconds + away * 30)
          if (!near.includes(code)) expect(stepOf(secret, code, at(seconds))).toBeNull()
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is of one secret alone', () => {
    const [mine, theirs] = [freshSharedSecret(), freshSharedSecret()]
    const near = [-30, 0, 30].map((away) => shown(mine, 1_800_000_000 + away))
    const code = shown(theirs, 1_800_000_000)
    if (!near.includes(code)) expect(stepOf(mine, code, at(1_800_000_000))).toBeNull()
  })
})

describe('A secret', () => {
  test('has 160 random bits', () => {
    const secrets = Array.from({ length: 100 }, freshSharedSecret)
    for (const secret of secrets) expect(Secret.fromBase32(secret).bytes).toHaveLength(20)
    expect(new Set(secrets).size).toBe(100)
  })

  test('is told to the authenticator with the portal’s name and the account', () => {
    const address = new URL(keyAddress(RFC_SECRET, 'wahaj.example', 'amina@example.org'))
    expect(address.protocol).toBe('otpauth:')
    expect(decodeURIComponent(address.href)).toContain('totp/wahaj.example:amina@example.org?')
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      secret: RFC_SECRET,
      issuer: 'wahaj.example',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    })
  })
})
