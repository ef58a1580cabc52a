import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, asHousekeeper, closeDatabase } from '@/db/client'
import { FORMER, HOLDINGS } from '@/db/holdings'
import { makeCard } from '@/features/card/mutations'
import { eraseWhoseTimeHasCome } from '@/features/mydata/housekeeping'
import { forgetLetters } from '@/features/mydata/jobs'
import {
  answerRequest,
  askForAddress,
  askForCorrection,
  askForErasure,
  changeRetention,
  object,
  stay,
  takeMyData,
} from '@/features/mydata/mutations'
import { boss, closeJobs, enqueue } from '@/gate/jobs'
import { record } from '@/gate/ledger'
import { post, seal as sealLetter } from '@/gate/mail'
import { keyedHash, seal } from '@/gate/seal'
import { aLink, PASSWORD } from '../../builders/account'
import { anElectedOffice } from '../../builders/elected'
import { aBody, aMandate, aMember, anArticle, rootBody } from '../../builders/world'
import { portalUrl, ownerSql as sql } from '../../environment/database'
import { figure } from '../../environment/figures'
import { anActor } from '../account/account-world'
import { actsOf, agreed, aMemberAtHome, ledgerHolds } from './a-member'
import { plantEverywhere } from './canaries'

const DATA = mkdtempSync(join(tmpdir(), 'wahaj-erasure-'))
let [root, branch] = ['', '']
type Actor = Awaited<ReturnType<typeof anActor>>
let secretary: Actor

beforeAll(async () => {
  process.env.DATA_DIR = DATA
  root = await rootBody(sql)
  branch = await aBody(sql, root, 'أزمور')
  secretary = await anActor(sql, await aMember(sql, 'كاتبة الفرع', ['branchSecretary', branch]))
  expect(portalUrl).toContain('test_')
})
afterAll(async () => {
  await closeJobs()
  await closeDatabase()
  rmSync(DATA, { recursive: true, force: true })
})

const aCanary = () => `qz${randomUUID().replaceAll('-', '').slice(0, 14)}`

