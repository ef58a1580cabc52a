import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { aSecondFactor, codeOf } from '../../builders/factor'
import { figure } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { get, jar, submit } from '../account/form'
import { anotherServer, endServers } from '../another-server'
import { builtActions, call } from '../calling'

const sql = ownerSql()
const base = site()
const FRESH = 'خمس نخلات قرب الميناء'
beforeEach(() => sql`delete from limits.counters`)
afterAll(endServers)

const someone = async (name?: string) => {
  const person = await aPerson(sql, name)
  return { ...person, ...(await aSecondFactor(sql, person.id)) }
}

type More = { at?: string; from?: string; cookie?: string; to?: string; password?: string }

/** The first half of signing in. Out: what a browser holds after it. */
async function byPassword(email: string, { at = base, from, cookie, to, password = PASSWORD }: More = {}) {
  const path = `/fr/sign-in${to ? `?to=${encodeURIComponent(to)}` : ''}`
  const sent = {
    base: at,
    path,
    fields: { email, password },
    ...(from && { from }),
    ...(cookie && { cookie }),
  }
  const answer = await submit(sent)
  return { ...answer, holds: [cookie, jar(answer.cookies)].filter(Boolean).join('; ') }
}

const giveCode = (cookie: string, code: string, { at = base, from, to }: More = {}) =>
  submit({
    base: at,
    path: `/fr/sign-in/code${to ? `?to=${encodeURIComponent(to)}` : ''}`,
    cookie,
    fields: { code },
    ...(from && { from }),
  })

const WRONG = 'Ce code est inexact'
const TOO_MANY = 'Trop de tentatives en peu de temps'

