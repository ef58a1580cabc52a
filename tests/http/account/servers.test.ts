import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@/bin/processes.mjs'
import { serve } from '@/bin/server.mjs'
import { aPerson, PASSWORD } from '../../builders/account'
import { ownerSql, site } from '../../environment/server'
import { get, hiddenFields, jar, post, submit } from './form'

const sql = ownerSql()
const one = site()

type Server = Awaited<ReturnType<typeof serve>>
const running: Server[] = []

/** Another server of the same portal, on the same database; unless told otherwise it has its own address. */
const another = async (more: Record<string, string> = {}) => {
  const port = String(await freePort())
  const settings = { ...process.env, PORT: port, PUBLIC_URL: `http://localhost:${port}`, ...more }
  const server = await serve(settings as Record<string, string>, { log: join(tmpdir(), `wahaj-${port}.log`) })
  running.push(server)
  return { ...server, base: `http://localhost:${port}` }
}

beforeEach(() => sql`delete from limits.counters`)
afterAll(() => Promise.all(running.map((server) => server.stop())))

const attempt = (
  base: string,
  email: string,
  more: { from?: string; cookie?: string; password?: string } = {},
) =>
  submit({
    base,
    path: '/fr/sign-in',
    fields: { email, password: more.password ?? 'not the password' },
    ...(more.from && { from: more.from }),
    ...(more.cookie && { cookie: more.cookie }),
    // What a caller says of its own address counts for nothing.
    headers: { 'x-forwarded-for': `10.9.8.${Math.floor(Math.random() * 250)}` },
  })

const TOO_MANY = 'Trop de tentatives en peu de temps'

describe('Limits', () => {
  test('hold across two servers and a restart of one: ten tries in all, not one more', async () => {
    const { email } = await aPerson(sql)
    let two = await another()
    let allowed = 0
    const tryAt = async (base: string) => {
      const answer = await attempt(base, email)
      if (!answer.words.includes(TOO_MANY)) allowed += 1
    }
    for (let n = 0; n < 4; n++) await Promise.all([tryAt(one), tryAt(two.base)])
    await two.stop()
    two = await another()
    for (let n = 0; n < 6; n++) await Promise.all([tryAt(one), tryAt(two.base)])
    expect(allowed).toBe(10)
  })

  test('an attacker at another address, or at many, does not shut the owner out', async () => {
    const { email } = await aPerson(sql)
    const device = jar((await attempt(one, email, { password: PASSWORD })).cookies)
      .split('; ')
      .filter((pair) => pair.startsWith('wahaj-device'))
      .join()
    for (let n = 0; n < 12; n++) await attempt(one, email, { from: '127.0.0.66' })
    expect((await attempt(one, email, { from: '127.0.0.66' })).words).toContain(TOO_MANY)
    const elsewhere = await attempt(one, email, { password: PASSWORD })
    expect(elsewhere.location).toBe('/fr/members')
    // Even once the account's own count is used up, from a browser that knows it, at the attacker's very address.
    await sql`update limits.counters set points = 1000`
    const known = await attempt(one, email, { password: PASSWORD, cookie: device, from: '127.0.0.66' })
    expect(known.location).toBe('/fr/members')
  })

  test('where counting is impossible nobody gets in, and people are told to come back', async () => {
    const { email } = await aPerson(sql)
    await sql`alter table limits.counters rename to away`
    try {
      const answer = await attempt(one, email, { password: PASSWORD })
      expect([answer.status, answer.cookies]).toEqual([200, []])
      expect(answer.words).toContain('Le site est très sollicité')
      expect(answer.words).toContain(`value="${email}"`)
    } finally {
      await sql`alter table limits.away rename to counters`
    }
  })
})

describe('Under https', () => {
  const PUBLIC_URL = 'https://wahaj.example'
  let base: string
  beforeAll(async () => {
    base = (await another({ PUBLIC_URL })).base
  })

  test('cookies are Secure and bound to the host', async () => {
    const { email } = await aPerson(sql)
    const page = await get(base, '/ar/sign-in')
    const headers = { host: 'wahaj.example' }
    const entered = await post({ base, path: '/ar/sign-in', origin: PUBLIC_URL, headers }, [
      ...hiddenFields(page.text),
      ['email', email],
      ['password', PASSWORD],
    ])
    expect(entered.status).toBe(303)
    expect(entered.cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual([
      '__Host-wahaj-device',
      '__Host-wahaj-session',
    ])
    for (const cookie of entered.cookies) {
      expect(cookie).toMatch(/; Secure/)
      expect(cookie).toMatch(/; HttpOnly/)
      expect(cookie).toMatch(/; SameSite=lax/i)
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).not.toMatch(/; Domain=/)
    }
    const room = await get(base, '/ar/members', jar(entered.cookies))
    expect(room.words).toContain(email)
    const said = await get(base, '/api/auth/session', jar(entered.cookies))
    const [renewed] = said.cookies.filter((cookie) => cookie.startsWith('__Host-wahaj-session='))
    expect(renewed).toMatch(/; Secure/)
  })

  test('a cookie that was set without the prefix is no session', async () => {
    const { email } = await aPerson(sql)
    const plain = jar((await attempt(one, email, { password: PASSWORD })).cookies)
    expect((await get(base, '/ar/members', plain)).text).not.toContain(email)
  })
})
