import { randomUUID } from 'node:crypto'
import { sql as query } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { as, closeDatabase } from '@/db/client'
import { LETTERS_A_BATCH, shareReached } from '@/features/followers/follower'
import { startAnnouncement, tellNextFollowers } from '@/features/followers/jobs'
import { announcementsOf } from '@/features/followers/queries'
import type { Actor } from '@/gate/actor'
import { boss, closeJobs, enqueueList, work } from '@/gate/jobs'
import { type Letter, post, unseal } from '@/gate/mail'
import { anAnnouncement, followersOf } from '../../builders/follower'
import { anEntry, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { lettersTo } from '../account/account-world'

afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const root = await rootBody(sql)
let [branch, author] = ['', '']
let [secretary, neighbour, member, treasurer]: Actor[] = []
let programme: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>

beforeEach(async () => {
  branch = await aBody(sql, root, 'أزمور')
  const elsewhere = await aBody(sql, root, 'الجديدة')
  const actor = async (office: string, body: string) =>
    actorFor(sql, await aMember(sql, office, [office, body]))
  secretary = await actor('branchSecretary', branch)
  neighbour = await actor('branchSecretary', elsewhere)
  member = await actor('member', branch)
  treasurer = await actor('treasurer', branch)
  author = secretary.memberId
  programme = await aProgramme(sql, branch, author)
  point = await aPoint(sql, programme, author)
})

const told = async (entry: Parameters<typeof anEntry>[3] = {}) =>
  anAnnouncement(sql, point, await anEntry(sql, point, author, entry))
const state = async (id: string) =>
  (await sql`select sent, reached, finished_at from announcements where id = ${id}`)[0]
const waitingJobs = (id: string) => sql`select from pgboss.job where name = 'announcement'
  and data ->> 'announcementId' = ${id} and state = 'created'`

/** Every letter that waits in the queue about this point: how many each address gets. */
async function counts(): Promise<Map<string, number>> {
  const jobs = await sql<{ data: { sealed: string } }[]>`select data from pgboss.job where name = 'letter'`
  const about = jobs
    .map(({ data }) => unseal<Letter>(data.sealed))
    .filter(({ text }) => text.includes(`/programmes/${programme.slug}/`))
  const found = new Map<string, number>()
  for (const { to } of about) found.set(to, (found.get(to) ?? 0) + 1)
  return found
}

describe('A list of 1,200 followers', () => {
  test('is worked off in batches, each written to exactly once, though the work breaks off in the middle', async () => {
    const followers = await followersOf(sql, programme, 1_200, { pointId: point.id })
    const id = await told()
    await tellNextFollowers(id)
    expect(await state(id)).toMatchObject({ sent: LETTERS_A_BATCH, finished_at: null })

    // In the second batch one cannot be opened: the work throws, and nothing of that batch was done.
    const broken = [...followers].sort((a, b) => (a.id < b.id ? -1 : 1))[700]
    const [kept] = await sql<{ email_sealed: Buffer }[]>`
      select email_sealed from followers where id = ${broken?.id ?? ''}`
    await sql`update followers set email_sealed = 'broken' where id = ${broken?.id ?? ''}`
    await expect(tellNextFollowers(id)).rejects.toThrow()
    expect(await state(id)).toMatchObject({ sent: LETTERS_A_BATCH })
    expect((await counts()).size).toBe(LETTERS_A_BATCH)

    await sql`update followers set email_sealed = ${kept?.email_sealed ?? null} where id = ${broken?.id ?? ''}`
    await tellNextFollowers(id)
    await tellNextFollowers(id)
    expect(await state(id)).toMatchObject({ sent: 1_200, finished_at: expect.anything() })
    const written = await counts()
    expect([...written.keys()].sort()).toEqual(followers.map(({ email }) => email).sort())
    expect([...written.values()].every((count) => count === 1)).toBe(true)
  })

  test('is written to once each where the same job runs twice at once, and again when all is done', async () => {
    await followersOf(sql, programme, 1_200)
    const id = await told()
    await Promise.all([tellNextFollowers(id), tellNextFollowers(id), tellNextFollowers(id)])
    await tellNextFollowers(id)
    const written = await counts()
    expect(written.size).toBe(1_200)
    expect([...written.values()].every((count) => count === 1)).toBe(true)
    expect(await state(id)).toMatchObject({ sent: 1_200 })
  })

  test('sends itself on: after each batch but the last, one job waits for the rest', async () => {
    await followersOf(sql, programme, 600)
    const id = await told()
    await as(secretary as Actor, (tx) => startAnnouncement(tx, id))
    expect(await waitingJobs(id)).toHaveLength(1)
    await tellNextFollowers(id)
    expect(await waitingJobs(id)).toHaveLength(2)
    await tellNextFollowers(id)
    expect(await waitingJobs(id)).toHaveLength(2)
  })

  test('holds nobody up: a letter that somebody waits for is taken before all of theirs', async () => {
    const followers = await followersOf(sql, programme, 3)
    await tellNextFollowers(await told())
    await as(member as Actor, (tx) => post(tx, { to: 'waits@example.org', subject: 'رابط', text: 'رابط' }))
    const jobs = await (await boss()).fetch<{ sealed: string }>('letter', { batchSize: 10_000 })
    const taken = jobs.map(({ data }) => unseal<Letter>(data.sealed).to)
    for (const { email } of followers)
      expect(taken.indexOf('waits@example.org')).toBeLessThan(taken.indexOf(email))
  })

  test('of letters that are taken together, one that cannot be sent holds none of the others up', async () => {
    const all = Array.from({ length: 5 }, () => randomUUID())
    await as(member as Actor, (tx) =>
      enqueueList(
        tx,
        'reset',
        all.map((sealed) => ({ sealed })),
      ),
    )
    const done: string[] = []
    const handled = new Promise<void>((resolve) => {
      const handle = async ({ sealed }: { sealed: string }) => {
        done.push(sealed)
        if (done.length === all.length) resolve()
        if (sealed === all[1]) throw new Error('no such address')
      }
      void work('reset', handle, 5)
    })
    await handled
    await (await boss()).offWork('reset')
    expect([...done].sort()).toEqual([...all].sort())
    const left = await sql<{ sealed: string; state: string }[]>`
      select data ->> 'sealed' as sealed, state from pgboss.job where name = 'reset'`
    for (const { sealed, state: came } of left) expect(came).toBe(sealed === all[1] ? 'retry' : 'completed')
  })
})

describe('An announcement', () => {
  test('goes to those who follow the point or the programme, in their language, and to no one else', async () => {
    const other = await aPoint(sql, programme, author, { title: 'نقطة أخرى' })
    const elsewhere = await aProgramme(sql, branch, author)
    const [one] = await followersOf(sql, programme, 1, { pointId: point.id, locale: 'fr' })
    const [whole] = await followersOf(sql, programme, 1, { locale: 'ar' })
    await followersOf(sql, programme, 1, { pointId: other.id })
    await followersOf(sql, elsewhere, 1)
    await followersOf(sql, programme, 1, { pointId: point.id, confirmed: false })
    await tellNextFollowers(await told({ step: 'delayed' }))
    expect([...(await counts()).keys()].sort()).toEqual([one?.email, whole?.email].sort())
    const [french] = await lettersTo(sql, one?.email ?? '')
    expect(french?.subject).toContain('Retard')
    const [arabic] = await lettersTo(sql, whole?.email ?? '')
    expect(arabic?.subject).toContain('متأخر')
    expect(arabic?.text).toContain('سبب')
  })

  test('is not sent of an entry that nobody confirmed, nor of a programme taken back from the public', async () => {
    await followersOf(sql, programme, 2)
    await tellNextFollowers(await told({ ruling: null }))
    const id = await told()
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    await tellNextFollowers(id)
    expect((await counts()).size).toBe(0)
    expect(await state(id)).toMatchObject({ sent: 0, finished_at: expect.anything() })
  })

  test('does not go to whoever began to follow after it was made', async () => {
    const id = await told()
    const [late] = await followersOf(sql, programme, 1)
    await sql`update followers set confirmed_at = now() + interval '1 second' where id = ${late?.id ?? ''}`
    await tellNextFollowers(id)
    expect((await counts()).size).toBe(0)
  })

  test('shows its progress to whoever edits the programme, and to nobody else', async () => {
    await followersOf(sql, programme, 600)
    const id = await told()
    await tellNextFollowers(id)
    const [seen] = await announcementsOf(secretary as Actor, programme.id)
    expect(seen).toMatchObject({ id, sent: LETTERS_A_BATCH, step: 'begun', point: { number: point.number } })
    expect(shareReached(seen?.reached ?? null, false)).toBeGreaterThan(0.6)
    await tellNextFollowers(id)
    expect((await announcementsOf(secretary as Actor, programme.id))[0]?.finishedAt).not.toBeNull()
    for (const actor of [neighbour, member, treasurer])
      expect(await announcementsOf(actor as Actor, programme.id)).toEqual([])
  })

  test('is refused by the row policy to whoever does not edit the programme, and as one that is done already', async () => {
    const entry = await anEntry(sql, point, author)
    const row = (sent: number) => query`insert into announcements (id, programme_id, body_id, entry_id, sent)
      values (gen_random_uuid(), ${programme.id}, ${programme.bodyId}, ${entry}, ${sent})`
    for (const actor of [neighbour, member, treasurer])
      await expect(as(actor as Actor, (tx) => tx.execute(row(0)))).rejects.toMatchObject({
        cause: { code: '42501' },
      })
    await expect(as(secretary as Actor, (tx) => tx.execute(row(5)))).rejects.toMatchObject({
      cause: { code: '42501' },
    })
    await as(secretary as Actor, (tx) => tx.execute(row(0)))
  })
})
