import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import {
  askForAddress,
  changeConsents,
  changePhone,
  chooseLanguage,
  confirmAddress,
} from '@/features/mydata/mutations'
import { myAccount } from '@/features/mydata/queries'
import { closeJobs } from '@/gate/jobs'
import { keyedHash } from '@/gate/seal'
import { aPerson, PASSWORD } from '../../builders/account'
import { aBody, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { anActor, lettersTo } from '../account/account-world'
import { actsOf, agreed, aMemberAtHome } from './a-member'

let branch: string

beforeAll(async () => {
  branch = await aBody(sql, await rootBody(sql), 'أزمور')
})
afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const secretIn = (text = '') => /\/email\/([\w-]{43})/.exec(text)?.[1] ?? ''

describe('One’s own telephone', () => {
  test('is kept sealed, found by its number and last digits, and read back by its owner', async () => {
    const me = await anActor(sql, (await aMemberAtHome(sql, branch)).id)
    await changePhone(me, { phone: '+212698765432' })
    expect((await myAccount(me)).profile.phone).toBe('+212698765432')
    const [row] = await sql`select * from contacts where member_id = ${me.memberId}`
    expect(Buffer.from(row?.phone_key)).toEqual(keyedHash('+212698765432', 'phone'))
    expect(Buffer.from(row?.phone_tail)).toEqual(keyedHash('5432', 'tail'))
    expect(Buffer.from(row?.phone_sealed).toString('latin1')).not.toContain('98765432')
    expect(await actsOf(sql, me.memberId)).toEqual(['account.phoneChanged'])
  })

  test('is kept for someone without a branch too, and taken away by whoever wants none kept', async () => {
    const me = await anActor(sql, (await aPerson(sql)).id)
    await changePhone(me, { phone: '+212611111111' })
    await changePhone(me, { phone: null })
    expect((await myAccount(me)).profile.phone).toBeNull()
  })

  test('of anyone else is refused: nobody changes or reads it in another’s name', async () => {
    const [mine, hers] = [await aPerson(sql), await aMemberAtHome(sql, branch)]
    const me = await anActor(sql, mine.id)
    await changePhone(me, { phone: '+212622222222' })
    const { profile } = await myAccount(await anActor(sql, hers.id))
    expect(profile.phone).toBe(hers.phone)
  })
})

describe('Another e-mail address', () => {
  test('is taken by the link sent there, and the one before is told', async () => {
    const person = await aMemberAtHome(sql, branch)
    const me = await anActor(sql, person.id)
    const email = `new-${person.id}@example.org`
    await askForAddress(me, { email, password: PASSWORD }, 'ar')
    expect((await myAccount(me)).profile).toMatchObject({ email: person.email, newEmail: email })
    const [letter] = await lettersTo(sql, email)
    await confirmAddress(me, secretIn(letter?.text), 'ar')
    expect((await myAccount(await anActor(sql, person.id))).profile).toMatchObject({ email, newEmail: null })
    expect(await lettersTo(sql, person.email)).toHaveLength(1)
    for (const table of ['contacts', 'credentials']) {
      const [row] = await sql`select email_key from ${sql(table)} where member_id = ${person.id}`
      expect(Buffer.from(row?.email_key), table).toEqual(keyedHash(email, 'email'))
    }
  })

  test('is taken as the first one by whoever has none; nobody is told of an address before', async () => {
    const person = await aMemberAtHome(sql, branch)
    await sql`update credentials set email = null where member_id = ${person.id}`
    const me = await anActor(sql, person.id)
    const letters = () => sql`select from pgboss.job where name = 'letter'`
    const email = `first-${person.id}@example.org`
    await askForAddress(me, { email, password: PASSWORD }, 'fr')
    const before = (await letters()).length
    await confirmAddress(me, secretIn((await lettersTo(sql, email))[0]?.text), 'fr')
    expect((await myAccount(await anActor(sql, person.id))).profile.email).toBe(email)
    expect(await letters()).toHaveLength(before)
  })

  test('is refused without the password, and by a link that is spent, another’s or too old', async () => {
    const [mine, other] = [await aPerson(sql), await aPerson(sql)]
    const [me, stranger] = [await anActor(sql, mine.id), await anActor(sql, other.id)]
    const email = `later-${mine.id}@example.org`
    await expect(askForAddress(me, { email, password: 'not this one' }, 'fr')).rejects.toMatchObject({
      reason: 'invalid',
    })
    await askForAddress(me, { email, password: PASSWORD }, 'fr')
    const secret = secretIn((await lettersTo(sql, email))[0]?.text)
    const refused = { reason: 'linkSpent' }
    await expect(confirmAddress(stranger, secret, 'fr')).rejects.toMatchObject(refused)
    await sql`update email_changes set ends_at = now() - interval '1 second' where member_id = ${mine.id}`
    await expect(confirmAddress(me, secret, 'fr')).rejects.toMatchObject(refused)
  })

  test('that is another member’s is asked for like any other, and refused to whoever opens the link', async () => {
    const [mine, other] = [await aPerson(sql), await aPerson(sql)]
    const me = await anActor(sql, mine.id)
    await askForAddress(me, { email: other.email, password: PASSWORD }, 'ar')
    const secret = secretIn((await lettersTo(sql, other.email))[0]?.text)
    await expect(confirmAddress(me, secret, 'ar')).rejects.toMatchObject({ reason: 'addressTaken' })
    expect((await myAccount(me)).profile.email).toBe(mine.email)
  })
})

test('the language one chose for letters stays, in whichever one signs in', async () => {
  const me = await anActor(sql, (await aPerson(sql)).id)
  const languageNow = async () => (await myAccount(me)).profile.language
  const signInIn = (language: string) =>
    sql`select door.open_session(${me.memberId}, (select password_hash from credentials where member_id = ${me.memberId}),
      sha256(gen_random_uuid()::text::bytea), interval '1 hour', '', ${language})`
  await signInIn('fr')
  expect(await languageNow()).toBe('fr')
  await chooseLanguage(me, { language: 'ar' })
  await signInIn('fr')
  expect(await languageNow()).toBe('ar')
})

describe('Consents', () => {
  test('are given and withdrawn for one purpose over one channel, dated, with the words agreed to', async () => {
    const me = await anActor(sql, (await aPerson(sql)).id)
    await agreed(sql, me.memberId, 'meetings', 'sms')
    await agreed(sql, me.memberId, 'meetings', 'email')
    await changeConsents(me, ['meetings.email', 'news.whatsapp'])
    const { consents } = await myAccount(me)
    expect(consents.map(({ purpose, channel }) => `${purpose}.${channel}`).sort()).toEqual([
      'meetings.email',
      'news.whatsapp',
    ])
    expect(consents.find(({ purpose }) => purpose === 'news')).toMatchObject({
      evidence: 'portal',
      version: '2026-11',
    })
    const [withdrawn] = await sql`select channel from consents
      where member_id = ${me.memberId} and withdrawn_at is not null`
    expect(withdrawn).toEqual({ channel: 'sms' })
    expect(await actsOf(sql, me.memberId)).toEqual(['account.consentsChanged'])
  })

  test('to be kept as a member do not end with a box: that takes leaving', async () => {
    const me = await anActor(sql, (await aPerson(sql)).id)
    await agreed(sql, me.memberId, 'membership', 'record')
    await changeConsents(me, [])
    expect((await myAccount(me)).consents).toHaveLength(1)
  })

  test('of another person are refused to everyone else', async () => {
    const [me, other] = [await anActor(sql, (await aPerson(sql)).id), await aPerson(sql)]
    await agreed(sql, other.id, 'news', 'email')
    await changeConsents(me, [])
    expect((await myAccount(await anActor(sql, other.id))).consents).toHaveLength(1)
  })
})
