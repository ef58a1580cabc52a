import { beforeAll, describe, expect, test, vi } from 'vitest'
import { grouped } from '@/features/factor/grouped'
import { codeInput } from '@/features/factor/input'
import { qrCode } from '@/features/factor/qr-code'
import { freshRecoveryCodes, RECOVERY_CODES, recoveryHash } from '@/features/factor/recovery'

beforeAll(() => {
  vi.stubEnv('SEARCHING_KEY', Buffer.alloc(32, 'a key for this test').toString('base64'))
})

describe('Recovery codes', () => {
  test('are ten, all different, of digits that any keyboard types', () => {
    const codes = freshRecoveryCodes()
    expect(new Set(codes).size).toBe(RECOVERY_CODES)
    for (const code of codes) expect(code).toMatch(/^\d{12}$/)
    expect(freshRecoveryCodes()).not.toEqual(codes)
  })

  test('are kept as hashes that tell neither the code nor that two people have the same', () => {
    const [mine, theirs] = [recoveryHash('amina', '123412341234'), recoveryHash('said', '123412341234')]
    expect(mine).toHaveLength(32)
    expect(mine.equals(theirs)).toBe(false)
    expect(mine.equals(recoveryHash('amina', '123412341234'))).toBe(true)
  })

  test('are shown in groups that eyes can follow', () => {
    expect(grouped('123456789012')).toBe('1234 5678 9012')
  })
})

describe('What is typed as a code', () => {
  test.each([
    ['123456', '123456'],
    ['123 456', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['1234 5678 9012', '123456789012'],
    ['1234-5678–9012', '123456789012'],
    ['\u200f123456\u00a0', '123456'],
  ])('“%s” is read as %s', (typed, code) => {
    expect(codeInput.parse({ code: typed }).code).toBe(code)
  })

  test.each(['', '12345', '1234567', 'abcdef', '12345678901', '1'.repeat(500), undefined, null, ['123456']])(
    '%j is no code',
    (typed) => {
      expect(codeInput.safeParse({ code: typed }).success).toBe(false)
    },
  )
})

describe('The picture for the authenticator', () => {
  // Drawn from its path alone, as a camera sees it.
  const dark = (path: string) =>
    new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))

  test('has its three corners and a quiet border', () => {
    const { path, size } = qrCode('otpauth://totp/wahaj.example:amina@example.org?secret=GEZDGNBVGY3TQOJQ')
    const squares = dark(path)
    const far = size - 4 - 7
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      for (let step = 0; step < 7; step++) {
        expect(squares.has(`${x + step},${y}`)).toBe(true)
        expect(squares.has(`${x},${y + step}`)).toBe(true)
      }
    for (const square of squares)
      for (const place of square.split(',').map(Number)) {
        expect(place).toBeGreaterThanOrEqual(4)
        expect(place).toBeLessThan(size - 4)
      }
  })
})
