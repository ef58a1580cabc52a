// Letters as a mail server gets them, from a portal that was asked in a forger's words.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../../builders/account'
import { figure } from '../../environment/figures'
import { mailServer, read } from '../../environment/mail-server'
import { anotherPortal } from '../another-server'
import { get, hiddenFields, jar, post } from './form'

const PUBLIC_URL = 'https://wahaj.example'
const FORGED = {
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
  'x-forwarded-for': 'evil.example',
  forwarded: 'host=evil.example',
  referer: 'https://evil.example/',
}
let mail: Awaited<ReturnType<typeof mailServer>>
let portal: Awaited<ReturnType<typeof anotherPortal>>

beforeAll(async () => {
  mail = await mailServer()
  portal = await anotherPortal({ SMTP_URL: mail.url, PUBLIC_URL })
})
beforeEach(() => portal.sql`delete from limits.counters`)
afterAll(async () => {
  await portal?.end()
  await mail?.close()
})

/** Asks for a link in the words of a forger, whose Host is that of the Origin if asked to agree. */
const askFor = async (email: string, headers: Record<string, string>) => {
  const { base } = portal
  const page = await get(base, '/fr/reset')
  const sent = { base, path: '/fr/reset', origin: PUBLIC_URL, headers: { ...FORGED, ...headers } }
  return post(sent, [...hiddenFields(page.text), ['email', email]])
}

/** The link in the letter to this address, once it came. */
const linkTo = async (email: string): Promise<string> => {
  const mine = () => mail.received.find(({ to }) => to.includes(email))
  await expect.poll(mine, { timeout: 30_000 }).toBeDefined()
  const letter = mine()
  if (!letter) throw new Error('no letter came')
  expect(letter.raw).not.toContain('evil.example')
  return /^https?:\S+$/m.exec(read(letter).text)?.[0] ?? ''
}

test('a forged host is in no letter, and of fifty uses of its link at once one sets a password', async () => {
  const { base, sql } = portal
  const { id, email } = await aPerson(sql)
  const asked = await askFor(email, { host: 'wahaj.example' })
  expect([asked.status, asked.location]).toEqual([303, '/fr/reset?done=sent'])
  const link = await linkTo(email)
  expect(link).toMatch(new RegExp(`^${PUBLIC_URL}/fr/reset/[\\w-]{43}$`))

  const path = new URL(link).pathname
  const cookie = jar((await get(base, path)).cookies)
  const hidden = hiddenFields((await get(base, '/fr/reset/password', cookie)).text)
  await sql`delete from limits.counters`
  const uses = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      post(
        {
          base,
          path: '/fr/reset/password',
          origin: PUBLIC_URL,
          headers: { host: 'wahaj.example' },
          cookie,
          from: `127.0.0.${2 + (n % 4)}`,
        },
        [...hidden, ['password', `خمس نخلات قرب الميناء ${n}`]],
      ),
    ),
  )
  const used = uses.filter(({ status }) => status === 303).length
  const [spent] =
    await sql`select count(*)::int as n from tokens where member_id = ${id} and used_at is not null`
  const [secret] = [path.split('/').at(-1) ?? '']
  const kept =
    await sql`select from tokens where hash = ${Buffer.from(secret)} or encode(hash, 'escape') like ${`%${secret}%`}`
  figure(
    'A4',
    `a link of ${Buffer.from(secret, 'base64url').length * 8} bits, ${uses.length} uses at once: uses ${used}`,
  )
  expect([used, spent?.n, kept.length]).toEqual([1, 1, 0])
})

test('where a forged Host gets a letter out at all, it is not in it', async () => {
  const { email } = await aPerson(portal.sql)
  const asked = await askFor(email, { host: 'evil.example' })
  expect(asked.location).not.toContain('evil.example')
  // Next sees that Origin and Host differ, and answers before our code.
  expect([303, 500]).toContain(asked.status)
  if (asked.status === 303) expect(await linkTo(email)).toContain(PUBLIC_URL)
  expect(mail.received.map(({ raw }) => raw).join()).not.toContain('evil.example')
})
