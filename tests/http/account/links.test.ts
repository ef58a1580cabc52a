import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { dataDir, ownerSql, site } from '../../environment/server'
import { get, hiddenFields, jar, post, submit } from './form'

const sql = ownerSql()
const base = site()
const FRESH = 'خمس نخلات قرب الميناء'
beforeEach(() => sql`delete from limits.counters`)

const ask = (email: string, headers: Record<string, string> = {}) =>
  submit({ base, path: '/fr/reset', headers, fields: { email } })

// The letter that lies in the outbox for this address.
const letterTo = (email: string) =>
  expect
    .poll(
      () => {
        const outbox = join(dataDir(), 'outbox')
        const letters = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'))
        return letters.find((letter) => letter.startsWith(`To: ${email}\n`))
      },
      { timeout: 20_000 },
    )
    .toBeDefined()
    .then(() => {
      const outbox = join(dataDir(), 'outbox')
      const letters = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'))
      return letters.find((letter) => letter.startsWith(`To: ${email}\n`)) ?? ''
    })

describe('Asking for a link', () => {
  test('known and unknown addresses get the same answer', async () => {
    const { email } = await aPerson(sql)
    const answers = [await ask(email), await ask('nobody@example.org')]
    for (const { status, location } of answers)
      expect([status, location]).toEqual([303, '/fr/reset?done=sent'])
    const page = await get(base, '/fr/reset?done=sent')
    expect(page.words).not.toContain(email)
  })

  test('the link in the letter is on our own address, whatever the request said of its host', async () => {
    const { email } = await aPerson(sql)
    const forged = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
    }
    await ask(email, { ...forged, host: new URL(base).host })
    const letter = await letterTo(email)
    expect(letter).toMatch(new RegExp(`\n${base}/fr/reset/[\\w-]{43}\n`))
    expect(letter).not.toContain('evil.example')
  })

  test('a forged Host header gets no letter out with it', async () => {
    const { email } = await aPerson(sql)
    const page = await get(base, '/fr/reset')
    const sent = { base, path: '/fr/reset', origin: base, headers: { host: 'evil.example' } }
    const answer = await post(sent, [...hiddenFields(page.text), ['email', email]])
    expect(answer.location).not.toContain('evil.example')
    if (answer.status === 303) expect(await letterTo(email)).not.toContain('evil.example')
    else expect(answer.status).toBe(500) // Next saw that Origin and Host differ
  })

  test('a malformed address is told beside its field, and kept', async () => {
    const answer = await ask('amina@')
    expect(answer.status).toBe(200)
    expect(answer.words).toContain('Ce n’est pas une adresse e-mail complète')
    expect(answer.words).toContain('value="amina@"')
  })
})

