import { randomUUID } from 'node:crypto'
import { sql as query } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { as, asHousekeeper, asVisitor, atTheDoor, closeDatabase } from '@/db/client'
import { clearUnconfirmedFollowers } from '@/features/followers/housekeeping'
import { followInput } from '@/features/followers/input'
import { tellNextFollowers } from '@/features/followers/jobs'
import { confirmFollow, follow, stopFollow } from '@/features/followers/mutations'
import { followBehind } from '@/features/followers/queries'
import type { Actor } from '@/gate/actor'
import { closeJobs } from '@/gate/jobs'
import { anAnnouncement, followersOf } from '../../builders/follower'
import { anEntry, aPoint, aProgramme } from '../../builders/programme'
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
let provincial: Actor
let author = ''
let programme: Awaited<ReturnType<typeof aProgramme>>
let point: Awaited<ReturnType<typeof aPoint>>

beforeEach(async () => {
  const branch = await aBody(sql, root, 'أزمور')
  author = await aMember(sql, 'كاتبة أزمور', ['branchSecretary', branch])
  secretary = await actorFor(sql, author)
  provincial = await actorFor(sql, await aMember(sql, 'الكاتبة الإقليمية', ['provincialSecretary', root]))
  programme = await aProgramme(sql, branch, author)
  point = await aPoint(sql, programme, author)
})

const anAddress = () => `${randomUUID()}@example.org`
const wish = (email: string, more: Record<string, string> = {}) =>
  followInput.parse({ programme: programme.slug, point: String(point.number), email, ...more })
const secretIn = (text = '') => /follow\/([\w-]{43})/.exec(text)?.[1] ?? ''
const followersNow = () => sql`select * from followers where programme_id = ${programme.id}`

/** Through the door and no further. Out: the secret of the letter. */
async function asked(email: string, more: Record<string, string> = {}) {
  await follow(wish(email, more), 'fr')
  return secretIn((await lettersTo(sql, email))[0]?.text)
}

/** Somebody confirms that work on the point has begun, and its followers are told. */
async function announced() {
  const id = await anAnnouncement(sql, point, await anEntry(sql, point, author))
  await tellNextFollowers(id)
}

