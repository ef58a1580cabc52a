// A card that was found, a code that was guessed: what they tell to whoever asks.
import { beforeAll, expect, test } from 'vitest'
import { digest, freshSecret } from '@/gate/secrets'
import { signedIn } from '../../builders/session'
import { aBody, aMember, rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { statementsDuring } from '../../environment/statements'

const sql = ownerSql()
const NAME = 'نعيمة حاملة البطاقة'
const codes: Record<'real' | 'expired' | 'suspended' | 'made up', string> = {
  real: freshSecret(),
  expired: freshSecret(),
  suspended: freshSecret(),
  'made up': freshSecret(),
}
let cookies: Record<'a visitor' | 'a comrade' | 'another branch’s secretary', string>
let secretary: string

beforeAll(async () => {
  const root = await rootBody(sql)
  const [branch, other] = [await aBody(sql, root, 'فرع البطاقة'), await aBody(sql, root, 'فرع آخر')]
  const as = async (office: string, body: string) =>
    (await signedIn(sql, await aMember(sql, 'سائل', [office, body]))).cookie
  cookies = {
    'a visitor': '',
    'a comrade': await as('member', branch),
    'another branch’s secretary': await as('branchSecretary', other),
  }
  secretary = await as('branchSecretary', branch)
  for (const [kind, code] of Object.entries(codes)) {
    if (kind === 'made up') continue
    const id = await aMember(sql, NAME, ['member', branch])
    await sql`insert into profiles (member_id, body_id) values (${id}, ${branch})`
    await sql`insert into cards (member_id, hash, code_sealed, ends_on)
      values (${id}, ${digest(code)}, '\\x00', ${kind === 'expired' ? '2020-12-31' : '2099-12-31'})`
    if (kind === 'suspended')
      await sql`insert into suspensions (id, member_id, reason) values (gen_random_uuid(), ${id}, 'x')`
  }
})

// What differs in every answer: the code itself, and what a page is given anew each time.
const seen = async (code: string, cookie: string) => {
  const answer = await fetch(`${site()}/ar/card/${code}`, { headers: { cookie }, redirect: 'manual' })
  const page = (await answer.text())
    .replaceAll(code, '')
    .replace(/nonce(?:\\?["=:]+)[\w+/=]+/g, '')
    .replace(/"b":"[^"]*"/g, '')
  return { status: answer.status, words: page.replace(/<script.*?<\/script>/gs, '') }
}

test('a code tells nothing to a visitor, a comrade or another branch, whether it is real, expired, suspended or made up', async () => {
  let asked = 0
  for (const [who, cookie] of Object.entries(cookies)) {
    const first = await seen(codes['made up'], cookie)
    expect(first.status).toBe(200)
    for (const [kind, code] of Object.entries(codes)) {
      const answer = await seen(code, cookie)
      asked += 1
      expect(answer, `${who}, ${kind}`).toEqual(first)
      expect(answer.words).not.toContain(NAME)
    }
  }
  figure('P1', `${asked} codes of cards shown to people without a right: answers that differ 0`)
})

test('and costs the same: the database is asked the same for every code', async () => {
  for (const [who, cookie] of Object.entries(cookies)) {
    const asked = async (code: string) => {
      await seen(code, cookie)
      return (await statementsDuring(sql, () => seen(code, cookie))).sort()
    }
    // Once is enough: what others have begun before may still ask meanwhile.
    for (const kind of ['real', 'expired', 'suspended'] as const)
      await expect
        .poll(async () => [await asked(codes[kind]), await asked(codes['made up'])], {
          message: `${who}, ${kind}`,
        })
        .toSatisfy(([one, other]) => JSON.stringify(one) === JSON.stringify(other))
  }
})

test('the secretary of the home reads whose it is and whether it stands', async () => {
  expect((await seen(codes.real, secretary)).words).toContain(NAME)
  expect((await seen(codes['made up'], secretary)).words).not.toContain(NAME)
})
