import { randomBytes, randomUUID } from 'node:crypto'
import { sql as words } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { as, atTheDoor, closeDatabase } from '@/db/client'
import { setPassword } from '@/features/account/mutations'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from '@/features/factor/mutations'
import { owedBy, payCode } from '@/features/factor/owed'
import { proofOf } from '@/features/factor/proof'
import { mySecondFactor, peopleWithLostDevice } from '@/features/factor/queries'
import { closeJobs } from '@/gate/jobs'
import { digest, freshSecret } from '@/gate/secrets'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { aSecondFactor, asSure, codeOf } from '../../builders/factor'
import { aBody, aMandate, rootBody, suspend } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { figure } from '../../environment/figures'
import { anActor, aSession, lettersTo } from '../account/account-world'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const wrongCode = { reason: 'wrongCode' }
const proven = (code: string, currentPassword = PASSWORD) => ({ code, currentPassword })
const actsOf = async (memberId: string) =>
  (await sql`select act from ledger where actor_id = ${memberId} order by at`).map(({ act }) => act)

const hashOf = async (memberId: string): Promise<string> =>
  (await sql`select password_hash from credentials where member_id = ${memberId}`)[0]?.password_hash

/** After the right password: what is owed, as the door knows it. */
async function owed(memberId: string) {
  const [hash, known] = [digest(freshSecret()), await hashOf(memberId)]
  await atTheDoor((tx) =>
    tx.execute(words`select door.owe_code(${memberId}, ${known}, ${hash}, interval '10 minutes')`),
  )
  return hash
}

/** Gives a code for what is owed. Out: whose sign-in it was. */
async function pay(hash: Buffer, code: string): Promise<string> {
  const debt = await owedBy(hash)
  if (!debt) throw new Error('nothing is owed')
  return (await atTheDoor((tx) => payCode(tx, debt, proofOf(debt, code, new Date())))).memberId
}

/** Someone who has begun to set a second factor up. */
async function beginner() {
  const person = await aPerson(sql)
  const actor = await anActor(sql, person.id)
  await beginSecondFactor(actor)
  const standing = await mySecondFactor(actor)
  if (standing.state !== 'begun') throw new Error('nothing was begun')
  return { ...person, actor, secret: standing.secret }
}

