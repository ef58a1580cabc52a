import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { signedIn } from '../../builders/session'
import { aBody, aMember, rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { ACTS, type Place, REVEALING } from '../acts'
import { builtActions, call } from '../calling'

const sql = ownerSql()
let officer: string
let place: Place
let columns: string[]
let tables: { schema: string; name: string }[]

beforeAll(async () => {
  const root = await rootBody(sql)
  officer = await aMember(sql, 'مسؤول التواصل', ['communicationOfficer', root], ['provincialSecretary', root])
  place = { bodyId: await aBody(sql, root, 'فرع'), authorId: officer }
  const named = await sql<{ name: string }[]>`select distinct column_name as name
    from information_schema.columns where table_schema = 'public'`
  columns = named.flatMap(({ name }) => [name, name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())])
  tables = await sql`select schemaname as schema, tablename as name from pg_tables
    where schemaname in ('public', 'pgboss', 'limits')`
})

/** Which of these words stand in which tables, in whatever column. */
const whereAre = async (words: ReadonlyMap<string, string>): Promise<string[]> => {
  const found = await Promise.all(
    tables.map(async ({ schema, name }) => {
      const rows = await sql<{ word: string }[]>`select distinct w.word
        from (select t::text as line from ${sql(schema)}.${sql(name)} t offset 0) rows,
          unnest(${[...words.keys()]}::text[]) w (word)
        where strpos(rows.line, w.word) > 0`
      return rows.map(({ word }) => `${words.get(word)} wrote into ${name}`)
    }),
  )
  return found.flat()
}

// Told to nobody, whatever they ask.
const OWN = /password_?hash|passwordHash|"hash"|argon2|details_?hash|"salt"/i
const ADDRESS = /"email"/i
const tellsTooMuch = (name: string, told: string) =>
  OWN.test(told) || (ADDRESS.test(told) && !REVEALING.includes(name))

test('a field that an act does not ask for is set nowhere, whatever column it is called after; and no answer tells more than it should', async () => {
  const wrong: string[] = []
  const words = new Map<string, string>()
  let done = 0
  let fields = 0
  const actions = builtActions()
  for (const action of actions) {
    const act = ACTS[action.name]
    const asked = !act || act.for === 'anyone' ? {} : await act.fields(sql, place)
    const own = { locale: 'ar', once: randomUUID(), ...asked, ...('version' in asked && { version: '1' }) }
    const smuggled = randomUUID()
    words.set(smuggled, action.name)
    const excess = columns.filter((name) => !(name in own)).map((name) => [name, smuggled])
    fields += excess.length
    const { cookie } = await signedIn(sql, officer)
    const { status, answer, text, location } = await call(
      action,
      { ...Object.fromEntries(excess), ...own },
      { cookie },
    )
    if (answer?.done !== undefined || location) done += 1
    if (status >= 500) wrong.push(`${action.name}: ${status}`)
    if (tellsTooMuch(action.name, JSON.stringify(answer?.done ?? null)))
      wrong.push(`${action.name} told ${text}`)
  }
  wrong.push(...(await whereAre(words)))
  figure(
    'Z7',
    `${actions.length} actions, ${done} of them done, ${fields} fields too many: set ${wrong.length}`,
  )
  expect(wrong).toEqual([])
  expect(done).toBeGreaterThan(actions.length / 2)
})
