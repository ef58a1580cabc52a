import { beforeEach, describe, expect, test } from 'vitest'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { revoke, signedIn } from '../../builders/session'
import { suspend } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { builtActions, call } from '../calling'
import { get, hiddenFields, jar, post, submit } from './form'

const sql = ownerSql()
const base = site()
beforeEach(() => sql`delete from limits.counters`)

const signIn = (email: string, password = PASSWORD, cookie = '') =>
  submit({ base, path: '/fr/sign-in', cookie, fields: { email, password } })

const action = (name: string) => {
  const found = builtActions().find((one) => one.name === `account/${name}`)
  if (!found) throw new Error(`no action ${name}`)
  return found
}

// A room shows its visitor by name; whoever has no session is sent on, and the page says nothing of anyone.
const opensRoom = async (cookie: string, name: string) => {
  const page = await get(base, '/ar/members', cookie)
  const open = page.words.includes(name)
  if (!open) expect(page.text).not.toContain(name)
  if (!open) expect(page.location).toBe('/ar/sign-in?to=%2Far%2Fmembers')
  return open
}

describe('Signing in without script', () => {
  test('leads with a 303 to the members’ home, or to where the person was going on this site', async () => {
    const { email } = await aPerson(sql)
    const plain = await signIn(email)
    expect([plain.status, plain.location]).toEqual([303, '/fr/members'])
    const sent = (to: string) =>
      submit({
        base,
        path: `/fr/sign-in?to=${encodeURIComponent(to)}`,
        fields: { email, password: PASSWORD },
      })
    expect((await sent('/ar/members/devices?done=ended')).location).toBe('/fr/members/devices?done=ended')
    for (const elsewhere of [
      '//evil.example',
      'https://evil.example/ar/members',
      '/\\evil.example',
      '/ar/news',
    ])
      expect((await sent(elsewhere)).location, elsewhere).toBe('/fr/members')
  })

  test('the cookie is for this site alone, out of reach of scripts and of other sites’ forms', async () => {
    const { email } = await aPerson(sql)
    const { cookies } = await signIn(email)
    expect(cookies.map((cookie) => cookie.split('=')[0]).sort()).toEqual(['wahaj-device', 'wahaj-session'])
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/)
      expect(cookie).toMatch(/; SameSite=lax/i)
      expect(cookie).toMatch(/; Path=\//)
      expect(cookie).not.toMatch(/; Domain=/)
    }
    figure(
      'S3',
      `${cookies.length} cookies, with all of their flags ${cookies.length}; a new id at every sign-in`,
    )
  })

  test('a wrong password says so, keeps the address and hands no cookie out', async () => {
    const { email } = await aPerson(sql)
    const refused = await signIn(email, 'not the password')
    expect(refused.status).toBe(200)
    expect(refused.words).toContain('L’identifiant ou le mot de passe est inexact')
    expect(refused.words).toContain(`value="${email}"`)
    expect(refused.text).not.toContain('not the password')
    expect(refused.cookies).toEqual([])
  })

  test('known and unknown addresses get the same page', async () => {
    const { email } = await aPerson(sql)
    const other = email.replaceAll(/[0-9a-f]/g, 'e')
    const pages = [await signIn(email, 'wrong'), await signIn(other, 'wrong')]
    expect(pages[0]?.status).toBe(pages[1]?.status)
    expect((pages[0]?.words ?? '').replaceAll(email, '')).toBe((pages[1]?.words ?? '').replaceAll(other, ''))
    const answers = [
      await call(action('signInAction'), { email, password: 'wrong', locale: 'ar' }),
      await call(action('signInAction'), { email: other, password: 'wrong', locale: 'ar' }),
    ]
    for (const { answer } of answers) expect(answer?.refused).toBe('wrongPassword')
  })
})

