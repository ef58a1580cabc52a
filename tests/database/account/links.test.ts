import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import {
  acceptInvitation,
  askForReset,
  sendResetLink,
  setPassword,
  signIn,
} from '@/features/account/mutations'
import { closeJobs } from '@/gate/jobs'
import { unseal } from '@/gate/mail'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { aSession, lettersTo } from './account-world'

const FRESH = 'خمس نخلات قرب الميناء'
const spent = { reason: 'linkSpent' }

beforeAll(async () => {
  process.env.PUBLIC_URL = 'https://wahaj.example'
})
afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

describe('A link to choose a new password', () => {
  test('sets the password once, ends every session, and says so by letter', async () => {
    const { id, email } = await aPerson(sql)
    const [stolen, link] = [await aSession(sql, id), await aLink(sql, id)]
    await setPassword(link, FRESH, 'fr')
    expect(await signIn({ email, password: FRESH })).toMatchObject({ memberId: id })
    await expect(signIn({ email, password: PASSWORD })).rejects.toMatchObject({ reason: 'wrongPassword' })
    expect(await stolen.actor()).toBeNull()
    expect((await lettersTo(sql, email)).map(({ subject }) => subject)).toEqual([
      'Le mot de passe de votre compte a changé',
    ])
    await expect(setPassword(link, FRESH, 'fr')).rejects.toMatchObject(spent)
  })

  test('fifty uses at once have one effect', async () => {
    const { id } = await aPerson(sql)
    const link = await aLink(sql, id)
    const uses = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => setPassword(link, `${FRESH} ${n}`, 'ar')),
    )
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const use of uses) if (use.status === 'rejected') expect(use.reason).toMatchObject(spent)
  })

  test('two links of one person used at once do not wait for each other: one is used, the other spent', async () => {
    const { id } = await aPerson(sql)
    const links = [await aLink(sql, id), await aLink(sql, id)]
    const uses = await Promise.allSettled(links.map((link) => setPassword(link, FRESH, 'ar')))
    expect(uses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is refused after its time, for another purpose, for someone suspended, and when nobody sent it', async () => {
    const { id } = await aPerson(sql)
    const late = await aLink(sql, id, 'reset', minutesAgo(1))
    const other = await aLink(sql, id, 'invitation')
    for (const link of [late, { ...other, purpose: 'reset' as const }, { ...late, secret: 'x'.repeat(43) }])
      await expect(setPassword(link, FRESH, 'ar')).rejects.toMatchObject(spent)
    const link = await aLink(sql, id)
    await suspend(sql, id)
    await expect(setPassword(link, FRESH, 'ar')).rejects.toMatchObject(spent)
  })

  test('a weak password spends no link', async () => {
    const { id, email } = await aPerson(sql)
    const link = await aLink(sql, id)
    await expect(setPassword(link, 'password1234', 'ar')).rejects.toMatchObject({
      reason: 'weakPassword',
      more: { fields: { password: 'passwordCommon' } },
    })
    await expect(setPassword(link, email.slice(0, 20), 'ar')).rejects.toMatchObject({
      reason: 'weakPassword',
    })
    await setPassword(link, FRESH, 'ar')
  })

  test('only its hash is kept, and only for thirty minutes', async () => {
    const { email } = await aPerson(sql)
    await sendResetLink(email, 'ar')
    const [letter] = await lettersTo(sql, email)
    const secret = /https:\/\/wahaj\.example\/ar\/reset\/([\w-]{43})\n/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const tables = ['tokens', 'ledger', 'ledger_details', 'pgboss.job']
    for (const table of tables) {
      const [row] = await sql.unsafe(`select count(*) from ${table} t where t::text like $1`, [`%${secret}%`])
      expect(Number(row?.count), table).toBe(0)
    }
    const [row] = await sql`select max(ends_at - created_at)::text as life from tokens where purpose = 'reset'
      and member_id = (select member_id from credentials where email = ${email})`
    expect(row?.life).toBe('00:30:00')
  })
})

