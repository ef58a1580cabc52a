import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { complaints, env } from '@/env'

const SOUND = {
  DATABASE_URL: 'postgres://portal_app:secret@127.0.0.1:5432/wahaj',
  DATABASE_OWNER_URL: 'postgres://wahaj_owner:secret@127.0.0.1:5432/wahaj',
  AUTH_SECRET: 'q3Xv9LzB2mN8kP5rT7wY1cF4hJ6sD0aG',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  SEALING_KEY: Buffer.alloc(32, 8).toString('base64'),
  SEARCHING_KEY: Buffer.alloc(32, 9).toString('base64'),
  PUBLIC_URL: 'https://portal.example.org',
}

const set = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
}

beforeEach(() => {
  set({
    PORT: '',
    SMTP_URL: '',
    SEALING_KEYS_BEFORE: '',
    TRUSTED_PROXY: '',
    DATA_DIR: '',
    SAMPLE: '',
    DATABASE_CONNECTIONS: '',
    ...SOUND,
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('A deployment', () => {
  test('starts when every setting is sound', () => {
    expect(complaints()).toEqual([])
  })

  test.each([
    ['DATABASE_URL', ''],
    ['DATABASE_URL', 'mysql://a:b@localhost/c'],
    ['DATABASE_OWNER_URL', ''],
    ['AUTH_SECRET', ''],
    ['AUTH_SECRET', 'short'],
    ['AUTH_SECRET', 'a'.repeat(64)],
    ['AUTH_SECRET', 'secretsecretsecretsecretsecretsecret'],
    ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', ''],
    ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'c2hvcnQ='],
    ['SEALING_KEY', ''],
    ['SEALING_KEY', 'c2hvcnQ='],
    ['SEALING_KEYS_BEFORE', 'c2hvcnQ='],
    ['SEARCHING_KEY', ''],
    ['PUBLIC_URL', ''],
    ['PUBLIC_URL', 'portal.example.org'],
    ['PUBLIC_URL', 'http://portal.example.org'],
    ['PORT', 'eighty'],
    ['SMTP_URL', 'mail.example.org'],
    ['TRUSTED_PROXY', 'nginx'],
  ])('does not start with %s set to “%s”, and says what to set', (name, value) => {
    set({ [name]: value })
    expect(complaints()).toEqual([expect.stringMatching(`^${name} is (missing|not usable): set it to `)])
  })

  test('may use plain http on this machine only', () => {
    set({ PUBLIC_URL: 'http://localhost:3000' })
    expect(complaints()).toEqual([])
  })
})

describe('A setting', () => {
  test('is read when it is asked for, so that a build needs no secrets', () => {
    set({ AUTH_SECRET: '' })
    expect(env.DATA_DIR).toBe('.data')
    expect(() => env.AUTH_SECRET).toThrow('AUTH_SECRET is missing')
  })

  test('that is set but empty counts as missing', () => {
    expect(env.PORT).toBe(3000)
    expect(env.SMTP_URL).toBeUndefined()
  })

  test('never shows what it holds when it is refused', () => {
    set({ AUTH_SECRET: 'hunter2' })
    expect(complaints().join()).not.toContain('hunter2')
  })

  test('the public address is taken without its path, and follows the port when none is given', () => {
    set({ PUBLIC_URL: 'https://portal.example.org/ar/' })
    expect(env.PUBLIC_URL).toBe('https://portal.example.org')
    set({ PUBLIC_URL: '', PORT: '3007' })
    expect(env.PUBLIC_URL).toBe('http://localhost:3007')
  })
})
