import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { codeHash, freshCode } from '@/features/account/code'
import { anApplication } from '../../builders/application'
import { atHome } from '../../builders/comrades'
import { aBody, aMember, rootBody } from '../../builders/world'
import { ownerSql, site } from '../../environment/server'
import { get, jar, submit } from '../account/form'

const sql = ownerSql()
const base = site()
const PASSWORD = 'خمس نخلات قرب الميناء'
beforeEach(() => sql`delete from limits.counters`)

const whole = { nameLatin: 'Souad Bahri', communeCode: '06.181.01.03', 'agree-membership-record': 'true' }
const apply = (email: string, more: Record<string, string> = {}, from?: string) =>
  submit({ base, path: '/fr/join', fields: { ...whole, email, ...more }, ...(from && { from }) })
const stranger = () => `${randomUUID()}@example.org`

describe('Applying without script', () => {
  test('leads on to the same words for everyone', async () => {
    expect((await apply(stranger())).location).toBe('/fr/join/sent')
  })

  test('without the necessary consent it is refused beside the box, and what was typed and ticked stays', async () => {
    const answer = await submit({
      base,
      path: '/fr/join',
      fields: {
        nameLatin: 'Souad Bahri',
        communeCode: '06.181.01.03',
        email: stranger(),
        'agree-news-sms': 'true',
      },
    })
    expect(answer.words).toContain('Sans cet accord, la demande ne peut pas être faite.')
    expect(answer.words).toContain('value="Souad Bahri"')
    expect(answer.words).toMatch(/<input(?=[^>]*name="agree-news-sms")(?=[^>]*checked)[^>]*>/)
    expect(answer.words).toMatch(/<option(?=[^>]*value="06\.181\.01\.03")(?=[^>]*selected)[^>]*>/)
  })

  test('a letter box gets five letters a day, and one address sends ten an hour, whoever they are', async () => {
    const email = stranger()
    const sent = []
    for (let n = 0; n < 7; n++) sent.push((await apply(email, {}, `127.0.0.${20 + n}`)).status)
    expect(sent).toEqual([303, 303, 303, 303, 303, 200, 200])
    const many = []
    for (let n = 0; n < 12; n++) many.push((await apply(stranger(), {}, '127.0.0.40')).status)
    expect(many.filter((status) => status === 303)).toHaveLength(10)
  })
})

describe('An applicant’s link', () => {
  test('leaves its secret in no address and no page, and is not spent by looking', async () => {
    const { id, secret } = await anApplication(sql, await rootBody(sql), { stage: 'unconfirmed' })
    for (let look = 0; look < 2; look++) {
      const opened = await get(base, `/fr/application/${secret}`)
      expect([opened.status, opened.location]).toEqual([303, '/fr/application/status'])
      const page = await get(base, '/fr/application/status', jar(opened.cookies))
      expect(page.text).not.toContain(secret)
      expect(page.words).toContain('Confirmez votre demande')
    }
    const [row] = await sql`select stage from applications where id = ${id}`
    expect(row?.stage).toBe('unconfirmed')
  })

  test('confirms without script, once', async () => {
    const { id, secret } = await anApplication(sql, await rootBody(sql), { stage: 'unconfirmed' })
    const cookie = jar((await get(base, `/fr/application/${secret}`)).cookies)
    const mark = 'Je confirme ma demande'
    const answer = await submit({ base, path: '/fr/application/status', cookie, mark, fields: {} })
    expect(answer.location).toBe('/fr/application/status')
    const [row] = await sql`select stage from applications where id = ${id}`
    expect(row?.stage).toBe('branch')
  })
})

describe('A printed code', () => {
  /** A member without e-mail and a code for them, as their secretary hands it over. */
  async function withCode() {
    const branch = await aBody(sql, await rootBody(sql), 'فرع')
    const id = await aMember(sql, 'مي فاطنة', ['member', branch])
    await atHome(sql, id, branch)
    const giver = await aMember(sql, 'كاتبة الفرع', ['branchSecretary', branch])
    await sql`update credentials set email = null, password_hash = null where member_id = ${id}`
    const [row] = await sql<{ number: number }[]>`select number from members where id = ${id}`
    const [number, code] = [row?.number ?? 0, freshCode()]
    await sql`insert into tokens (hash, member_id, purpose, ends_at, issued_by)
      values (${codeHash(number, code)}, ${id}, 'code', now() + interval '14 days', ${giver})`
    return { number, code }
  }
  const enter = (number: string, code: string) =>
    submit({ base, path: '/fr/code', fields: { number, code, password: PASSWORD } })

  test('sets a password without script; then number and password open the members’ area', async () => {
    const { number, code } = await withCode()
    const entered = await enter(String(number), code)
    expect(entered.location).toBe('/fr/sign-in?done=passwordSet')
    const fields = { email: String(number), password: PASSWORD }
    const signedIn = await submit({ base, path: '/fr/sign-in', fields })
    expect(signedIn.location).toBe('/fr/members')
    expect((await get(base, '/fr/members', jar(signedIn.cookies))).text).toContain('مي فاطنة')
    expect((await enter(String(number), code)).status).toBe(200)
  })

  test('a wrong code and a number that nobody has get the same answer, and tries are counted for each number', async () => {
    const { number } = await withCode()
    // Where it was typed alone: the same digits may stand elsewhere on the page.
    const plain = (words: string, typed: string) =>
      words.replaceAll(`"${typed}"`, '""').replaceAll(`;${typed}&`, ';&')
    const wrong = await enter(String(number), '1234 5678 9012')
    const unknown = await enter('99999999', '1234 5678 9012')
    expect(plain(wrong.words, String(number))).toBe(plain(unknown.words, '99999999'))
    for (let n = 0; n < 10; n++) await enter(String(number), '1234 5678 9012')
    expect((await enter(String(number), '1234 5678 9012')).words).toContain('Trop de tentatives')
  })
})
