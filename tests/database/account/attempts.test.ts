import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import {
  type Attempt,
  forgiveAttempts,
  spendAccount,
  spendAttempt,
  spendCodeEntry,
} from '@/features/account/attempts'
import { accountBehind } from '@/features/account/queries'
import { closeLimits } from '@/gate/limits'
import { keyedHash, seal } from '@/gate/seal'
import { aPerson } from '../../builders/account'
import { ownerSql as sql } from '../../environment/database'

const victim: Attempt = { email: 'amina@example.org', address: '105.66.1.2', device: null }
const tooMany = { reason: 'tooMany' }

beforeEach(() => sql`delete from limits.counters`)
afterAll(async () => {
  await closeLimits()
  await closeDatabase()
})

const times = async (count: number, attempt: (n: number) => Attempt) => {
  let allowed = 0
  for (let n = 0; n < count; n++)
    await spendAttempt(attempt(n)).then(
      () => allowed++,
      () => {},
    )
  return allowed
}

describe('Trying passwords', () => {
  test('ten tries at one account from one address, then no more; another address still has its own', async () => {
    expect(await times(30, () => victim)).toBe(10)
    await expect(spendAttempt({ ...victim, address: '105.66.9.9' })).resolves.toBeUndefined()
  })

  test('a hundred tries from one address at all accounts together', async () => {
    expect(await times(150, (n) => ({ ...victim, email: `member${n}@example.org` }))).toBe(100)
  })

  test('a hundred tries an hour at one account from all addresses together', async () => {
    expect(await times(150, (n) => ({ ...victim, address: `10.0.${n}.1` }))).toBe(100)
  })

  test('however many try from elsewhere, whoever signed in on this device before still can', async () => {
    await times(150, (n) => ({ ...victim, address: `10.0.${n}.1` }))
    await times(150, () => victim)
    await expect(spendAttempt(victim)).rejects.toMatchObject(tooMany)
    await expect(spendAttempt({ ...victim, device: 'her own phone' })).resolves.toBeUndefined()
  })

  test('a device that knows the account has ten tries like any other', async () => {
    expect(await times(30, () => ({ ...victim, device: 'a stolen phone' }))).toBe(10)
  })

  test('knowing the password forgets one’s own mistakes', async () => {
    await times(9, () => victim)
    await forgiveAttempts(victim, 'her id')
    expect(await times(30, () => victim)).toBe(10)
  })

  test('fifty tries at once are counted one by one', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => spendAttempt(victim)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  })

  test('address, number and phone of one member have ten tries together; past them the answer is that of a wrong password', async () => {
    const { id, email } = await aPerson(sql)
    const phone = '+212611998877'
    await sql`insert into contacts (member_id, phone_sealed, phone_key, phone_tail)
      values (${id}, ${seal(phone, 'phone')}, ${keyedHash(phone, 'phone')}, ${keyedHash('8877', 'tail')})`
    const [row] = await sql<{ number: number }[]>`select number from members where id = ${id}`
    const left: boolean[] = []
    for (let n = 0; n < 15; n++) {
      const name = [email, String(row?.number), phone][n % 3] ?? ''
      // Nobody is told «too many» by a name of which there were few: it would name its owner's others.
      await spendAttempt({ ...victim, email: name })
      left.push(await spendAccount({ ...victim, email: name }, await accountBehind(name)))
    }
    expect(left.filter(Boolean)).toHaveLength(10)
    expect(left[14]).toBe(false)
    await forgiveAttempts({ ...victim, email }, id)
    expect(await spendAccount({ ...victim, email }, id)).toBe(true)
  })

  test('a name that is nobody’s is counted like one that is, by itself', async () => {
    const nobody = { ...victim, email: 'nobody@example.org' }
    const account = await accountBehind(nobody.email)
    const left: boolean[] = []
    for (let n = 0; n < 12; n++) left.push(await spendAccount(nobody, account))
    expect(left.filter(Boolean)).toHaveLength(10)
  })

  test('no address of a person stands among the counters', async () => {
    await spendAttempt(victim)
    const rows = await sql`select key from limits.counters`
    expect(JSON.stringify(rows)).not.toContain('amina')
  })

  test('when counting is impossible nobody gets through', async () => {
    await closeLimits()
    await sql`alter table limits.counters rename to away`
    try {
      await expect(spendAttempt(victim)).rejects.toMatchObject({ reason: 'busy' })
    } finally {
      await sql`alter table limits.away rename to counters`
    }
  })
})

describe('Trying printed codes', () => {
  const tries = async (count: number, from: (n: number) => string, number = 1204) => {
    let allowed = 0
    for (let n = 0; n < count; n++)
      await spendCodeEntry({ address: from(n), number }).then(
        () => allowed++,
        () => {},
      )
    return allowed
  }

  test('ten tries at one number from one address, and nobody shuts its owner out from elsewhere', async () => {
    expect(await tries(15, () => '105.66.1.2')).toBe(10)
    expect(await tries(1, () => '105.66.9.9')).toBe(1)
    expect(await tries(15, () => '105.66.1.2', 1205)).toBe(5)
  })

  test('a thousand tries an hour at one number from all addresses together', async () => {
    await tries(1, () => '105.66.1.2')
    await sql`update limits.counters set points = 1000 where key = 'code.number:1204'`
    expect(await tries(2, (n) => `10.0.${n}.1`)).toBe(0)
  })
})