describe('Setting a second factor up', () => {
  test('takes password and code, ends every session, gives ten codes once, and says so by letter', async () => {
    const { id, email, actor, secret } = await beginner()
    const stolen = await aSession(sql, id)
    const { codes } = await confirmSecondFactor(actor, proven(codeOf(secret)), 'fr')
    expect(new Set(codes).size).toBe(10)
    expect(await stolen.actor()).toBeNull()
    expect(await mySecondFactor(actor)).toMatchObject({ state: 'on', codesLeft: 10 })
    expect((await lettersTo(sql, email)).map(({ subject }) => subject)).toEqual([
      'La connexion en deux étapes est active',
    ])
    expect(await actsOf(id)).toEqual(['factor.begun', 'factor.added'])
  })

  test('is turned on and off again by someone without an e-mail address, who gets no letter', async () => {
    const { id } = await aPerson(sql)
    await sql`update credentials set email = null where member_id = ${id}`
    const letters = async () => (await sql`select from pgboss.job where name = 'letter'`).length
    const before = await letters()
    const actor = await anActor(sql, id)
    await beginSecondFactor(actor)
    const standing = await mySecondFactor(actor)
    if (standing.state !== 'begun') throw new Error('nothing was begun')
    const { codes } = await confirmSecondFactor(actor, proven(codeOf(standing.secret)), 'ar')
    await removeSecondFactor(actor, proven(codes[0] ?? ''), 'ar')
    expect(await actsOf(id)).toEqual(['factor.begun', 'factor.added', 'factor.recovered', 'factor.removed'])
    expect(await letters()).toBe(before)
  })

  test('is refused with a wrong password or code, and nothing counts before it is confirmed', async () => {
    const { id, actor, secret } = await beginner()
    await expect(
      confirmSecondFactor(actor, proven(codeOf(secret), 'not this one'), 'ar'),
    ).rejects.toMatchObject({ reason: 'invalid', more: { fields: { currentPassword: 'passwordWrong' } } })
    await expect(confirmSecondFactor(actor, proven(codeOf(secret, 5)), 'ar')).rejects.toMatchObject(wrongCode)
    await expect(confirmSecondFactor(actor, proven('123412341234'), 'ar')).rejects.toMatchObject(wrongCode)
    const known = await hashOf(id)
    const [row] = await atTheDoor((tx) =>
      tx.execute(
        words`select door.owe_code(${id}, ${known}, ${randomBytes(32)}, interval '1 minute') as owed`,
      ),
    )
    expect(row).toEqual({ owed: false })
  })

  test('once it stands, it is neither begun anew nor confirmed again: the old one goes first', async () => {
    const { actor, secret } = await beginner()
    await confirmSecondFactor(actor, proven(codeOf(secret)), 'ar')
    const changed = { reason: 'factorChanged' }
    await expect(beginSecondFactor(actor)).rejects.toMatchObject(changed)
    await expect(confirmSecondFactor(actor, proven(codeOf(secret)), 'ar')).rejects.toMatchObject(changed)
  })

  test('the secret and the codes stand nowhere as themselves', async () => {
    const { actor, secret } = await beginner()
    actor.submission = { key: randomUUID(), act: 'factor.added' }
    const { codes } = await confirmSecondFactor(actor, proven(codeOf(secret)), 'ar')
    for (const table of ['second_factors', 'recovery_codes', 'submissions', 'ledger_details', 'pgboss.job'])
      for (const word of [secret, ...codes]) {
        const [row] = await sql.unsafe(
          `select count(*)::int as n from ${table} t where t::text like any($1)`,
          [[`%${word}%`, `%${Buffer.from(word).toString('hex')}%`]],
        )
        expect(row?.n, table).toBe(0)
      }
  })
})

/** How sure a session is that the door opens; null where it opens none. */
async function opened(memberId: string, sureness: number, known: string): Promise<number | null> {
  const hash = randomBytes(32)
  await atTheDoor((tx) =>
    tx.execute(
      words`select door.open_session(${memberId}, ${known}, ${hash}, interval '1 day', '', 'ar', ${sureness})`,
    ),
  )
  const [session] = await sql`select assurance from sessions where hash = ${hash}`
  return session?.assurance ?? null
}