describe('Asking for a link', () => {
  test('leaves the same for every address: one sealed note, and nothing about whether anyone has it', async () => {
    const { email } = await aPerson(sql)
    const asked = async (address: string) => {
      await sql`delete from pgboss.job where name = 'reset'`
      const before = await sql`select (select count(*) from tokens), (select count(*) from ledger)`
      await askForReset({ email: address }, 'fr')
      expect(await sql`select (select count(*) from tokens), (select count(*) from ledger)`).toEqual(before)
      const jobs = await sql<{ data: { sealed: string } }[]>`select data from pgboss.job where name = 'reset'`
      expect(jobs).toHaveLength(1)
      expect(JSON.stringify(jobs)).not.toContain(address)
      return unseal(jobs[0]?.data.sealed ?? '')
    }
    expect(await asked(email)).toEqual({ email, locale: 'fr' })
    expect(await asked('nobody@example.org')).toEqual({ email: 'nobody@example.org', locale: 'fr' })
  })

  test('no letter goes to a stranger, to someone suspended, or to someone who never accepted', async () => {
    const [suspended, invited] = [await aPerson(sql), await aPerson(sql)]
    await suspend(sql, suspended.id)
    await sql`update credentials set password_hash = null where member_id = ${invited.id}`
    for (const email of [suspended.email, invited.email, 'nobody@example.org']) {
      await sendResetLink(email, 'ar')
      expect(await lettersTo(sql, email)).toEqual([])
    }
  })

  test('nobody gets more than five an hour, and the links they have stay good', async () => {
    const { id, email } = await aPerson(sql)
    const first = await aLink(sql, id)
    for (let n = 0; n < 8; n++) await sendResetLink(email, 'ar')
    expect(await lettersTo(sql, email)).toHaveLength(4)
    await setPassword(first, FRESH, 'ar')
  })
})

describe('An invitation', () => {
  const names = { nameAr: 'أمينة الساحلي', nameLatin: 'Amina Sahli' }

  test('sets password and language once, and the name of whoever has none yet', async () => {
    const { id, email } = await aPerson(sql)
    await sql`update credentials set password_hash = null where member_id = ${id}`
    await sql`update members set name_ar = ${email}, name_latin = ${email} where id = ${id}`
    const nameless = acceptInvitation(await aLink(sql, id, 'invitation'), { password: FRESH }, 'fr')
    await expect(nameless).rejects.toMatchObject({
      more: { fields: { nameAr: 'required', nameLatin: 'required' } },
    })
    const link = await aLink(sql, id, 'invitation')
    await acceptInvitation(link, { ...names, password: FRESH }, 'fr')
    expect(await signIn({ email, password: FRESH })).toMatchObject({ memberId: id })
    const [row] = await sql`select m.name_ar, m.name_latin, c.locale from members m join credentials c
      on c.member_id = m.id where m.id = ${id}`
    expect(row).toEqual({ name_ar: 'أمينة الساحلي', name_latin: 'Amina Sahli', locale: 'fr' })
    await expect(acceptInvitation(link, { ...names, password: FRESH }, 'fr')).rejects.toMatchObject(spent)
  })

  test('renames nobody: whoever was admitted under a name keeps it, whatever they type', async () => {
    const { id, email } = await aPerson(sql, 'سعاد البحري')
    await sql`update credentials set password_hash = null where member_id = ${id}`
    await acceptInvitation(await aLink(sql, id, 'invitation'), { ...names, password: FRESH }, 'ar')
    expect(await signIn({ email, password: FRESH })).toMatchObject({ memberId: id })
    const [row] = await sql`select name_ar, name_latin from members where id = ${id}`
    expect(row).toEqual({ name_ar: 'سعاد البحري', name_latin: 'سعاد البحري' })
  })

  test('is refused with a reset link, and with one’s own name as password', async () => {
    const { id } = await aPerson(sql, 'Amina Sahli')
    const reset = await aLink(sql, id)
    await expect(
      acceptInvitation({ ...reset, purpose: 'invitation' }, { ...names, password: FRESH }, 'ar'),
    ).rejects.toMatchObject(spent)
    await expect(
      acceptInvitation(await aLink(sql, id, 'invitation'), { ...names, password: 'amina sahli 83' }, 'ar'),
    ).rejects.toMatchObject({ more: { fields: { password: 'passwordPersonal' } } })
  })
})
