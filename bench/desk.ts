import { randomBytes, randomUUID } from 'node:crypto'
import type { Browser } from '@playwright/test'
import { aComrade } from '../tests/builders/comrades'
import { anElectedOffice } from '../tests/builders/elected'
import { rootBody } from '../tests/builders/world'
import { statementsDuring } from '../tests/environment/statements'
import { roomsWith } from '../tests/http/rooms'
import { kilobytes, notingFetched } from './browser'
import type { Editor } from './editor'
import type { Portal } from './portal'
import { atMost, type Row } from './verdict'

/** Rooms of the desk: what each asks of the database among all these articles, and the script that comes with it. */
export async function desk(portal: Portal, editor: Editor, browser: Browser): Promise<Row[]> {
  const { id: articleId } = await editor.writes('نص للقياس')
  const bodyId = await rootBody(portal.sql)
  const memberId = await aComrade(portal.sql, 'أمينة', bodyId)
  const electedId = await anElectedOffice(portal.sql, bodyId, editor.memberId, { memberId: editor.memberId })
  const messageId = await aLetter(portal)
  const applicationId = await anApplication(portal)
  const rooms = roomsWith({ articleId, messageId, bodyId, electedId, memberId, applicationId })
  const seen: Seen[] = []
  for (const { name, path, editor: hasEditor = false } of rooms) {
    // Once before: what all pages share is cached then.
    await read(portal, editor, path)
    const queries = (await statementsDuring(portal.sql, () => read(portal, editor, path))).length
    seen.push({ name, hasEditor, queries, script: await scriptOf(browser, portal, editor, path) })
  }
  const script = { unit: 'KB', digits: 1 }
  const [plain, writing] = [seen.filter((room) => !room.hasEditor), seen.filter((room) => room.hasEditor)]
  return [
    worst(`queries of a room, of ${seen.length}`, seen, ({ queries }) => queries, 4),
    worst('script with the editor', writing, (room) => room.script, 320, script),
    worst('script without it', plain, (room) => room.script, 170, script),
  ]
}

type Seen = { name: string; hasEditor: boolean; queries: number; script: number }

/** The highest of a figure among rooms, and which room that is. */
function worst(what: string, rooms: Seen[], of: (room: Seen) => number, most: number, how = {}): Row {
  const [first] = rooms.toSorted((a, b) => of(b) - of(a))
  return atMost(`${what}, at most`, first ? of(first) : Number.NaN, most, {
    ...how,
    aside: first?.name ?? '',
  })
}

async function read({ url }: Portal, { cookie }: Editor, path: string): Promise<void> {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
}

async function scriptOf(
  browser: Browser,
  { url }: Portal,
  { cookie }: Editor,
  path: string,
): Promise<number> {
  const [name = '', value = ''] = cookie.split('=')
  const context = await browser.newContext()
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  const { fetched } = await notingFetched(page)
  await page.goto(url + path, { waitUntil: 'networkidle' })
  await context.close()
  return kilobytes(fetched, 'Script')
}

async function anApplication({ sql }: Portal): Promise<string> {
  const id = randomUUID()
  await sql`insert into applications (id, body_id, stage, name_ar, name_latin, commune_code, locale, consents,
      consent_version, email_sealed, email_key, link)
    select ${id}, root_id, 'branch', 'طالب انخراط', '', (select code from communes limit 1), 'ar',
      ${['membership/record']}, '2026-11', 'x', 'x', ${randomBytes(32)} from organisation`
  return id
}

async function aLetter({ sql }: Portal): Promise<string> {
  const id = randomUUID()
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    select ${id}, root_id, 'زائر', 'visitor@example.org', 'سؤال', 'نص', 'ar' from organisation`
  return id
}