describe('A code', () => {
  test('opens the sign-in it was asked for, once', async () => {
    const { id } = await aPerson(sql)
    const { secret } = await aSecondFactor(sql, id)
    const [first, second] = [await owed(id), await owed(id)]
    expect(await pay(first, codeOf(secret))).toBe(id)
    expect(await owedBy(first)).toBeNull()
    await expect(pay(second, codeOf(secret))).rejects.toMatchObject(wrongCode)
    // The one before it was not used, but its time is over with that of the later one.
    await expect(pay(second, codeOf(secret, -1))).rejects.toMatchObject(wrongCode)
    expect(await pay(second, codeOf(secret, 1))).toBe(id)
  })

  test('given fifty times at once, by fifty browsers, is taken once', async () => {
    const { id } = await aPerson(sql)
    const { secret } = await aSecondFactor(sql, id)
    const debts = await Promise.all(Array.from({ length: 50 }, () => owed(id)))
    const code = codeOf(secret)
    const tries = await Promise.allSettled(debts.map((debt) => pay(debt, code)))
    const taken = tries.filter(({ status }) => status === 'fulfilled').length
    figure('A5', `one code given 50 times at once: taken ${taken}`)
    expect(taken).toBe(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject(wrongCode)
  })

  test('fifty right codes at once for one sign-in open one', async () => {
    const { id } = await aPerson(sql)
    const { codes } = await aSecondFactor(sql, id)
    const debt = await owed(id)
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => pay(debt, codes[n % 10] ?? '')),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('a printed one is good once, is counted, and is written down', async () => {
    const { id } = await aPerson(sql)
    const { codes } = await aSecondFactor(sql, id)
    expect(await pay(await owed(id), codes[3] ?? '')).toBe(id)
    await expect(pay(await owed(id), codes[3] ?? '')).rejects.toMatchObject(wrongCode)
    expect(await mySecondFactor(await anActor(sql, id))).toMatchObject({ codesLeft: 9 })
    expect(await actsOf(id)).toContain('factor.recovered')
  })

  test('another’s code opens nothing, of a device or printed', async () => {
    const [me, other] = [await aPerson(sql), await aPerson(sql)]
    await aSecondFactor(sql, me.id)
    const theirs = await aSecondFactor(sql, other.id)
    for (const code of [codeOf(theirs.secret), theirs.codes[0] ?? ''])
      await expect(pay(await owed(me.id), code)).rejects.toMatchObject(wrongCode)
  })

  test('is not asked for after ten minutes, after the password changed, or of someone suspended', async () => {
    const { id } = await aPerson(sql)
    await aSecondFactor(sql, id)
    const [late, before, banned] = [await owed(id), await owed(id), await owed(id)]
    await sql`update pending_sign_ins set ends_at = now() where hash = ${late}`
    expect(await owedBy(late)).toBeNull()
    await sql`update credentials set changed_at = now() + interval '1 second' where member_id = ${id}`
    expect(await owedBy(before)).toBeNull()
    await sql`update credentials set changed_at = now() - interval '1 hour' where member_id = ${id}`
    await suspend(sql, id)
    expect(await owedBy(banned)).toBeNull()
  })

  test('no session opens without it, whatever asks for one', async () => {
    const { id } = await aPerson(sql)
    await aSecondFactor(sql, id)
    expect(await opened(id, 1, await hashOf(id))).toBeNull()
    expect(await opened(id, 2, await hashOf(id))).toBe(2)
  })

  test('that was taken away meanwhile leaves no session that is as sure', async () => {
    const { id } = await aPerson(sql)
    expect(await opened(id, 2, await hashOf(id))).toBe(1)
  })

  test('is not owed, and no session opens, once the password that was given has changed', async () => {
    const { id } = await aPerson(sql)
    await aSecondFactor(sql, id)
    const [before, debt] = [await hashOf(id), await owed(id)]
    await setPassword(await aLink(sql, id), 'خمس نخلات قرب الميناء', 'ar')
    const [row] = await atTheDoor((tx) =>
      tx.execute(
        words`select door.owe_code(${id}, ${before}, ${randomBytes(32)}, interval '1 minute') as owed`,
      ),
    )
    expect(row).toEqual({ owed: null })
    expect(await owedBy(debt)).toBeNull()
    expect(await opened(id, 2, before)).toBeNull()
  })
})

describe('Printed codes made anew', () => {
  test('end those before, and need a code', async () => {
    const { id } = await aPerson(sql)
    const { secret, codes: before } = await aSecondFactor(sql, id)
    const actor = await anActor(sql, id)
    await expect(renewRecoveryCodes(actor, { code: codeOf(secret, 9) })).rejects.toMatchObject(wrongCode)
    const { codes } = await renewRecoveryCodes(actor, { code: codeOf(secret) })
    expect(codes).toHaveLength(10)
    expect(codes).not.toEqual(before)
    await expect(pay(await owed(id), before[0] ?? '')).rejects.toMatchObject(wrongCode)
    expect(await pay(await owed(id), codes[0] ?? '')).toBe(id)
    await expect(renewRecoveryCodes(actor, { code: codeOf(secret) })).rejects.toMatchObject(wrongCode)
  })

  test('there are none for whoever has no second factor', async () => {
    const actor = await anActor(sql, (await aPerson(sql)).id)
    await expect(renewRecoveryCodes(actor, { code: '123456' })).rejects.toMatchObject({
      reason: 'factorChanged',
    })
  })
})

describe('Removing one’s second factor', () => {
  test('takes password and code, a printed one too, and ends every session', async () => {
    const { id, email } = await aPerson(sql)
    const { secret, codes } = await aSecondFactor(sql, id)
    const [stolen, actor] = [await aSession(sql, id), await anActor(sql, id)]
    await expect(
      removeSecondFactor(actor, proven(codeOf(secret), 'not this one'), 'ar'),
    ).rejects.toMatchObject({ reason: 'invalid' })
    await expect(removeSecondFactor(actor, proven(codeOf(secret, 9)), 'ar')).rejects.toMatchObject(wrongCode)
    await removeSecondFactor(actor, proven(codes[0] ?? ''), 'ar')
    expect(await stolen.actor()).toBeNull()
    expect(await mySecondFactor(actor)).toEqual({ state: 'none' })
    expect(await lettersTo(sql, email)).toHaveLength(1)
    expect(await actsOf(id)).toContain('factor.removed')
  })
})

describe('A lost device', () => {
  test('whoever manages members takes the second factor of one at home there away, and they hear of it', async () => {
    const root = await rootBody(sql)
    const branch = await aBody(sql, root, 'أزمور')
    const secretary = await anActor(sql, (await aPerson(sql, 'كاتبة', 'branchSecretary', branch)).id)
    const lost = await aPerson(sql, 'نعيمة الضائعة', 'member', branch)
    await aSecondFactor(sql, lost.id)
    const stolen = await aSession(sql, lost.id)
    expect((await peopleWithLostDevice(secretary, 'الضائعة')).map(({ id }) => id)).toEqual([lost.id])
    await resetSecondFactor(secretary, { memberId: lost.id, reason: 'سُرق الهاتف' })
    expect(await stolen.actor()).toBeNull()
    expect(await mySecondFactor(await anActor(sql, lost.id))).toEqual({ state: 'none' })
    expect(await lettersTo(sql, lost.email)).toHaveLength(1)
    const [line] = await sql`select l.body_id, d.details from ledger l
      join ledger_details d on d.line_id = l.id where l.act = 'factor.reset' and l.subject = ${lost.id}`
    expect(line).toMatchObject({ body_id: branch, details: { reason: 'سُرق الهاتف' } })
  })

  test('not one’s own, not another branch’s, not of someone who can do more, and not with a plain membership', async () => {
    const root = await rootBody(sql)
    const [azemmour, jadida] = [await aBody(sql, root, 'أزمور'), await aBody(sql, root, 'الجديدة')]
    const secretary = await aPerson(sql, 'كاتبة', 'branchSecretary', azemmour)
    const actor = await anActor(sql, secretary.id)
    const neighbour = await aPerson(sql, 'جار', 'member', jadida)
    const leader = await aPerson(sql, 'الكاتب الإقليمي', 'member', azemmour)
    await aMandate(sql, leader.id, 'provincialSecretary', root)
    const comrade = await aPerson(sql, 'رفيق', 'member', azemmour)
    for (const { id } of [secretary, neighbour, leader, comrade]) await aSecondFactor(sql, id)
    const notYours = { reason: 'notYours' }
    for (const { id } of [secretary, neighbour, leader])
      await expect(resetSecondFactor(actor, { memberId: id, reason: '-' })).rejects.toMatchObject(notYours)
    const plain = await anActor(sql, comrade.id)
    await expect(resetSecondFactor(plain, { memberId: leader.id, reason: '-' })).rejects.toMatchObject(
      notYours,
    )
    // The second lock, without the first.
    for (const { id } of [secretary, neighbour, leader])
      expect(
        await as(actor.reader, (tx) => tx.execute(words`select * from door.reset_second_factor(${id})`)),
      ).toHaveLength(0)
    expect(await sql`select from second_factors where member_id = ${leader.id}`).toHaveLength(1)
  })
})

describe('The second lock', () => {
  const tryAs = (memberId: string, statement: string) =>
    as({ memberId, assurance: 2 }, (tx) => tx.execute(words.raw(statement)))
  const denied = { cause: { code: '42501' } }

  test('a member reads neither a secret nor a hash, not even their own, and counts only their own codes', async () => {
    const [me, other] = [await aPerson(sql), await aPerson(sql)]
    for (const { id } of [me, other]) await aSecondFactor(sql, id)
    for (const query of [
      'select secret from second_factors',
      'select hash from recovery_codes',
      'select member_id from pending_sign_ins',
      `select * from door.second_factor('${me.id}')`,
      `select door.password_of('${me.id}')`,
      `select door.take_code('${me.id}', 1, null)`,
      `select door.pay_code('\\x00', 1, null)`,
      `select door.owe_code('${me.id}', 'x', '\\x00', interval '1 day')`,
      'select door.keep_my_codes(null)',
    ])
      await expect(tryAs(me.id, query), query).rejects.toMatchObject(denied)
    expect(await tryAs(me.id, 'select member_id from recovery_codes')).toHaveLength(10)
    expect(await tryAs(me.id, 'select member_id from second_factors')).toHaveLength(1)
  })
})

describe('Where offices ask for a second factor', () => {
  const required = async <T>(work: () => Promise<T>): Promise<T> => {
    process.env.REQUIRE_SECOND_FACTOR = 'on'
    try {
      return await work()
    } finally {
      process.env.REQUIRE_SECOND_FACTOR = 'off'
    }
  }
  const visible = (memberId: string, assurance: 1 | 2) =>
    as({ memberId, assurance }, (tx) =>
      tx.execute(words`select id from articles where not exists
      (select from publications p where p.article_id = articles.id)`),
    )
  const aStaff = async () => {
    const root = await rootBody(sql)
    const { id } = await aPerson(sql, 'كاتب', 'provincialSecretary', await aBody(sql, root, 'فرع'))
    const article = randomUUID()
    await sql`insert into articles (id, body_id, author_id, byline_id, topic_id, code)
      select ${article}, m.body_id, ${id}, m.office_id, t.id, ${article.slice(0, 8)}
      from mandates m cross join (select id from topics limit 1) t where m.member_id = ${id}`
    return id
  }

  test('a session by password alone holds nothing, in code and in the database, and says that it waits', async () => {
    const id = await aStaff()
    const session = await aSession(sql, id)
    await required(async () => {
      const actor = await session.actor()
      expect(actor?.holdsSomewhere('news.write', 'members.read', 'settings.manage')).toBe(false)
      expect(actor?.heldBack).toBe(true)
      expect(await visible(id, 1)).toHaveLength(0)
      for (const lookup of ['access.grants()', "access.bodies('news.write')", 'access.my_mandates()']) {
        const [row] = await as({ memberId: id, assurance: 1 }, (tx) =>
          tx.execute<{ found: number }>(
            lookup === 'access.grants()'
              ? words`select count(*)::int as found from access.grants()`
              : words.raw(`select cardinality(${lookup}) as found`),
          ),
        )
        expect(row?.found, lookup).toBe(0)
      }
    })
  })

  test('the same session, made sure, holds what its offices give', async () => {
    const id = await aStaff()
    const session = await aSession(sql, id)
    await asSure(sql, session.id)
    await required(async () => {
      const actor = await session.actor()
      expect(actor?.holdsSomewhere('news.write')).toBe(true)
      expect(actor?.heldBack).toBe(false)
      expect(await visible(id, 2)).toHaveLength(1)
    })
  })

  test('plain membership needs none, and waits for nothing', async () => {
    const { id } = await aPerson(sql)
    const session = await aSession(sql, id)
    await required(async () => {
      expect((await session.actor())?.heldBack).toBe(false)
      const [row] = await as({ memberId: id, assurance: 1 }, (tx) =>
        tx.execute(words`select count(*)::int as n from mandates`),
      )
      expect(row).toEqual({ n: 1 })
    })
  })

  test('where nothing is said of it, offices give no power: forgetting opens nothing', async () => {
    const id = await aStaff()
    const grants = await sql.begin(async (tx) => {
      await tx`select set_config('app.member', ${id}, true)`
      return tx`select * from access.grants()`
    })
    expect(grants).toHaveLength(0)
  })

  test('nothing that lends its owner’s rights looks mandates of the actor up past that rule', async () => {
    const past = await sql`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'access' and p.prosrc ~ 'mandates m\\s+where m\\.member_id = access\\.me\\(\\)'`
    expect([...past]).toEqual([])
  })
})
