import { randomUUID } from 'node:crypto'
import { sql as query } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { as, asVisitor, atTheDoor, closeDatabase } from '@/db/client'
import { clearOldContests } from '@/features/contests/housekeeping'
import { contestAnswerInput, contestInput } from '@/features/contests/input'
import { tellContester } from '@/features/contests/jobs'
import { answerContest, sendContest } from '@/features/contests/mutations'
import { contestFor, contestPage, contestsWaiting } from '@/features/contests/queries'
import { waitingFor } from '@/features/home/queries'
import type { Actor } from '@/gate/actor'
import { closeJobs, type Jobs } from '@/gate/jobs'
import { aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'
import { lettersTo } from '../account/account-world'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const root = await rootBody(sql)
let secretary: Actor
let others: Actor[] = []
let programme: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>

beforeEach(async () => {
  const branch = await aBody(sql, root, 'أزمور')
  const elsewhere = await aBody(sql, root, 'الجديدة')
  const actor = async (office: string, body: string) =>
    actorFor(sql, await aMember(sql, office, [office, body]))
  secretary = await actor('branchSecretary', branch)
  others = [
    await actor('branchSecretary', elsewhere),
    await actor('member', branch),
    await actor('treasurer', branch),
  ]
  programme = await aProgramme(sql, branch, secretary.memberId)
  point = await aPoint(sql, programme, secretary.memberId)
})

const words = 'الأشغال لم تنته بعد: أمر من هناك كل يوم'
const form = (more: Record<string, string> = {}) =>
  contestInput.parse({ programme: programme.slug, point: String(point.number), text: words, ...more })

/** Through the door. Out: the contest's id. */
async function sent(more: Record<string, string> = {}) {
  await sendContest(form(more), 'fr')
  const [row] = await sql<{ id: string }[]>`
    select id from contests where programme_id = ${programme.id} order by sent_at desc limit 1`
  return row?.id ?? ''
}

const answer = (contestId: string) =>
  contestAnswerInput.parse({
    contestId,
    outcome: 'corrected',
    questionAr: 'تاريخ نهاية الأشغال',
    answerAr: 'صُحح التاريخ: 30 يونيو',
    answerFr: 'Date corrigée',
  })
const jobOf = async (contestId: string) =>
  (
    await sql<{ data: Jobs['contest'] }[]>`
      select data from pgboss.job where name = 'contest' and data ->> 'contestId' = ${contestId}`
  )[0]?.data
const outcomes = (contestId: string) => sql`select * from contest_outcomes where contest_id = ${contestId}`

describe('Whoever contests something', () => {
  test('reaches those who edit the programme, and nobody else', async () => {
    const id = await sent()
    const [line] = await waitingFor(secretary, [contestsWaiting])
    expect(line).toMatchObject({ key: 'contests', count: 1 })
    expect(await contestFor(secretary, id)).toMatchObject({ text: words, point: { number: point.number } })
    for (const actor of others) {
      expect(await contestFor(actor, id)).toBeNull()
      expect(await waitingFor(actor, [contestsWaiting])).toEqual([])
    }
  })

  test('may leave an address, which stands sealed and which no member, visitor or door reads', async () => {
    const email = `${randomUUID()}@example.org`
    const id = await sent({ email })
    const [row] = await sql`
      select c::text as whole, encode(email_sealed, 'escape') as sealed from contests c where id = ${id}`
    expect(row?.whole).not.toContain(email)
    expect(row?.sealed).not.toContain(email)
    expect(JSON.stringify(await contestFor(secretary, id))).not.toContain('email')
    const read = query`select email_sealed from contests`
    for (const look of [
      () => as(secretary, (tx) => tx.execute(read)),
      () => asVisitor((tx) => tx.execute(read)),
      () => atTheDoor((tx) => tx.execute(read)),
    ])
      await expect(look()).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('is dropped where a machine filled in what people do not see', async () => {
    expect(await sent({ website: 'http://x' })).toBe('')
  })

  test('is refused where the programme is not before the public, or the point is none', async () => {
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    await refused(sendContest(form(), 'ar'), 'notFound')
    const open = await aProgramme(sql, programme.bodyId, secretary.memberId)
    await refused(sendContest({ ...form(), programme: open.slug }, 'ar'), 'notFound')
    await sendContest({ ...form(), programme: open.slug, point: null }, 'ar')
  })

  test('must say something, and not more than 4,000 characters', () => {
    expect(contestInput.safeParse({ ...form(), point: '', text: ' ' }).success).toBe(false)
    expect(contestInput.safeParse({ ...form(), point: '', text: 'x'.repeat(4001) }).success).toBe(false)
    expect(contestInput.safeParse({ programme: 'a', text: 'x', email: 'nobody' }).success).toBe(false)
  })
})

describe('An answer', () => {
  test('is given by whoever edits the programme: not by another branch, a plain member or the treasurer', async () => {
    const id = await sent()
    for (const actor of others) await refused(answerContest(actor, answer(id)), 'notFound')
    await answerContest(secretary, answer(id))
    expect(await outcomes(id)).toHaveLength(1)
    const lines = await sql`select from ledger where act = 'contest.answered' and subject = ${id}`
    expect(lines).toHaveLength(1)
    expect(await waitingFor(secretary, [contestsWaiting])).toEqual([])
    const shelf = async (name: 'waiting' | 'answered') =>
      (await contestPage(secretary, { shelf: name, page: 1 })).contests.map((contest) => contest.id)
    expect(await shelf('answered')).toContain(id)
    expect(await shelf('waiting')).not.toContain(id)
  })

  test('is refused by the row policy alone to others, under another’s name, and to a contest that is none', async () => {
    const id = await sent()
    const row = (by: string, contest = id) => query`insert into contest_outcomes
      (contest_id, programme_id, body_id, outcome, question_ar, answer_ar, answered_by)
      values (${contest}, ${programme.id}, ${programme.bodyId}, 'upheld', 'سؤال', 'جواب', ${by})`
    const attempts = [
      ...others.map((actor) => [actor, actor.memberId, id] as const),
      [secretary, others[0]?.memberId ?? '', id] as const,
      [secretary, secretary.memberId, randomUUID()] as const,
    ]
    for (const [actor, by, contest] of attempts)
      await expect(as(actor, (tx) => tx.execute(row(by, contest)))).rejects.toMatchObject({
        cause: { code: '42501' },
      })
    expect(await outcomes(id)).toHaveLength(0)
  })

  test('is given once: of two, the first stands', async () => {
    const id = await sent()
    await answerContest(secretary, answer(id))
    await refused(answerContest(secretary, { ...answer(id), outcome: 'upheld' }), 'alreadyAnswered')
    expect((await outcomes(id))[0]?.outcome).toBe('corrected')
  })

  test('is public in the editor’s words, without the writer’s words or address', async () => {
    const email = `${randomUUID()}@example.org`
    const id = await sent({ email })
    await answerContest(secretary, answer(id))
    const shown = await asVisitor((tx) =>
      tx.execute(query`select contest_id, outcome, question_ar, question_fr, answer_ar, answer_fr, answered_at
        from contest_outcomes where contest_id = ${id}`),
    )
    expect(shown).toMatchObject([{ outcome: 'corrected', question_ar: 'تاريخ نهاية الأشغال' }])
    for (const word of [words, email]) expect(JSON.stringify(shown)).not.toContain(word)
    const contest = query`select text from contests where id = ${id}`
    await expect(asVisitor((tx) => tx.execute(contest))).rejects.toMatchObject({ cause: { code: '42501' } })
    const by = query`select answered_by from contest_outcomes`
    await expect(asVisitor((tx) => tx.execute(by))).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('is public no longer once its programme is taken back', async () => {
    const id = await sent()
    await answerContest(secretary, answer(id))
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    expect(
      await asVisitor((tx) =>
        tx.execute(query`select outcome from contest_outcomes where contest_id = ${id}`),
      ),
    ).toHaveLength(0)
  })

  test('reaches the writer once by letter, in their language, and goes through no member’s hands', async () => {
    const email = `${randomUUID()}@example.org`
    const id = await sent({ email })
    await answerContest(secretary, answer(id))
    const job = await jobOf(id)
    expect(JSON.stringify(job)).not.toContain(email)
    if (!job) throw new Error('no job was sent')
    await tellContester(job)
    await tellContester(job)
    const letters = await lettersTo(sql, email)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('Date corrigée')
    expect(letters[0]?.text).toContain(`/fr/programmes/${programme.slug}/${point.number}`)
  })

  test('is no letter to whoever left no address', async () => {
    const id = await sent()
    await answerContest(secretary, answer(id))
    const before = await sql`select from pgboss.job where name = 'letter'`
    const job = await jobOf(id)
    if (job) await tellContester(job)
    expect(await sql`select from pgboss.job where name = 'letter'`).toHaveLength(before.length)
  })
})

test('what was contested is deleted after two years with the address, and its published answer stays', async () => {
  const [old, recent] = [await sent(), await sent()]
  await answerContest(secretary, answer(old))
  await sql`update contests set sent_at = now() - interval '25 months' where id = ${old}`
  await clearOldContests()
  const left = await sql<{ id: string }[]>`select id from contests where id in (${old}, ${recent})`
  expect(left.map(({ id }) => id)).toEqual([recent])
  expect(await outcomes(old)).toHaveLength(1)
})
