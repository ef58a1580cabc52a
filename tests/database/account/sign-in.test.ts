import { sql as words } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { atTheDoor, closeDatabase } from '@/db/client'
import { hashPassword } from '@/features/account/hashing'
import { setPassword, signIn } from '@/features/account/mutations'
import { closeJobs } from '@/gate/jobs'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { aSession } from './account-world'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const hashOf = async (id: string): Promise<string> =>
  (await sql`select password_hash from credentials where member_id = ${id}`)[0]?.password_hash

describe('Signing in', () => {
  test('whoever knows the password of an address is its member', async () => {
    const { id, email } = await aPerson(sql)
    expect(await signIn({ email, password: PASSWORD })).toMatchObject({ memberId: id })
  })

  test('a wrong password, an unknown address, and an account that has no password yet are refused alike', async () => {
    const { email } = await aPerson(sql)
    const invited = await aPerson(sql)
    await sql`update credentials set password_hash = null where member_id = ${invited.id}`
    const refusal = { reason: 'wrongPassword', more: {} }
    await expect(signIn({ email, password: `${PASSWORD}.` })).rejects.toMatchObject(refusal)
    await expect(signIn({ email: 'nobody@example.org', password: PASSWORD })).rejects.toMatchObject(refusal)
    await expect(signIn({ email: invited.email, password: PASSWORD })).rejects.toMatchObject(refusal)
  })

  test('someone suspended is refused like someone unknown', async () => {
    const { id, email } = await aPerson(sql)
    await suspend(sql, id)
    await expect(signIn({ email, password: PASSWORD })).rejects.toMatchObject({ reason: 'wrongPassword' })
  })

  test('a password is kept as Argon2id with 19 MiB and two passes, and never as itself', async () => {
    const { id } = await aPerson(sql)
    expect(await hashOf(id)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await hashOf(id)).not.toContain(PASSWORD)
  })

  test('a hash made under weaker parameters is made anew at sign-in, and the password still fits', async () => {
    const { id, email } = await aPerson(sql)
    const { hash } = await import('@node-rs/argon2')
    const weak = await hash(PASSWORD.normalize('NFC'), { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await sql`update credentials set password_hash = ${weak} where member_id = ${id}`
    await signIn({ email, password: PASSWORD })
    expect(await hashOf(id)).toMatch(/m=19456,t=2,p=1/)
    expect(await signIn({ email, password: PASSWORD })).toMatchObject({ memberId: id })
  })

  test('a password that was set by a letter while the one before was being checked stays, and no session opens', async () => {
    const { id, email } = await aPerson(sql)
    const before = await hashOf(id)
    await setPassword(await aLink(sql, id), 'خمس نخلات قرب الميناء', 'ar')
    const after = await hashOf(id)
    const [row] = await atTheDoor((tx) =>
      tx.execute(words`select door.rehash(${id}, ${before}, ${before}) as done,
        door.open_session(${id}, ${before}, '\\x00', interval '1 day', '', 'ar') as opened`),
    )
    expect(row).toEqual({ done: false, opened: null })
    expect(await hashOf(id)).toBe(after)
    await expect(signIn({ email, password: PASSWORD })).rejects.toMatchObject({ reason: 'wrongPassword' })
  })

  test('a session that is being opened while a password is set waits for it, and then opens no more', async () => {
    const { id } = await aPerson(sql)
    const before = await hashOf(id)
    const setting = sql.begin(async (tx) => {
      await tx`update credentials set password_hash = 'another' where member_id = ${id}`
      const opening = atTheDoor((door) =>
        door.execute(
          words`select door.open_session(${id}, ${before}, '\\x01', interval '1 day', '', 'ar') as opened`,
        ),
      )
      await tx`select pg_sleep(0.3)`
      return { opening }
    })
    expect([...(await (await setting).opening)]).toEqual([{ opened: null }])
  })

  test('the same letters typed on a keyboard that composes them differently still open the account', async () => {
    const { id, email } = await aPerson(sql)
    await sql`update credentials set password_hash = ${await hashPassword('café au lait du soir')} where member_id = ${id}`
    expect(await signIn({ email, password: 'cafe\u0301 au lait du soir' })).toMatchObject({ memberId: id })
  })
})

describe('A session at its next request', () => {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
  const WEEK = 7 * 24 * 60

  test('holds while it is used', async () => {
    const { id, email } = await aPerson(sql)
    const session = await aSession(sql, id, { seenAt: minutesAgo(WEEK - 5) })
    expect(await session.actor()).toMatchObject({ memberId: id, email, sessionId: session.id })
    const [row] = await sql`select seen_at from sessions where id = ${session.id}`
    expect(row?.seen_at.getTime()).toBeGreaterThan(minutesAgo(1).getTime())
  })

  test('is over when it lay idle for a week, when its last day has passed, and when it was ended', async () => {
    const { id } = await aPerson(sql)
    const idle = await aSession(sql, id, { seenAt: minutesAgo(WEEK + 1) })
    const old = await aSession(sql, id, { endsAt: minutesAgo(1) })
    const ended = await aSession(sql, id)
    await sql`update sessions set revoked_at = now() where id = ${ended.id}`
    for (const session of [idle, old, ended]) expect(await session.actor()).toBeNull()
  })

  test('is over once its member is suspended, and holds again when the suspension has run out', async () => {
    const { id } = await aPerson(sql)
    const session = await aSession(sql, id)
    await suspend(sql, id)
    expect(await session.actor()).toBeNull()
    await sql`update suspensions set ends_at = now() where member_id = ${id}`
    expect(await session.actor()).not.toBeNull()
  })

  test('carries no power that came from a mandate which has ended', async () => {
    const { id } = await aPerson(sql, 'كاتب', 'provincialSecretary')
    const session = await aSession(sql, id)
    expect((await session.actor())?.holdsSomewhere('ledger.read')).toBe(true)
    await sql`update mandates set ends_at = now() where member_id = ${id}`
    expect((await session.actor())?.holdsSomewhere('ledger.read')).toBe(false)
  })

  test('is nobody’s for whoever guesses', async () => {
    const { actorWith } = await import('@/gate/session')
    for (const guess of ['', 'x', '0'.repeat(43)]) expect(await actorWith(guess)).toBeNull()
  })
})
