import { sql as raw } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { as, closeDatabase } from '@/db/client'
import {
  changePassword,
  endOtherSessions,
  endSession,
  setPassword,
  signIn,
} from '@/features/account/mutations'
import { currentMandates, openSessions } from '@/features/account/queries'
import { closeJobs } from '@/gate/jobs'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { aMandate, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { anActor, aSession, lettersTo } from './account-world'

const FRESH = 'خمس نخلات قرب الميناء'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const acts = async (memberId: string) =>
  (await sql`select act, count from ledger where actor_id = ${memberId} order by at`).map((row) => ({
    ...row,
  }))

describe('My devices', () => {
  test('shows my open sessions and nobody else’s, the last used first', async () => {
    const [me, other] = [await aPerson(sql), await aPerson(sql)]
    await aSession(sql, other.id)
    const older = await aSession(sql, me.id, { seenAt: new Date(Date.now() - 3_600_000) })
    const idle = await aSession(sql, me.id, { seenAt: new Date(Date.now() - 8 * 86_400_000) })
    const actor = await anActor(sql, me.id)
    const shown = (await openSessions(actor)).map(({ id }) => id)
    expect(shown).toEqual([actor.sessionId, older.id])
    expect(shown).not.toContain(idle.id)
  })

  test('a member signs one device out, and it is written down', async () => {
    const me = await aPerson(sql)
    const [lost, actor] = [await aSession(sql, me.id), await anActor(sql, me.id)]
    await endSession(actor, { session: lost.id })
    expect(await lost.actor()).toBeNull()
    expect(await acts(me.id)).toEqual([{ act: 'session.revoked', count: 1 }])
  })

  test('nobody signs out another’s device, nor one twice', async () => {
    const [me, other] = [await anActor(sql, (await aPerson(sql)).id), await aPerson(sql)]
    const theirs = await aSession(sql, other.id)
    await expect(endSession(me, { session: theirs.id })).rejects.toMatchObject({ reason: 'notFound' })
    expect(await theirs.actor()).not.toBeNull()
    const mine = await aSession(sql, me.memberId)
    await endSession(me, { session: mine.id })
    await expect(endSession(me, { session: mine.id })).rejects.toMatchObject({ reason: 'notFound' })
  })

  test('all other devices are signed out at once, and this one stays; others’ are not refused to them', async () => {
    const [me, other] = [await aPerson(sql), await aPerson(sql)]
    const [one, two, theirs] = [
      await aSession(sql, me.id),
      await aSession(sql, me.id),
      await aSession(sql, other.id),
    ]
    const here = await aSession(sql, me.id)
    const actor = await here.actor()
    if (!actor) throw new Error('no session')
    expect(await endOtherSessions(actor)).toBe(2)
    expect(await one.actor()).toBeNull()
    expect(await two.actor()).toBeNull()
    expect(await here.actor()).not.toBeNull()
    expect(await theirs.actor()).not.toBeNull()
    expect(await acts(me.id)).toEqual([{ act: 'session.revoked', count: 2 }])
  })
})

/** A change that was begun with the password that stood before another one was set. */
const asOld = async (memberId: string) => {
  const [before] = await sql`select password_hash as hash from credentials where member_id = ${memberId}`
  await setPassword(await aLink(sql, memberId), FRESH, 'ar')
  return as({ memberId, assurance: 1 }, (tx) =>
    tx.execute<{ done: boolean }>(raw`select door.change_my_password(${before?.hash}, 'stolen') as done`),
  )
}

describe('Changing one’s password', () => {
  test('takes the present one, ends every session, says so by letter, and is written down', async () => {
    const me = await aPerson(sql)
    const [stolen, actor] = [await aSession(sql, me.id), await anActor(sql, me.id)]
    await changePassword(actor, { currentPassword: PASSWORD, password: FRESH }, 'ar')
    expect(await signIn({ email: me.email, password: FRESH })).toMatchObject({ memberId: me.id })
    expect(await stolen.actor()).toBeNull()
    expect(await lettersTo(sql, me.email)).toHaveLength(1)
    expect(await acts(me.id)).toEqual([{ act: 'password.changed', count: 1 }])
  })

  test('is refused where it was set by a letter meanwhile: whoever knew the one before changes nothing', async () => {
    const me = await aPerson(sql)
    expect([...(await asOld(me.id))]).toEqual([{ done: false }])
    expect(await signIn({ email: me.email, password: FRESH })).toMatchObject({ memberId: me.id })
  })

  test('is refused without the present one, with the same one again, and with a weak one', async () => {
    const me = await aPerson(sql)
    const actor = await anActor(sql, me.id)
    const change = (currentPassword: string, password: string) =>
      changePassword(actor, { currentPassword, password }, 'ar')
    await expect(change('something else', FRESH)).rejects.toMatchObject({
      reason: 'invalid',
      more: { fields: { currentPassword: 'passwordWrong' } },
    })
    await expect(change(PASSWORD, PASSWORD)).rejects.toMatchObject({ reason: 'weakPassword' })
    await expect(change(PASSWORD, 'eljadida2026')).rejects.toMatchObject({ reason: 'weakPassword' })
    expect(await signIn({ email: me.email, password: PASSWORD })).toMatchObject({ memberId: me.id })
  })
})

describe('The second lock', () => {
  const tryAs = (memberId: string, statement: string) =>
    as({ memberId, assurance: 1 }, (tx) => tx.execute(raw.raw(statement)))
  const denied = { cause: { code: '42501' } }

  test('a member reads no hash, of a password, a session or a link, not even their own', async () => {
    const { id } = await aPerson(sql)
    for (const query of [
      'select password_hash from credentials',
      'select hash from sessions',
      'select hash from tokens',
    ])
      await expect(tryAs(id, query), query).rejects.toMatchObject(denied)
  })

  test('a member sees no other’s address or sessions', async () => {
    const [me, other] = [await aPerson(sql), await aPerson(sql)]
    await aSession(sql, other.id)
    expect(await tryAs(me.id, 'select member_id from sessions')).toHaveLength(0)
    expect(await tryAs(me.id, 'select email from credentials')).toHaveLength(1)
  })

  test('a session that was ended cannot be begun again, nor handed to another member', async () => {
    const [me, other] = [await aPerson(sql), await aPerson(sql)]
    const { id } = await aSession(sql, me.id)
    await sql`update sessions set revoked_at = now() where id = ${id}`
    const of = `where id = '${id}'`
    for (const change of [
      'revoked_at = null',
      `member_id = '${other.id}'`,
      "ends_at = now() + interval '1 year'",
    ])
      await expect(tryAs(me.id, `update sessions set ${change} ${of}`), change).rejects.toMatchObject(denied)
  })

  test('a member executes nothing of the door but the change of their own password', async () => {
    const { id, email } = await aPerson(sql)
    for (const call of [
      `door.credentials('${email}', null, null)`,
      `door.rehash('${id}', 'x', 'x')`,
      `door.open_session('${id}', 'x', '\\x00', interval '1 day', '', 'ar')`,
      `door.issue_token('${email}', '\\x00', 'reset', interval '1 day')`,
      `door.redeem('\\x00', 'reset', 'x', 'ar')`,
      `door.accept('\\x00', 'x', 'ar', 'x', 'x')`,
    ])
      await expect(tryAs(id, `select ${call}`), call).rejects.toMatchObject(denied)
  })
})

test('the members’ home shows the mandates one holds now, and none that has ended', async () => {
  const { id } = await aPerson(sql)
  const root = await rootBody(sql)
  await aMandate(sql, id, 'treasurer', root, { endsAt: new Date(Date.now() - 1000) })
  await aMandate(sql, id, 'editor', root)
  const held = await currentMandates(await anActor(sql, id))
  expect(held.map(({ officeKey }) => officeKey).sort()).toEqual(['editor', 'member'])
})
