import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aPerson, PASSWORD } from '../../builders/account'
import { figure, times } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { anotherServer, endServers } from '../another-server'
import { get, hiddenFields, jar, post, submit } from './form'

const sql = ownerSql()
const one = site()

beforeEach(() => sql`delete from limits.counters`)
afterAll(endServers)

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

const WRONG = (email: string) => ({ email, password: 'not the password' })
const TOO_MANY = 'Trop de tentatives en peu de temps'

describe('Limits', () => {
  test('hold across two servers and a restart of one: ten tries in all, not one more', async () => {
    const { email } = await aPerson(sql)
    let two = await anotherServer()
    let allowed = 0
    const tryAt = async (base: string) => {
      const answer = await attempt(base, email)
      if (!answer.words.includes(TOO_MANY)) allowed += 1
    }
    for (let n = 0; n < 4; n++) await Promise.all([tryAt(one), tryAt(two.base)])
    await two.stop()
    two = await anotherServer()
    for (let n = 0; n < 6; n++) await Promise.all([tryAt(one), tryAt(two.base)])
    figure('R1', `20 tries at two servers with a restart between: allowed ${allowed} of 10`)
    expect(allowed).toBe(10)
  })

  test('hold when all tries come at once, at two servers', async () => {
    const tries = times(30, 300)
    const { email } = await aPerson(sql)
    const two = await anotherServer()
    const answers = await Promise.all(
      Array.from({ length: tries }, (_, n) => attempt(n % 2 ? one : two.base, email)),
    )
    const allowed = answers.filter(({ words }) => !words.includes(TOO_MANY)).length
    figure('R1', `${tries} tries at once at two servers: allowed ${allowed} of 10`)
    expect(allowed).toBeLessThanOrEqual(11)
    expect(allowed).toBeGreaterThan(0)
  })

  test('count the address that the trusted proxy tells, and nobody else’s word for one', async () => {
    const { base } = await anotherServer({ TRUSTED_PROXY: '127.0.0.9' })
    const { email } = await aPerson(sql)
    const tryAs = (told: string, from: string) =>
      submit({ base, path: '/fr/sign-in', from, headers: { 'x-forwarded-for': told }, fields: WRONG(email) })
    const allowed = async (attempts: Promise<{ words: string }>[]) =>
      (await Promise.all(attempts)).filter(({ words }) => !words.includes(TOO_MANY)).length
    const twelve = Array.from({ length: 12 }, (_, n) => `10.1.1.${n}`)
    // Twelve addresses, told by the proxy: each has its own count, whatever its caller claimed before it.
    const throughProxy = await allowed(twelve.map((told) => tryAs(`10.7.7.7, ${told}`, '127.0.0.9')))
    // Twelve addresses, told by the caller: all are the one that the calls come from.
    const claimed = await allowed(twelve.map((told) => tryAs(told, '127.0.0.8')))
    figure(
      'R3',
      `12 addresses told by the trusted proxy: ${throughProxy} counted apart; by a caller: ${claimed} of 10 tries`,
    )
    expect([throughProxy, claimed]).toEqual([12, 10])
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
    figure(
      'R2',
      'an attacker used every try up: the owner gets in from elsewhere, and from a known browser always',
    )
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
    base = (await anotherServer({ PUBLIC_URL })).base
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