describe('A link', () => {
  test('leaves no trace of its secret in the address, the page or what is kept of it', async () => {
    const { id } = await aPerson(sql)
    const { secret } = await aLink(sql, id)
    const opened = await get(base, `/ar/reset/${secret}`)
    expect([opened.status, opened.location]).toEqual([303, '/ar/reset/password'])
    expect(opened.headers['cache-control']).toMatch(/no-store/)
    expect(opened.text).toBe('')
    expect(opened.headers['x-robots-tag']).toBe('noindex')
    expect(opened.cookies.join()).toMatch(/^wahaj-link=.*HttpOnly/)
    const page = await get(base, '/ar/reset/password', jar(opened.cookies))
    expect(page.text).not.toContain(secret)
    expect(page.words).toContain('<meta name="robots" content="noindex')
    expect(page.headers['cache-control']).toMatch(/no-store/)
  })

  test('is spent by use, not by looking: mail programs open links too', async () => {
    const { id, email } = await aPerson(sql)
    const { secret } = await aLink(sql, id)
    for (let look = 0; look < 3; look++) await get(base, `/ar/reset/${secret}`)
    const cookie = jar((await get(base, `/ar/reset/${secret}`)).cookies)
    const set = () => submit({ base, path: '/ar/reset/password', cookie, fields: { password: FRESH } })
    expect((await set()).location).toBe('/ar/sign-in?done=passwordSet')
    await expect(set()).rejects.toThrow('no such form')
    const page = await get(base, '/ar/reset/password', cookie)
    expect(page.words).toContain('لم يعد هذا الرابط صالحا')
    const entered = await submit({ base, path: '/ar/sign-in', fields: { email, password: FRESH } })
    expect(entered.location).toBe('/ar/members')
  })

  test('fifty submissions at once set one password', async () => {
    const { id } = await aPerson(sql)
    const { secret } = await aLink(sql, id)
    const cookie = jar((await get(base, `/ar/reset/${secret}`)).cookies)
    const hidden = hiddenFields((await get(base, '/ar/reset/password', cookie)).text)
    await sql`delete from limits.counters`
    const froms = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4']
    const uses = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        post({ base, path: '/ar/reset/password', origin: base, cookie, from: froms[n % 4] ?? '' }, [
          ...hidden,
          ['password', `${FRESH} ${n}`],
        ]),
      ),
    )
    expect(uses.filter(({ status }) => status === 303)).toHaveLength(1)
    const [row] = await sql`select count(*) from ledger where actor_id = ${id} and act = 'password.set'`
    expect(Number(row?.count)).toBe(1)
  })

  test('one that never was, or is no longer, says what to do next', async () => {
    const { id } = await aPerson(sql)
    const late = await aLink(sql, id, 'reset', new Date(Date.now() - 1000))
    for (const secret of [late.secret, 'x'.repeat(43), 'short', '..%2f..%2fmembers']) {
      const opened = await get(base, `/fr/reset/${secret}`)
      const page = await get(base, '/fr/reset/password', jar(opened.cookies))
      expect(page.words, secret).toContain('Ce lien n’est plus valable')
      expect(page.words, secret).toContain('href="/fr/reset"')
    }
  })

  test('an invitation of whoever has a name shows it, and asks for a password alone', async () => {
    const { id } = await aPerson(sql, 'سعاد البحري')
    await sql`update credentials set password_hash = null where member_id = ${id}`
    const { secret } = await aLink(sql, id, 'invitation')
    const cookie = jar((await get(base, `/fr/invitation/${secret}`)).cookies)
    const page = await get(base, '/fr/invitation/accept', cookie)
    expect(page.words).toContain('سعاد البحري')
    expect(page.words).not.toContain('name="nameAr"')
  })

  test('an invitation of whoever has none asks for names and a password, keeps what was typed, and opens the account', async () => {
    const { id, email } = await aPerson(sql)
    await sql`update credentials set password_hash = null where member_id = ${id}`
    await sql`update members set name_ar = ${email}, name_latin = ${email} where id = ${id}`
    const { secret } = await aLink(sql, id, 'invitation')
    const cookie = jar((await get(base, `/fr/invitation/${secret}`)).cookies)
    const accept = (password: string) =>
      submit({
        base,
        path: '/fr/invitation/accept',
        cookie,
        fields: { nameAr: 'أمينة الساحلي', nameLatin: 'Amina Sahli', password },
      })
    const weak = await accept('motdepasse2026')
    expect(weak.words).toContain('Ce mot de passe est courant')
    expect(weak.words).toContain('value="أمينة الساحلي"')
    expect((await accept(FRESH)).location).toBe('/fr/sign-in?done=accepted')
    const entered = await submit({ base, path: '/fr/sign-in', fields: { email, password: FRESH } })
    expect((await get(base, '/fr/members', jar(entered.cookies))).words).toContain('Amina Sahli')
  })

  test('the old password opens nothing once a new one is set', async () => {
    const { id, email } = await aPerson(sql)
    const cookie = jar((await get(base, `/ar/reset/${(await aLink(sql, id)).secret}`)).cookies)
    await submit({ base, path: '/ar/reset/password', cookie, fields: { password: FRESH } })
    const entered = await submit({ base, path: '/ar/sign-in', fields: { email, password: PASSWORD } })
    expect([entered.status, entered.cookies]).toEqual([200, []])
  })
})