/** Every table of every schema, the job queue and the limits among them. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const tables = await sql<{ schema: string; name: string }[]>`select schemaname as schema, tablename as name
    from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`
  const found: string[] = []
  for (const { schema, name } of tables) {
    const rows = await sql`select from ${sql(schema)}.${sql(name)} t
      where t::text like any(${words.map((word) => `%${word}%`)}) limit 1`
    if (rows.length > 0) found.push(`${schema}.${name}`)
  }
  return found
}
const filesWith = (words: readonly string[]): string[] =>
  readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => words.some((word) => readFileSync(file, 'latin1').includes(word)))

const timePasses = (memberId: string) =>
  sql`update erasures set asked_at = asked_at - interval '8 days', due_at = due_at - interval '8 days'
    where member_id = ${memberId}`

type Place = { table: string; column: string }

/** Columns of rows about a person that hold words, by the list: what an erasure must reach. */
async function personalColumns(): Promise<Place[]> {
  const mine = HOLDINGS.filter(({ erased }) => erased !== 'kept')
  const columns = await sql<Place[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and (data_type in ('text', 'jsonb') or udt_name = '_text')`
  return columns.filter(
    ({ table, column }) => mine.some((holding) => holding.table === table) && !NOT_WORDS.test(column),
  )
}

async function columnsWithout(word: string, places: readonly Place[]): Promise<string[]> {
  const without: string[] = []
  for (const { table, column } of places) {
    const rows =
      await sql`select from ${sql(table)} t where t.${sql(column)}::text like ${`%${word}%`} limit 1`
    if (rows.length === 0) without.push(`${table}.${column}`)
  }
  return without
}

/** Parts of the list that speak of nobody, or of this member no more. */
async function holdingsWithout(id: string): Promise<string[]> {
  const without: string[] = []
  for (const { table, whose, erased } of HOLDINGS) {
    if (erased === 'kept') continue
    const [found] = await sql<
      { where: string }[]
    >`select register.concerns(${sql.json(whose as never)}) as where`
    const rows = await sql.unsafe(
      `select from ${table} t where ${found?.where.replace('$1', `'${id}'`)} limit 1`,
    )
    if (rows.length === 0) without.push(`${table}.${whose.column}`)
  }
  return without
}

// What a constraint, a key or a closed list holds is none of their own words.
const NOT_WORDS =
  /^(id|code|email|act|locale|gender|commune_code|communes|purpose|channel|evidence|decision|kind|subject|outcome|cause|version|password_hash|stage|step|state|choice|alike_by|method|council|part|opinion|stem|type|sha256|rank|shared_with|(starts|ends)_precision)$/

/** Somebody with something in every table that speaks of them, and one word of theirs in every field of it. */
async function aMemberWithCanaries() {
  const canary = aCanary()
  const person = await aMemberAtHome(sql, branch, { name: canary, phone: '+212600112233' })
  const { id } = person
  await sql`update members set name_latin = ${canary}, known_as = ${canary} where id = ${id}`
  await sql`update credentials set email = ${`${canary}@example.org`} where member_id = ${id}`
  await sql`update contacts set cin_sealed = ${seal(`BK${canary}`, 'cin')}, cin_key = ${keyedHash(canary, 'cin')}
    where member_id = ${id}`
  const me = await anActor(sql, id)
  await agreed(sql, id, 'news', 'email')
  await makeCard(me)
  await askForAddress(me, { email: `${canary}@example.net`, password: PASSWORD }, 'ar')
  const { requestId } = await askForCorrection(me, { field: 'knownAs', wanted: canary, reason: canary })
  await object(me, { purpose: 'news', reason: canary })
  await answerRequest(secretary, { requestId, outcome: 'declined', value: '', reason: canary })
  await aLink(sql, id)
  await sql`insert into messages (id, body_id, name, email, phone, subject, text, locale)
    values (${randomUUID()}, ${root}, ${canary}, ${`${canary}@example.org`}, ${canary}, ${canary}, ${canary}, 'ar')`
  const ended = await aMandate(sql, id, 'treasurer', branch, { endsAt: new Date(Date.now() - 60_000) })
  await sql`insert into mandate_endings (mandate_id, body_id, ended_by, reason)
    values (${ended}, ${branch}, ${id}, ${canary})`
  await sql`insert into suspensions (id, member_id, starts_at, ends_at, reason)
    values (${randomUUID()}, ${id}, now() - interval '9 days', now() - interval '8 days', ${canary})`
  await as(me, (tx) => record(tx, me, 'test.named', { subject: id, bodyId: root, details: { said: canary } }))
  const by = { subject: branch, bodyId: branch }
  await as(secretary, (tx) =>
    record(tx, secretary, 'test.mentioned', { ...by, details: { member: id, words: canary } }),
  )
  await as(secretary, (tx) =>
    record(tx, secretary, 'contacts.revealed', { ...by, count: 2, details: { members: [id, randomUUID()] } }),
  )
  await wordsEverywhere(id, canary)
  const rows = await plantEverywhere(sql, { ...person, branch, keeper: secretary.memberId, canary })
  // Lines about rows of theirs that name nobody.
  for (const subject of rows)
    await as(secretary, (tx) =>
      record(tx, secretary, 'test.noted', { subject, bodyId: branch, details: { note: canary } }),
    )
  await lettersOf(canary)
  return { ...person, me, canary }
}

async function wordsEverywhere(memberId: string, canary: string) {
  await sql`insert into sessions (id, hash, member_id, ends_at, device)
    values (${randomUUID()}, sha256(${canary}), ${memberId}, now() + interval '1 day', ${canary})`
  await sql`insert into submissions (member_id, key, act, answer)
    values (${memberId}, ${randomUUID()}, 'test', ${sql.json({ said: canary })})`
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update mandates set note = ${canary} where member_id = ${memberId}`
  })
}

