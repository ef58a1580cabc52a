// What people tell the portal of themselves: where it stands, how long, and what is left of it afterwards.
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MONTHS_KEPT } from '@/db/schema/portal'
import { boss, closeJobs } from '@/gate/jobs'
import { aPerson } from '../builders/account'
import { signedIn } from '../builders/session'
import { aMember, rootBody } from '../builders/world'
import { figure } from '../environment/figures'
import { dataDir, ownerSql, site } from '../environment/server'
import { jpeg, pdf } from '../rules/pictures/hostile-files'
import { builtActions, call } from './calling'
import { visit } from './crawl'
import { ask } from './raw'

const sql = ownerSql()
const dist = process.env.NEXT_DIST_DIR ?? '.next'
// The server writes into a file that is called after its database.
const logFile = `test-results/${new URL(process.env.DATABASE_OWNER_URL ?? '').pathname.replace('/wahaj_', '')}-server.log`
let root: string
let officer: string
let cookie: string

beforeAll(async () => {
  root = await rootBody(sql)
  officer = await aMember(sql, 'مسؤولة', ['communicationOfficer', root])
  cookie = (await signedIn(sql, officer)).cookie
})
beforeEach(() => sql`delete from limits.counters`)
afterAll(closeJobs)

const act = async (name: string, fields: Record<string, string>, how = {}) => {
  const action = builtActions().find((one) => one.name === name)
  if (!action) throw new Error(`the build has no ${name}`)
  return call(action, { locale: 'ar', ...fields }, how)
}

const aCanary = () => `qz${randomUUID().replaceAll('-', '').slice(0, 14)}`
const phoneCanary = () => `+2126${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

/** Every table of every schema, the job queue and the limits among them. */
async function tablesWith(words: string[]): Promise<string[]> {
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

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('turbopack'))
    .map((entry) => join(entry.parentPath, entry.name))
const filesWith = (words: string[]): string[] => {
  const files = [...filesIn(dataDir()), ...filesIn(join(dist, 'server')), logFile]
  return files.filter((file) => words.some((word) => readFileSync(file, 'latin1').includes(word)))
}

async function aSentLetter() {
  const words = { name: aCanary(), subject: aCanary(), text: aCanary() }
  const [email, phone] = [`${aCanary()}@example.org`, phoneCanary()]
  const { location } = await act('messages/sendLetterAction', { ...words, email, phone, website: '' })
  expect(location).toContain('/ar/contact/thanks')
  const [row] = await sql<{ id: string }[]>`select id from messages where email = ${email}`
  return { id: row?.id ?? '', canaries: [...Object.values(words), email.split('@')[0] ?? '', phone] }
}

test('of a letter that was read, answered and deleted nothing is left: in no table, file, cache or log', async () => {
  const { id, canaries } = await aSentLetter()
  const note = aCanary()
  await visit(`/ar/desk/messages/${id}`, 'document', cookie)
  await visit(`/ar/desk/messages/${id}`, 'RSC header', cookie)
  await visit(`/ar/desk/search?q=${canaries[0]}`, 'document', cookie)
  await act('messages/handleMessageAction', { messageId: id, note }, { cookie })
  expect(await tablesWith(canaries)).toEqual(['public.messages'])
  await act('messages/deleteMessageAction', { messageId: id }, { cookie })
  const left = [...(await tablesWith([...canaries, note])), ...filesWith([...canaries, note])]
  figure('P2', `a deleted letter: tables, files, caches and logs that still hold any of it ${left.length}`)
  expect(left).toEqual([])
})

const bring = async (to: string, file: Buffer) => {
  const form = new FormData()
  form.set('bodyId', root)
  form.set('file', new File([new Uint8Array(file)], 'x'))
  const headers = { cookie, origin: site() }
  const answer = await fetch(`${site()}/api/${to}`, { method: 'POST', body: form, headers })
  return ((await answer.json()) as { done: { id: string; name: string } }).done
}

test('the night’s housekeeping keeps what the page on privacy promises', async () => {
  const { id, canaries } = await aSentLetter()
  const [picture, paper] = [await bring('pictures', await jpeg(400, 300)), await bring('documents', pdf())]
  expect(filesIn(dataDir()).filter((file) => file.includes(picture.name))).toHaveLength(4)
  await act('pictures/removePicture', { pictureId: picture.id, version: '1' }, { cookie })
  await act('documents/removeDocument', { documentId: paper.id }, { cookie })
  // Time goes by.
  await sql`update messages set sent_at = now() - make_interval(months => ${MONTHS_KEPT}, days => 1) where id = ${id}`
  await sql`update pictures set removed_at = now() - interval '31 days' where id = ${picture.id}`
  await sql`update documents set removed_at = now() - interval '31 days' where id = ${paper.id}`
  await (await boss()).send('housekeeping', {})
  await expect
    .poll(() => tablesWith([...canaries, picture.name, paper.name]), { timeout: 60_000 })
    .toEqual([])
  const files = () =>
    filesIn(dataDir()).filter((file) => file.includes(picture.name) || file.includes(paper.name))
  await expect.poll(files, { timeout: 20_000 }).toEqual([])
  for (const locale of ['ar', 'fr', 'en'])
    expect((await ask(`/${locale}/privacy`)).words).toContain(String(MONTHS_KEPT))
  figure('P3', 'a letter of a year ago, a picture and a paper removed a month ago: rows and files left 0')
})

test('no address, name or number of a person is in a log, an address or an error, even when the database fails', async () => {
  const canary = aCanary()
  const email = `${canary}@example.org`
  const { email: known } = await aPerson(sql, canary)
  const letter = { name: canary, email, phone: '', subject: canary, text: canary, website: '' }
  const answers = [
    await act('account/signInAction', { email, password: `${canary} ${canary}`, to: '' }),
    await act('account/signInAction', { email: known, password: `${canary} ${canary}`, to: '' }),
    await act('account/askForResetAction', { email }),
    await act('account/askForResetAction', { email: known }),
    await act('account/setPasswordAction', { password: canary }),
  ]
  // Faults whose messages would carry the row: a rule that it breaks, a column that is not there.
  await sql.unsafe(`alter table messages add constraint nobody check (name not like 'qz%') not valid`)
  answers.push(await act('messages/sendLetterAction', letter))
  await sql`alter table messages drop constraint nobody`
  await sql`alter table messages rename column phone to elsewhere`
  answers.push(await act('messages/sendLetterAction', letter))
  await sql`alter table messages rename column elsewhere to phone`
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toHaveLength(2)
  const failures = answers.filter(({ status }) => status >= 500)
  const addresses = answers.map(({ location }) => location ?? '')
  const log = readFileSync(logFile, 'utf8')
  expect(log).toContain('Failed query')
  const people = log.match(/[\w.+-]+(@|%40)[\w-]+\.[a-z]{2,}/g) ?? []
  const found = [...failures.map(({ text }) => text), ...addresses, log].filter((text) =>
    text.includes(canary),
  )
  figure(
    'P5',
    `${log.length >> 10} KB of server log, ${answers.length} answers: e-mail addresses in the log ${people.length}, canary words ${found.length}`,
  )
  expect(people).toEqual([])
  expect(found).toEqual([])
})