describe('A session', () => {
  test('is a new one at each sign-in: what the browser brought along is not taken over, and ends', async () => {
    const [victim, attacker] = [await aPerson(sql, 'أمينة المقصودة'), await aPerson(sql, 'سعيد الدخيل')]
    const planted = await signedIn(sql, attacker.id)
    const hidden = hiddenFields((await get(base, '/ar/sign-in')).text)
    const entered = await post({ base, path: '/ar/sign-in', origin: base, cookie: planted.cookie }, [
      ...hidden,
      ['email', victim.email],
      ['password', PASSWORD],
    ])
    const own = jar(entered.cookies)
    expect(own).not.toContain(planted.cookie)
    expect(await opensRoom(planted.cookie, 'سعيد الدخيل')).toBe(false)
    expect(await opensRoom(own, 'أمينة المقصودة')).toBe(true)
  })

  test('a second sign-in through the action ends the session that the browser had', async () => {
    const { email, id } = await aPerson(sql, 'أمينة')
    const first = jar((await signIn(email)).cookies)
    await call(action('signInAgainAction'), { email, password: PASSWORD, locale: 'ar' }, { cookie: first })
    const [row] = await sql`select count(*) from sessions where member_id = ${id} and revoked_at is null`
    expect(Number(row?.count)).toBe(1)
    expect(await opensRoom(first, 'أمينة')).toBe(false)
  })

  const stolen = async (
    what: (person: { id: string; email: string }, cookie: string) => Promise<unknown>,
  ) => {
    const person = await aPerson(sql, 'صاحبة الجلسة')
    const cookie = jar((await signIn(person.email)).cookies)
    expect(await opensRoom(cookie, 'صاحبة الجلسة')).toBe(true)
    await what(person, cookie)
    expect(await opensRoom(cookie, 'صاحبة الجلسة')).toBe(false)
    const { answer } = await call(action('endOtherSessionsAction'), { locale: 'ar' }, { cookie })
    expect(answer?.refused).toBe('notSignedIn')
    const { text } = await get(base, '/api/auth/session', cookie)
    expect(text).toBe('{}')
  }

  test('a stolen cookie fails at the request after sign-out', () =>
    stolen((_, cookie) => submit({ base, path: '/ar/members', cookie, mark: 'تسجيل الخروج', fields: {} })))

  test('… after the password was set by a link', () =>
    stolen(async ({ id }) => {
      const { secret } = await aLink(sql, id)
      const opened = await get(base, `/ar/reset/${secret}`)
      const set = await submit({
        base,
        path: '/ar/reset/password',
        cookie: jar(opened.cookies),
        fields: { password: 'خمس نخلات قرب الميناء' },
      })
      expect(set.location).toBe('/ar/sign-in?done=passwordSet')
    }))

  test('… after a suspension', () => stolen(({ id }) => suspend(sql, id)))

  test('… after it was ended from another device', () =>
    stolen(async ({ id }) => {
      const other = (await signedIn(sql, id)).cookie
      const ended = await call(action('endOtherSessionsAction'), { locale: 'ar' }, { cookie: other })
      expect(ended.location).toContain('done=othersEnded')
    }))

  test('… after the password was changed; and whoever changed it goes on with a new session', () =>
    stolen(async ({ id }) => {
      const other = (await signedIn(sql, id)).cookie
      const changed = await submit({
        base,
        path: '/ar/members/password',
        cookie: other,
        mark: 'currentPassword',
        fields: { currentPassword: PASSWORD, password: 'خمس نخلات قرب الميناء' },
      })
      expect(changed.location).toBe('/ar/members/devices?done=passwordChanged')
      expect(await opensRoom(jar(changed.cookies), 'صاحبة الجلسة')).toBe(true)
      expect(await opensRoom(other, 'صاحبة الجلسة')).toBe(false)
    }))

  test('a mandate that ended opens its room no more', async () => {
    const { id } = await aPerson(sql, 'كاتب سابق', 'provincialSecretary')
    const { cookie } = await signedIn(sql, id)
    expect((await get(base, '/ar/desk/ledger', cookie)).words).toContain('سجل الأعمال')
    await sql`update mandates set ends_at = now() where member_id = ${id}`
    const after = await get(base, '/ar/desk/ledger', cookie)
    expect(after.location).toBe('/ar/members?refused=notYours&needs=ledger.read')
  })

  test('a cookie that was touched, sealed elsewhere or made up opens nothing', async () => {
    const { id } = await aPerson(sql, 'صاحبة الجلسة')
    const { cookie } = await signedIn(sql, id)
    const foreign = await signedIn(sql, id, 'another secret that is long enough for anyone')
    const device = cookie.replace('session', 'device')
    // Not its last sign, some bits of which say nothing.
    const touched = cookie.replace(/.(?=.{9}$)/, (sign) => (sign === 'x' ? 'y' : 'x'))
    for (const bad of [touched, foreign.cookie, device, 'wahaj-session=x', 'wahaj-session='])
      expect(await opensRoom(bad, 'صاحبة الجلسة'), bad.slice(0, 30)).toBe(false)
  })

  test('rooms are never kept by anyone: no-store on every answer, and members’ names in none without a session', async () => {
    const { id } = await aPerson(sql, 'صاحبة الجلسة')
    const { cookie } = await signedIn(sql, id)
    for (const path of ['/ar/members', '/fr/members/devices', '/en/members/password']) {
      const page = await get(base, path, cookie)
      expect(page.headers['cache-control'], path).toMatch(/no-store/)
      expect((await get(base, path)).status, path).toBe(303)
      expect((await get(base, path, '', { rsc: '1' })).text, path).not.toContain('صاحبة الجلسة')
    }
  })

  test('an ended session reads nothing by the RSC header either', async () => {
    const { id } = await aPerson(sql, 'صاحبة الجلسة')
    const session = await signedIn(sql, id)
    await revoke(sql, session.id)
    for (const headers of [{ rsc: '1' }, { 'x-middleware-subrequest': 'middleware:middleware' }])
      expect((await get(base, '/ar/members', session.cookie, headers)).text).not.toContain('صاحبة الجلسة')
  })
})