async function lettersOf(canary: string) {
  const letter = { to: `${canary}@example.org`, subject: 'رسالة', text: `إلى ${canary}@example.org` }
  await asHousekeeper((tx) => post(tx, letter))
  await asHousekeeper((tx) =>
    enqueue(tx, 'reset', { sealed: sealLetter({ email: letter.to, locale: 'ar' }) }),
  )
  await mkdir(join(DATA, 'outbox'), { recursive: true })
  writeFileSync(join(DATA, 'outbox', 'one.txt'), `To: ${letter.to}\nSubject: x\n\n${letter.text}\n`)
  writeFileSync(join(DATA, 'outbox', 'other.txt'), 'To: somebody.else@example.org\n\nx\n')
}

const lettersInQueue = async () => {
  const rows = await sql<
    { n: number }[]
  >`select count(*)::int as n from pgboss.job where name in ('letter', 'reset')`
  return rows[0]?.n
}

describe('An erasure', () => {
  test('leaves nothing of what one member wrote or was called, in any table, letter or file; the ledger holds', async () => {
    const { id, me, canary } = await aMemberWithCanaries()
    expect(await columnsWithout(canary, await personalColumns()), 'the canary is planted').toEqual([])
    expect(await holdingsWithout(id), 'and has something in every table').toEqual([])
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    await forgetLetters()
    await expect.poll(lettersInQueue, { timeout: 20_000 }).toBe(0)
    await expect.poll(() => filesWith([canary]), { timeout: 20_000 }).toEqual([])
    const left = [...(await tablesWith([canary, '600112233'])), ...filesWith([canary])]
    figure('P4', `an erased member: tables and files that still hold any of it ${left.length}`)
    expect(left).toEqual([])
    const gone = HOLDINGS.filter(({ erased }) => erased === 'removed')
    expect(await holdingsWithout(id)).toEqual(
      expect.arrayContaining(gone.map(({ table, whose }) => `${table}.${whose.column}`)),
    )
    expect(readdirSync(join(DATA, 'outbox'))).toEqual(['other.txt'])
    expect(await ledgerHolds(sql)).toBe(true)
  }, 120_000)

  test('neither shows nor deletes an offer from an address that only the branch wrote in somebody’s contacts', async () => {
    const { id } = await aMemberAtHome(sql, branch)
    const strangers = keyedHash(`stranger-${id}@example.org`, 'email')
    await sql`update credentials set email = null, email_key = null where member_id = ${id}`
    await sql`update contacts set email_key = ${strangers} where member_id = ${id}`
    await sql`insert into competence_offers (id, body_id, name, email_sealed, email_key, locale, consent)
      values (${id}, ${root}, 'غريب', ${seal('x', 'email')}, ${strangers}, 'ar', '1')`
    const me = await anActor(sql, id)
    const offers = (await takeMyData(me, 'ar')).find(({ holding }) => holding.name === 'offers')
    expect(offers?.rows).toEqual([])
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    expect(await sql`select from credentials where member_id = ${id}`).toHaveLength(0)
    expect(await sql`select from competence_offers where id = ${id}`).toHaveLength(1)
  })

  test('keeps dates of mandates and texts of bodies, under «former member»', async () => {
    const { id } = await aMemberAtHome(sql, branch, { office: 'editor' })
    const me = await anActor(sql, id)
    await anArticle(sql, branch, id, { title: 'بلاغ الفرع' })
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    const [author] = await sql`select m.name_ar, m.name_latin, m.number > 0 as numbered from articles a
      join members m on m.id = a.author_id where a.author_id = ${id}`
    expect(author).toEqual({ name_ar: FORMER.ar, name_latin: FORMER.latin, numbered: true })
    const [mandate] =
      await sql`select decision, ends_at <= now() as over from mandates where member_id = ${id}`
    expect(mandate).toEqual({ decision: 'congress', over: true })
    expect((await actsOf(sql, id)).at(-1)).toBe('member.erased')
    for (const table of ['sessions', 'credentials', 'profiles', 'contacts'])
      expect(await sql`select from ${sql(table)} where member_id = ${id}`, table).toHaveLength(0)
  })

  test('keeps the line that answers to others for whose contacts were shown', async () => {
    const { id } = await aMemberAtHome(sql, branch)
    const me = await anActor(sql, id)
    const others = [id, randomUUID()]
    await as(secretary, (tx) =>
      record(tx, secretary, 'contacts.revealed', {
        ...{ subject: branch, bodyId: branch, count: 2 },
        details: { members: others },
      }),
    )
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    expect(await sql`select from ledger_details where details::text like ${`%${others[1]}%`}`).toHaveLength(1)
  })

  test('takes no line about others along because a word of theirs reads like the name that goes', async () => {
    const { id } = await aMemberAtHome(sql, branch, { name: 'خلاف' })
    await sql`update members set name_latin = 'me' where id = ${id}`
    const me = await anActor(sql, id)
    const details = { member: randomUUID(), reason: 'خلاف حول الاجتماع' }
    await as(secretary, (tx) =>
      record(tx, secretary, 'test.accounted', { subject: branch, bodyId: branch, details }),
    )
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    expect(await sql`select from ledger_details where details ->> 'member' = ${details.member}`).toHaveLength(
      1,
    )
  })

  test('takes the name of whoever an elected office was wrongly put down to, before it was corrected', async () => {
    const canary = aCanary()
    const { id } = await aMemberAtHome(sql, branch, { name: canary })
    const other = await aMemberAtHome(sql, branch)
    const officeId = await anElectedOffice(sql, branch, secretary.memberId, { memberId: id })
    const correct = (memberId: string, name: string, version: number) => sql`update elected_offices
      set member_id = ${memberId}, name_ar = ${name}, name_latin = ${name}, version = ${version}, note = 'تصويب' where id = ${officeId}`
    await correct(id, canary, 2)
    await correct(other.id, 'رفيقة', 3)
    expect(await tablesWith([canary])).toContain('public.elected_versions')
    await askForErasure(await anActor(sql, id), { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    expect(await tablesWith([canary])).toEqual([])
    expect(await sql`select from elected_versions where member_id = ${other.id}`).toHaveLength(1)
  })

  test('that cannot be carried out holds up nobody else’s', async () => {
    const [stuck, next] = [await aMemberAtHome(sql, branch), await aMemberAtHome(sql, branch)]
    for (const { id } of [stuck, next]) {
      await askForErasure(await anActor(sql, id), { password: PASSWORD })
      await timePasses(id)
    }
    await sql`create table holds_on (member_id uuid references profiles (member_id))`
    await sql`insert into holds_on values (${stuck.id})`
    await expect(eraseWhoseTimeHasCome()).rejects.toThrow('1 of 2 failed')
    expect(await sql`select from profiles where member_id = ${next.id}`).toHaveLength(0)
    await sql`drop table holds_on`
    await eraseWhoseTimeHasCome()
    expect(await sql`select from profiles where member_id = ${stuck.id}`).toHaveLength(0)
  })

  test('keeps the receipts of a branch in their order and their amounts, without a name or a note', async () => {
    const { id, me, canary } = await aMemberWithCanaries()
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    const [receipt] = await sql`select number > 0 as numbered, amount, paid_on::text, note from dues_receipts
      where member_id = ${id}`
    expect(receipt).toEqual({ numbered: true, amount: 20_000, paid_on: '2026-03-01', note: '' })
    expect(await tablesWith([canary])).toEqual([])
  }, 60_000)

  test('keeps who founded a body by their number, and counts nobody who is gone where one is being founded', async () => {
    const { id, me } = await aMemberWithCanaries()
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    const founded =
      await sql`select b.being_founded, s.note from founding_steps s join bodies b on b.id = s.body_id
      where s.member_id = ${id}`
    expect(founded).toEqual([{ being_founded: false, note: '' }])
  }, 60_000)

  test('is carried out for someone without an e-mail address as well', async () => {
    const { id } = await aMemberAtHome(sql, branch)
    await sql`update credentials set email = null where member_id = ${id}`
    const me = await anActor(sql, id)
    await askForErasure(me, { password: PASSWORD })
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    expect(await sql`select from credentials where member_id = ${id}`).toHaveLength(0)
  })

  test('is asked with the password, waits a week, and can be taken back until then', async () => {
    const { id } = await aMemberAtHome(sql, branch)
    const me = await anActor(sql, id)
    await expect(askForErasure(me, { password: 'not this one' })).rejects.toMatchObject({
      reason: 'invalid',
    })
    await askForErasure(me, { password: PASSWORD })
    await eraseWhoseTimeHasCome()
    expect(await sql`select from credentials where member_id = ${id}`).toHaveLength(1)
    await stay(me)
    await timePasses(id)
    await eraseWhoseTimeHasCome()
    expect(await sql`select from credentials where member_id = ${id}`).toHaveLength(1)
    await expect(stay(me)).rejects.toMatchObject({ reason: 'nothingAsked' })
    expect(await actsOf(sql, id)).toEqual(['erasure.asked', 'erasure.takenBack'])
  })

  test('cannot be hurried by the member, nor ordered for somebody else', async () => {
    const { id } = await aMemberAtHome(sql, branch)
    const other = await aMemberAtHome(sql, branch)
    const asking = (who: string, due: string) =>
      as({ memberId: id, assurance: 1 }, (tx) =>
        tx.execute(`insert into erasures (member_id, cause, due_at) values ('${who}', 'asked', ${due})`),
      )
    await expect(asking(id, `now() + interval '1 hour'`)).rejects.toMatchObject({ cause: { code: '23514' } })
    await expect(asking(other.id, `now() + interval '9 days'`)).rejects.toMatchObject({
      cause: { code: '42501' },
    })
    for (const call of [`register.erase('${other.id}')`, 'register.due_erasures()', 'register.keep_times()'])
      await expect(
        as(secretary, (tx) => tx.execute(`select ${call}`)),
        call,
      ).rejects.toMatchObject({ cause: { code: '42501' } })
    const before = await asHousekeeper((tx) =>
      tx.execute<{ erased: string[] | null }>(`select register.erase('${other.id}') as erased`),
    )
    expect(before[0]?.erased).toBeNull()
  })

  test('is refused to the last who can give offices, and comes to nothing for them while it waits', async () => {
    const last = await aMemberAtHome(sql, root, { office: 'provincialSecretary' })
    const me = await anActor(sql, last.id)
    await expect(askForErasure(me, { password: PASSWORD })).rejects.toMatchObject({ reason: 'lastOne' })
    const second = await aMemberAtHome(sql, root, { office: 'provincialSecretary' })
    await askForErasure(me, { password: PASSWORD })
    const her = await anActor(sql, second.id)
    await expect(askForErasure(her, { password: PASSWORD })).rejects.toMatchObject({ reason: 'lastOne' })
    await sql`update mandates set ends_at = now() where member_id = ${second.id}`
    await timePasses(last.id)
    await eraseWhoseTimeHasCome()
    expect(await sql`select from credentials where member_id = ${last.id}`).toHaveLength(1)
  })
})

describe('What is held about me', () => {
  test('is mine alone, opened, with the names of bodies, and taking it along is written down', async () => {
    const { id, phone } = await aMemberAtHome(sql, branch, { name: 'نعيمة البحري' })
    const other = await aMemberAtHome(sql, branch, { name: 'رفيقة أخرى', phone: '+212677777777' })
    const me = await anActor(sql, id)
    expect(JSON.stringify(await takeMyData(me, 'fr'))).toContain('Adhérent')
    const told = JSON.stringify(await takeMyData(me, 'ar'))
    for (const word of [phone, 'نعيمة البحري', 'أزمور', '1976-03-08']) expect(told).toContain(word)
    for (const word of ['رفيقة أخرى', '677777777', other.id, 'argon2id']) expect(told).not.toContain(word)
    expect(await actsOf(sql, id)).toEqual(['mydata.taken', 'mydata.taken'])
  })

  test('is refused to whoever is not signed in: nothing is held about nobody', async () => {
    const rows = await as({ memberId: '', assurance: 1 }, (tx) =>
      tx.execute<{ held: unknown[] }>('select held from register.about_me()'),
    )
    expect(rows.flatMap(({ held }) => held)).toEqual([])
  })
})

describe('What has outlived its time', () => {
  const monthsAgo = (months: number) => sql`now() - make_interval(months => ${months}, days => 1)`

  test('goes at night: who left two years ago, consents withdrawn for three, requests answered for two', async () => {
    const [gone, recent] = [await aMemberAtHome(sql, branch), await aMemberAtHome(sql, branch)]
    for (const [person, months] of [
      [gone, 24],
      [recent, 23],
    ] as const)
      await sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`
        await tx`update mandates set starts_at = now() - interval '9 years', ends_at = ${monthsAgo(months)}
          where member_id = ${person.id}`
      })
    const member = await aMemberAtHome(sql, branch)
    for (const months of [36, 35]) {
      await agreed(sql, member.id, 'news', 'email')
      await sql`update consents set withdrawn_at = ${monthsAgo(months)} where member_id = ${member.id} and withdrawn_at is null`
    }
    const me = await anActor(sql, member.id)
    for (const months of [24, 23]) {
      const { requestId } = await askForCorrection(me, { field: 'other', wanted: 'x', reason: '' })
      await answerRequest(secretary, { requestId, outcome: 'declined', value: '', reason: 'x' })
      await sql`update data_answers set answered_at = ${monthsAgo(months)} where request_id = ${requestId}`
    }
    await eraseWhoseTimeHasCome()
    const nameOf = async (id: string) => (await sql`select name_ar from members where id = ${id}`)[0]?.name_ar
    expect(await nameOf(gone.id)).toBe(FORMER.ar)
    expect(await nameOf(recent.id)).not.toBe(FORMER.ar)
    expect(await sql`select from consents where member_id = ${member.id}`).toHaveLength(1)
    expect(await sql`select from data_requests where member_id = ${member.id}`).toHaveLength(1)
    expect(await ledgerHolds(sql)).toBe(true)
  })

  test('does not go when its owner has come back before the night', async () => {
    const { id } = await aMemberAtHome(sql, branch)
    await sql`insert into erasures (member_id, cause, due_at) values (${id}, 'retention', now() - interval '1 minute')`
    await eraseWhoseTimeHasCome()
    expect(await sql`select from profiles where member_id = ${id}`).toHaveLength(1)
    expect(await sql`select from erasures where member_id = ${id}`).toHaveLength(0)
  })

  test('goes by the organisation’s own times, which only who manages its settings changes', async () => {
    const change = (memberId: string) =>
      as({ memberId, assurance: 1 }, (tx) =>
        tx.execute(`update retention_times set months = 12 where kind = 'left'`),
      )
    const times = { left: 12, consents: 24, requests: 12 }
    await expect(changeRetention(secretary, times)).rejects.toMatchObject({ reason: 'notYours' })
    expect((await change(secretary.memberId)).count).toBe(0)
    const officer = await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])
    expect((await change(officer)).count).toBe(1)
    await changeRetention(await anActor(sql, officer), times)
    const rows = await sql`select kind, months from retention_times`
    expect(Object.fromEntries(rows.map(({ kind, months }) => [kind, months]))).toEqual(times)
    await sql`update retention_times set months = 24 where kind = 'left'`
  })
})

test('the queue that forgets letters knows hashes, and no address', async () => {
  const { id, email } = await aMemberAtHome(sql, branch)
  await askForErasure(await anActor(sql, id), { password: PASSWORD })
  await timePasses(id)
  await eraseWhoseTimeHasCome()
  const jobs = await (await boss()).findJobs('forgetting')
  expect(jobs.length).toBeGreaterThan(0)
  expect(JSON.stringify(jobs)).not.toContain(email)
})
