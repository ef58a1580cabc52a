import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { anApplication } from '../../builders/application'
import { aComrade } from '../../builders/comrades'
import { anElectedOffice } from '../../builders/elected'
import { signedIn } from '../../builders/session'
import { aBody, aMandate, aMember, anArticle, rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { statementsDuring } from '../../environment/statements'
import { keptIn } from '../places'
import { type Room, roomsOf, roomsWith } from '../rooms'

const sql = ownerSql()
const MOST = 4

let root: string
let memberId: string
let cookie: string
let rooms: Room[]

beforeAll(async () => {
  root = await rootBody(sql)
  memberId = await aMember(sql, 'محررة', ['provincialSecretary', root])
  cookie = (await signedIn(sql, memberId)).cookie
  const { id } = await anArticle(sql, root, memberId, { public: false })
  const messageId = await aLetter()
  const electedId = await anElectedOffice(sql, root, memberId, { memberId })
  const { id: applicationId } = await anApplication(sql, root)
  const comradeId = await aComrade(sql, 'أمينة', root, { gender: 'f' })
  const opened = { articleId: id, messageId, bodyId: root, electedId, applicationId }
  const kept = await keptIn(sql, root, memberId, '')
  rooms = [...roomsWith({ ...opened, memberId: comradeId }), ...roomsOf(kept)]
})

async function aLetter(): Promise<string> {
  const id = randomUUID()
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    values (${id}, ${root}, 'زائر', 'visitor@example.org', 'سؤال', 'نص', 'ar')`
  return id
}

/** One more of everything that rooms list. */
async function more(): Promise<void> {
  const { id } = await anArticle(sql, root, memberId, { title: 'نص' })
  await sql`insert into ledger (id, actor_id, act, subject, body_id)
    values (${randomUUID()}, ${memberId}, 'article.started', ${id}, ${root})`
  const discarded = await anArticle(sql, root, memberId, { public: false })
  await sql`insert into discards (article_id, body_id, discarded_by) values (${discarded.id}, ${root}, ${memberId})`
  await sql`insert into pictures (id, body_id, name, width, height, uploaded_by)
    values (${randomUUID()}, ${root}, ${randomUUID()}, 800, 600, ${memberId})`
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, uploaded_by)
    values (${randomUUID()}, ${root}, ${randomUUID()}, 'محضر', 'application/pdf', 9, 'x', ${memberId})`
  const title = sql.json({ ar: 'موعد', fr: 'date', en: '' })
  await sql`insert into coming_dates (id, body_id, "on", precision, title)
    values (${randomUUID()}, ${root}, '2030-01-01', 'year', ${title})`
  await aLetter()
  await anElectedOffice(sql, root, memberId, { memberId, province: randomUUID() })
  const words = sql.json({ ar: 'محطة', fr: 'étape', en: '' })
  for (const whose of [memberId, null])
    await sql`insert into career_entries (id, body_id, member_id, text, starts_on, starts_precision, source)
      values (${randomUUID()}, ${root}, ${whose}, ${words}, '1997-01-01', 'year', ${words})`
  await aMandate(sql, memberId, 'editor', await aBody(sql, root, 'فرع'))
  await aComrade(sql, 'أمينة', root, { gender: 'f' })
  await keptIn(sql, root, memberId, '')
}

async function read({ path }: Room): Promise<void> {
  const answer = await fetch(site() + path, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  expect([path, answer.status]).toEqual([path, 200])
}

const asked = async (room: Room) => (await statementsDuring(sql, () => read(room))).length

/** How many queries each room makes. What they come to may be said before: only other counts are looked at twice. */
async function counted(before: Record<string, number> = {}): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const room of rooms) {
    // What all pages share is cached then.
    await read(room)
    const once = await asked(room)
    // A job may have asked meanwhile: the quieter of two readings tells.
    counts[room.name] = once === before[room.name] ? once : Math.min(once, await asked(room))
  }
  return counts
}

test('a room asks the database at most four times, and as often for fifty of everything as for one', async () => {
  await more()
  const forOne = await counted()
  for (let i = 1; i < 50; i++) await more()
  expect(await counted(forOne)).toEqual(forOne)
  const counts = Object.values(forOne)
  figure('rooms', `${rooms.length} rooms, queries ${Math.min(...counts)} to ${Math.max(...counts)}`)
  expect(Object.entries(forOne).filter(([, count]) => count > MOST)).toEqual([])
  expect(Math.min(...counts)).toBeGreaterThan(0)
})
