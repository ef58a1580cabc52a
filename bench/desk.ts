import { randomUUID } from 'node:crypto'
import type { Browser } from '@playwright/test'
import { statementsDuring } from '../tests/environment/statements'
import { roomsWith } from '../tests/http/rooms'
import { kilobytes, notingFetched } from './browser'
import type { Editor } from './editor'
import type { Portal } from './portal'
import { atMost, type Row } from './verdict'

/** Rooms of the desk: what each asks of the database among all these articles, and the script that comes with it. */
export async function desk(portal: Portal, editor: Editor, browser: Browser): Promise<Row[]> {
  const { id: articleId } = await editor.writes('نص للقياس')
  const rooms = roomsWith({ articleId, messageId: await aLetter(portal) })
  const rows: Row[] = []
  for (const { name, path, editor: withEditor } of rooms) {
    // Once before: what all pages share is cached then.
    await read(portal, editor, path)
    const asked = await statementsDuring(portal.sql, () => read(portal, editor, path))
    const script = await scriptOf(browser, portal, editor, path)
    rows.push(
      atMost(`${name}: queries`, asked.length, 4),
      atMost(`${name}: script`, script, withEditor ? 320 : 170, { unit: 'KB' }),
    )
  }
  return rows
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

async function aLetter({ sql }: Portal): Promise<string> {
  const id = randomUUID()
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    select ${id}, root_id, 'زائر', 'visitor@example.org', 'سؤال', 'نص', 'ar' from organisation`
  return id
}
