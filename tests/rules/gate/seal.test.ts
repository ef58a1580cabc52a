import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyedHash, seal, unseal } from '@/gate/seal'

const [first, second, searching] = [3, 4, 5].map((byte) => Buffer.alloc(32, byte).toString('base64'))

beforeEach(() => {
  vi.stubEnv('SEALING_KEY', first)
  vi.stubEnv('SEALING_KEYS_BEFORE', '')
  vi.stubEnv('SEARCHING_KEY', searching)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

test('what is sealed opens again, and shows nothing of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 4 }), (text) => {
      const sealed = seal(text, 'phone')
      expect(unseal(sealed, 'phone')).toBe(text)
      expect(sealed.includes(Buffer.from(text))).toBe(false)
    }),
  )
})

test('the same number sealed twice does not look the same', () => {
  expect(seal('+212600000000', 'phone')).not.toEqual(seal('+212600000000', 'phone'))
})

test('a phone number does not open as an identity number, nor once a bit of it was changed', () => {
  const sealed = seal('+212600000000', 'phone')
  expect(() => unseal(sealed, 'cin')).toThrow()
  for (const at of [0, 5, 20, sealed.length - 1]) {
    const touched = Buffer.from(sealed)
    touched[at] = (touched[at] ?? 0) ^ 1
    expect(() => unseal(touched, 'phone')).toThrow()
  }
})

test('after a change of keys the old one still opens, and without it nothing does', () => {
  const sealed = seal('AB123456', 'cin')
  vi.stubEnv('SEALING_KEY', second)
  expect(() => unseal(sealed, 'cin')).toThrow('sealed under a key that is not among')
  vi.stubEnv('SEALING_KEYS_BEFORE', first)
  expect(unseal(sealed, 'cin')).toBe('AB123456')
  expect(unseal(seal('AB123456', 'cin'), 'cin')).toBe('AB123456')
})

test('a number is found by its hash, which another key or purpose does not give', () => {
  const hash = keyedHash('+212600000000', 'phone')
  expect(keyedHash('+212600000000', 'phone')).toEqual(hash)
  expect(keyedHash('+212600000000', 'tail')).not.toEqual(hash)
  vi.stubEnv('SEARCHING_KEY', second)
  expect(keyedHash('+212600000000', 'phone')).not.toEqual(hash)
})