describe('Where a form comes from', () => {
  const FOREIGN = [
    null,
    'null',
    'https://evil.example',
    `${base}.evil.example`,
    'http://localhost:1',
    'garbage',
  ]

  test('every act of the account is refused from elsewhere, from nowhere and from a sandboxed frame', async () => {
    const { id, email } = await aPerson(sql)
    const { cookie } = await signedIn(sql, id)
    const fields = { locale: 'ar', email, password: PASSWORD, currentPassword: PASSWORD, session: id }
    for (const one of builtActions().filter(({ name }) => name.startsWith('account/')))
      for (const origin of FOREIGN) {
        const { status, answer } = await call(one, fields, { cookie, origin })
        // Next itself answers a foreign Origin before any code of ours.
        if (status === 200) expect(answer?.refused, `${one.name} from ${origin}`).toBe('foreignOrigin')
        else expect(status, `${one.name} from ${origin}`).toBe(500)
      }
    const [row] = await sql`select count(*) from sessions where member_id = ${id} and revoked_at is null`
    expect(Number(row?.count)).toBe(1)
  })

  test('the same without script', async () => {
    const { email } = await aPerson(sql)
    for (const origin of FOREIGN) {
      const answer = await submit({
        base,
        path: '/ar/sign-in',
        origin,
        fields: { email, password: PASSWORD },
      })
      expect(answer.cookies, String(origin)).toEqual([])
      expect(answer.status, String(origin)).not.toBe(303)
    }
  })
})

describe('next-auth is an envelope', () => {
  test('says what the database says of a session, and nothing else', async () => {
    const { id } = await aPerson(sql, 'Amina Sahli')
    const session = await signedIn(sql, id)
    const said = JSON.parse((await get(base, '/api/auth/session', session.cookie)).text)
    const [row] = await sql`select ends_at from sessions where id = ${session.id}`
    expect(said).toEqual({ user: { name: 'Amina Sahli' }, expires: row?.ends_at.toISOString() })
    await revoke(sql, session.id)
    const after = await get(base, '/api/auth/session', session.cookie)
    expect(after.text).toBe('{}')
    expect(after.cookies.some((cookie) => /^wahaj-session=;/.test(cookie))).toBe(true)
  })

  const csrf = async (cookie = '') => {
    const answer = await get(base, '/api/auth/csrf', cookie)
    return {
      token: JSON.parse(answer.text).csrfToken as string,
      cookie: [cookie, jar(answer.cookies)].filter(Boolean).join('; '),
    }
  }
  const told = (path: string, body: object, cookie: string, origin: string | null = base) =>
    fetch(base + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', cookie, ...(origin && { origin }) },
      body: JSON.stringify(body),
    })

  test('is no second door: the right password opens nothing there', async () => {
    const { id, email } = await aPerson(sql)
    const { token, cookie } = await csrf()
    for (const provider of ['credentials', '', 'email']) {
      const answer = await told(
        `/api/auth/callback/${provider}`,
        { csrfToken: token, email, password: PASSWORD },
        cookie,
      )
      expect(answer.headers.getSetCookie().some((set) => set.startsWith('wahaj-session='))).toBe(false)
    }
    expect(await sql`select from sessions where member_id = ${id}`).toHaveLength(0)
  })

  test('an update changes nothing', async () => {
    const { id } = await aPerson(sql, 'Amina Sahli')
    const session = await signedIn(sql, id)
    const { token, cookie } = await csrf(session.cookie)
    const data = { sid: 'other', name: 'Someone Else', role: 'admin', user: { name: 'Someone Else' } }
    const answer = await told('/api/auth/session', { csrfToken: token, data }, cookie)
    expect(await answer.json()).toMatchObject({ user: { name: 'Amina Sahli' } })
    expect((await get(base, '/ar/members', jar(answer.headers.getSetCookie()))).words).toContain(
      'Amina Sahli',
    )
    figure('S4', `${Object.keys(data).length} fields in an update, set 0`)
  })

  test('nothing is posted to it from elsewhere', async () => {
    const { id } = await aPerson(sql)
    const session = await signedIn(sql, id)
    const { token, cookie } = await csrf(session.cookie)
    for (const origin of [null, 'null', 'https://evil.example'])
      expect((await told('/api/auth/signout', { csrfToken: token }, cookie, origin)).status).toBe(403)
    await told('/api/auth/signout', { csrfToken: token }, cookie)
    expect(await opensRoom(session.cookie, 'أمينة')).toBe(false)
  })

  test('has no pages, no log and no errors of its own', async () => {
    for (const path of [
      'signin',
      'signout',
      'error',
      'verify-request',
      'callback/credentials',
      '_log',
      'nonsense',
    ])
      expect((await get(base, `/api/auth/${path}`)).status, path).toBe(404)
    expect((await told('/api/auth/_log', { level: 'error', code: 'x' }, '')).status).toBe(404)
  })
})