describe('Whoever wants to follow', () => {
  test('gets one letter with a link, and nothing else before they confirm', async () => {
    const email = anAddress()
    const secret = await asked(email)
    const [letter] = await lettersTo(sql, email)
    expect(letter?.text).toContain(`/fr/follow/${secret}`)
    expect(letter?.text).toContain('Éclairage du quartier')
    await announced()
    expect(await lettersTo(sql, email)).toHaveLength(1)
  })

  test('gets what is confirmed after that, with a link and headers that stop it', async () => {
    const email = anAddress()
    const secret = await asked(email)
    await confirmFollow(secret)
    await announced()
    const [, news] = await lettersTo(sql, email)
    expect(news?.text).toContain(`/fr/programmes/${programme.slug}/${point.number}`)
    expect(news?.text).toContain('انطلقت الأشغال')
    expect(news?.text).toContain(`/fr/follow/${secret}?stop`)
    expect(news?.headers?.['List-Unsubscribe']).toMatch(new RegExp(`^<http[^>]+/fr/follow/${secret}>$`))
    expect(news?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  })

  test('is forgotten at once when they stop, and the link is spent', async () => {
    const email = anAddress()
    const secret = await asked(email)
    await confirmFollow(secret)
    await stopFollow(secret)
    expect(await followersNow()).toHaveLength(0)
    await announced()
    expect(await lettersTo(sql, email)).toHaveLength(1)
    for (const act of [confirmFollow, stopFollow]) await refused(act(secret), 'linkSpent')
  })

  test('may confirm twice: mail programs and people press more than once', async () => {
    const secret = await asked(anAddress())
    await confirmFollow(secret)
    await confirmFollow(secret)
    expect(await followersNow()).toHaveLength(1)
  })

  test('gets the same answer whether the address follows already or not, and no second letter', async () => {
    const email = anAddress()
    await asked(email)
    await confirmFollow(secretIn((await lettersTo(sql, email))[0]?.text))
    const before = await followersNow()
    await expect(follow(wish(email), 'ar')).resolves.toBeUndefined()
    await expect(follow(wish(anAddress()), 'ar')).resolves.toBeUndefined()
    expect(await lettersTo(sql, email)).toHaveLength(1)
    const after = await followersNow()
    expect(after.filter(({ id }) => id === before[0]?.id)).toEqual([...before])
  })

  test('may follow the whole programme beside one point of it, and gets each piece of news once', async () => {
    const email = anAddress()
    await confirmFollow(await asked(email))
    await follow(wish(email, { point: '' }), 'ar')
    const second = (await lettersTo(sql, email)).map(({ text }) => secretIn(text)).at(-1) ?? ''
    await confirmFollow(second)
    await announced()
    expect(await lettersTo(sql, email)).toHaveLength(3)
  })

  test('is dropped where a machine filled in what people do not see', async () => {
    await follow(wish(anAddress(), { website: 'http://x' }), 'ar')
    expect(await followersNow()).toHaveLength(0)
  })

  test('is refused a programme that is not before the public, and a point that is none', async () => {
    const shut = await aProgramme(sql, programme.bodyId, author, { open: false })
    await refused(follow({ ...wish(anAddress()), programme: shut.slug, point: null }, 'ar'), 'notFound')
    await refused(follow(wish(anAddress(), { point: '999' }), 'ar'), 'notFound')
    await refused(follow(wish(anAddress(), { programme: 'nowhere' }), 'ar'), 'notFound')
  })
})

describe('A follower’s link', () => {
  test('shows what it is about, and looking changes nothing', async () => {
    const secret = await asked(anAddress())
    expect(await followBehind(secret)).toMatchObject({
      followed: { slug: programme.slug, point: { number: point.number } },
    })
    expect((await followersNow())[0]?.confirmed_at).toBeNull()
  })

  test('tells nothing once it is spent, nor to whoever guesses', async () => {
    const secret = await asked(anAddress())
    await stopFollow(secret)
    expect(await followBehind(secret)).toBeNull()
    expect(await followBehind('x'.repeat(43))).toBeNull()
  })

  test('says no word of a programme that was taken back from the public, and still stops', async () => {
    const secret = await asked(anAddress())
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    expect(await followBehind(secret)).toEqual({ followed: null })
    await stopFollow(secret)
    expect(await followersNow()).toHaveLength(0)
  })
})

describe('Addresses of followers', () => {
  test('stand in the database sealed, and so does the secret of their link', async () => {
    const email = anAddress()
    const secret = await asked(email)
    const [row] =
      await sql`select f::text as whole, encode(email_sealed, 'escape') || encode(secret_sealed, 'escape') as sealed
      from followers f where programme_id = ${programme.id}`
    for (const word of [email, secret]) {
      expect(row?.whole).not.toContain(word)
      expect(row?.sealed).not.toContain(word)
    }
  })

  test('are read by no visitor, at no door and by no member, the provincial secretary included', async () => {
    await asked(anAddress())
    const all = query`select id from followers`
    for (const read of [
      () => asVisitor((tx) => tx.execute(all)),
      () => atTheDoor((tx) => tx.execute(all)),
      () => as(secretary, (tx) => tx.execute(all)),
      () => as(provincial, (tx) => tx.execute(all)),
    ])
      await expect(read()).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('cannot be entered as confirmed by anyone, whatever they send', async () => {
    const row = query`insert into followers (id, programme_id, body_id, email_sealed, email_key, locale, hash, secret_sealed, confirmed_at)
      values (${randomUUID()}, ${programme.id}, ${programme.bodyId}, 'a', 'b', 'ar', ${randomUUID()}::bytea, 'd', now())`
    for (const put of [
      () => atTheDoor((tx) => tx.execute(row)),
      () => as(secretary, (tx) => tx.execute(row)),
      () => asVisitor((tx) => tx.execute(row)),
    ])
      await expect(put()).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('are forgotten a week after nobody confirmed them, and kept where somebody did', async () => {
    const [old] = await followersOf(sql, programme, 1, { confirmed: false })
    const [fresh] = await followersOf(sql, programme, 1, { confirmed: false })
    const [kept] = await followersOf(sql, programme, 1)
    await sql`update followers set asked_at = now() - interval '8 days' where id in (${old?.id ?? ''}, ${kept?.id ?? ''})`
    await clearUnconfirmedFollowers()
    const left = (await followersNow()).map(({ id }) => id)
    expect(left.sort()).toEqual([fresh?.id, kept?.id].sort())
  })

  test('the portal’s own work can remove none that confirmed', async () => {
    await followersOf(sql, programme, 1)
    await asHousekeeper((tx) => tx.execute(query`delete from followers where programme_id = ${programme.id}`))
    expect(await followersNow()).toHaveLength(1)
  })
})