describe('Signing in with a second factor, without script', () => {
  test('asks for a code after the right password, and opens a surer session with a new id', async () => {
    const { id, email, secret } = await someone('أمينة')
    const asked = await byPassword(email, { to: '/ar/members/devices' })
    expect([asked.status, asked.location]).toEqual([303, '/fr/sign-in/code?to=%2Far%2Fmembers%2Fdevices'])
    expect(asked.cookies.map((cookie) => cookie.split('=')[0])).toEqual(['wahaj-pending'])
    expect(asked.cookies[0]).toMatch(/; Max-Age=600(;|$)/)
    expect(asked.cookies[0]).toMatch(/; HttpOnly/)
    expect(asked.cookies[0]).toMatch(/; SameSite=lax/i)
    const entered = await giveCode(asked.holds, codeOf(secret), { to: '/ar/members/devices' })
    expect([entered.status, entered.location]).toEqual([303, '/fr/members/devices'])
    const rows = await sql`select assurance from sessions where member_id = ${id} and revoked_at is null`
    expect([...rows]).toEqual([{ assurance: 2 }])
    const session = jar(entered.cookies)
    expect(session).not.toContain('wahaj-pending')
    expect((await get(base, '/fr/members', session)).words).toContain(email)
  })

  test('half of it opens no room and does nothing', async () => {
    const { email } = await someone('نصف الداخلة')
    const { holds } = await byPassword(email)
    const page = await get(base, '/fr/sign-in/code', holds)
    expect(page.text).not.toContain(email)
    expect((await get(base, '/fr/members', holds)).location).toBe('/fr/sign-in?to=%2Ffr%2Fmembers')
    expect((await get(base, '/api/auth/session', holds)).text).toBe('{}')
    const own = builtActions().filter(({ name }) => /devices|SecondFactor|Sessions/.test(name))
    expect(own.length).toBeGreaterThan(3)
    for (const action of own)
      expect((await call(action, { locale: 'fr' }, { cookie: holds })).answer?.refused).toBe('notSignedIn')
    // Shown as a session, what is owed is none.
    const posing = holds.replace('wahaj-pending', 'wahaj-session')
    expect((await get(base, '/fr/members', posing)).text).not.toContain(email)
  })

  test('a code that was taken is taken by no other sign-in, and what was owed is owed no more', async () => {
    const { email, secret } = await someone()
    const [first, second] = [await byPassword(email), await byPassword(email)]
    const code = codeOf(secret)
    expect((await giveCode(first.holds, code)).location).toBe('/fr/members')
    const replays = [await giveCode(second.holds, code), await giveCode(second.holds, codeOf(secret, -1))]
    for (const { status, words, cookies } of replays) {
      expect([status, cookies]).toEqual([200, []])
      expect(words).toContain(WRONG)
    }
    const again = await get(base, '/fr/sign-in/code', first.holds)
    expect(again.words).toContain('Les dix minutes')
    await expect(giveCode(first.holds, codeOf(secret, 1))).rejects.toThrow('no such form')
    figure('A5', `a code replayed ${replays.length + 1} times over HTTP: taken 0`)
  })

  test('a printed code lets in once, and says how many are left', async () => {
    const { email, codes } = await someone()
    const [first, second] = [await byPassword(email), await byPassword(email)]
    const code = `${codes[0]?.slice(0, 4)} ${codes[0]?.slice(4)}`
    const entered = await giveCode(first.holds, code)
    expect(entered.location).toBe('/fr/members/second-factor?done=recovered')
    const told = await get(base, entered.location, jar(entered.cookies))
    expect(told.words).toContain('Il reste 9 codes de secours')
    expect((await giveCode(second.holds, code)).words).toContain(WRONG)
  })

  test('a wrong password is answered as for someone unknown, second factor or not', async () => {
    const { email } = await someone()
    const other = email.replaceAll(/[0-9a-f]/g, 'e')
    const pages = [
      await byPassword(email, { password: 'not this one' }),
      await byPassword(other, { password: 'not this one' }),
    ]
    for (const { status, cookies } of pages) expect([status, cookies]).toEqual([200, []])
    expect(pages[0]?.words.replaceAll(email, '')).toBe(pages[1]?.words.replaceAll(other, ''))
  })

  test('a new password by a link does not do without it, nor help a sign-in that was half done', async () => {
    const { id, email, secret } = await someone()
    const before = await byPassword(email)
    const opened = await get(base, `/fr/reset/${(await aLink(sql, id)).secret}`)
    await submit({
      base,
      path: '/fr/reset/password',
      cookie: jar(opened.cookies),
      fields: { password: FRESH },
    })
    expect((await get(base, '/fr/sign-in/code', before.holds)).words).toContain('Les dix minutes')
    const after = await byPassword(email, { password: FRESH })
    expect(after.location).toBe('/fr/sign-in/code')
    expect(jar(after.cookies)).not.toContain('wahaj-session')
    expect((await giveCode(after.holds, codeOf(secret))).location).toBe('/fr/members')
    figure('A6', 'a reset by link: sessions opened without the second factor 0')
  })
})

describe('Guessing codes', () => {
  test('ends after five tries, at two servers and after a restart; the owner still gets in elsewhere', async () => {
    const { email, secret } = await someone()
    const mine = await byPassword(email)
    const known = jar((await giveCode(mine.holds, codeOf(secret))).cookies)
      .split('; ')
      .filter((pair) => pair.startsWith('wahaj-device'))
      .join()
    let two = await anotherServer()
    const from = '127.0.0.66'
    const { holds } = await byPassword(email, { from })
    let looked = 0
    const guess = async (at: string) => {
      if (!(await giveCode(holds, '000000', { at, from })).words.includes(TOO_MANY)) looked += 1
    }
    for (let n = 0; n < 3; n++) await guess(n % 2 ? two.base : base)
    await two.stop()
    two = await anotherServer()
    for (let n = 0; n < 5; n++) await guess(n % 2 ? two.base : base)
    figure('A5', `8 guesses at two servers with a restart between: looked at ${looked} of 5`)
    expect(looked).toBe(5)
    const elsewhere = await byPassword(email)
    expect((await giveCode(elsewhere.holds, codeOf(secret, 1))).location).toBe('/fr/members')
    // Even once the account’s own count is used up, at the guesser’s very address, from a browser that knows it.
    await sql`update limits.counters set points = 1000 where key like 'code.%'`
    const back = await byPassword(email, { from, cookie: known })
    expect((await giveCode(back.holds, '000000', { from })).words).toContain(WRONG)
  })
})
