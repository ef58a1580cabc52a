import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { type importRows, imports } from '@/db/schema/register'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { keyedHash, seal, unseal } from '@/gate/seal'
import { folded, type Mapping } from './columns'
import { byName, type Person, readRow, type Surroundings } from './person-row'
import { mayHandle } from './policy'

export type Row = typeof importRows.$inferSelect
export type List = typeof imports.$inferSelect

/** A list that the actor has in hand, or `notFound`. */
export async function listIn(tx: Tx, actor: Actor, importId: string): Promise<List> {
  const [list] = await tx.select().from(imports).where(eq(imports.id, importId))
  insist(list, 'notFound')
  insist(mayHandle(actor, list), 'notYours')
  return list
}

/** A list whose preview was not accepted yet: only that one changes. */
export async function openListIn(tx: Tx, actor: Actor, importId: string): Promise<List> {
  const list = await listIn(tx, actor, importId)
  insist(!list.acceptedAt, 'acceptedAlready')
  return list
}

export const sealedCells = (cells: readonly string[]): Buffer => seal(JSON.stringify(cells), 'import')
export const cellsOf = ({ sealed }: Pick<Row, 'sealed'>): string[] =>
  sealed ? (JSON.parse(unseal(sealed, 'import')) as string[]) : []

/** What names in the cells stand for: all communes, and the branches that the actor manages. */
export async function surroundings(tx: Tx, actor: Actor, { bodyId }: List, now: Date): Promise<Surroundings> {
  const [row] = await tx.execute<{
    communes: { id: string; names: string[] }[]
    branches: { id: string; names: (string | null)[] }[]
  }>(sql`select
    (select json_agg(json_build_object('id', code, 'names', json_build_array(name_ar, name_fr))) from communes) as communes,
    (select coalesce(json_agg(json_build_object('id', id, 'names', json_build_array(name_ar, name_fr, name_en))), '[]')
      from bodies where id = any(${`{${actor.reach('members.manage').join(',')}}`}::uuid[])) as branches`)
  return {
    communes: byName(row?.communes ?? []),
    branches: byName(row?.branches ?? []),
    bodyId,
    now,
  }
}

// Two rows of one list speak of one person when they share a phone, an address, an identity number, or name and birth.
const keysOf = ({ phone, email, cin, nameAr, nameLatin, bornOn }: Person): Buffer[] => {
  const said = [
    phone && `phone ${phone}`,
    email && `email ${email}`,
    cin && `cin ${cin}`,
    `name ${folded(nameAr)} ${folded(nameLatin)} ${bornOn ?? ''}`,
  ]
  return said.flatMap((text) => (text ? [keyedHash(text, 'import')] : []))
}

export type Reading = { row: Row; person: Person; faults: Row['faults'] }

/** Reads rows as the mapping has them. */
export const readingsOf = (rows: Row[], mapping: Mapping, around: Surroundings): Reading[] =>
  rows.map((row) => ({ row, ...readRow(cellsOf(row), mapping, around) }))

type Alike = { line: number; member_id: string; found_by: Row['alikeBy'] }

/** Whom these people may be, among members whose home the actor keeps. */
async function alikeTo(tx: Tx, readings: Reading[]): Promise<Map<number, Alike>> {
  const asked = readings.map(({ row, person }) => ({
    line: row.line,
    ar: person.nameAr,
    latin: person.nameLatin === person.nameAr ? '' : person.nameLatin,
    born: person.bornOn,
    phone: person.phone && keyedHash(person.phone, 'phone').toString('hex'),
    email: person.email && keyedHash(person.email, 'email').toString('hex'),
  }))
  if (asked.length === 0) return new Map()
  const rows = await tx.execute<Alike>(
    sql`select line, member_id, found_by from register.alike(${JSON.stringify(asked)}::jsonb)`,
  )
  return new Map(rows.map((row) => [row.line, row]))
}

/** Reads rows and writes down beside each what is wrong, or whom it may be. */
export async function examine(tx: Tx, importId: string, readings: Reading[]): Promise<void> {
  if (readings.length === 0) return
  const lines = readings.map(({ row }) => row.line)
  const alike = await alikeTo(
    tx,
    readings.filter(({ faults }) => faults.length === 0),
  )
  const told = readings.map(({ row: { line }, person, faults }) => {
    const met = alike.get(line)
    const good = faults.length === 0
    return {
      line,
      state: good ? (met ? 'alike' : 'good') : 'bad',
      faults,
      body: good ? person.bodyId : null,
      alike: met?.member_id ?? null,
      by: met?.found_by ?? null,
      keys: good ? keysOf(person).map((key) => key.toString('hex')) : [],
    }
  })
  // Between the first and the last of them: a plan that compares each with each then compares a thousand, not all.
  await tx.execute(sql`update import_rows r set state = t.state, faults = t.faults, body_id = t.body, alike = t.alike,
      alike_by = t.by, alike_line = null, choice = null,
      keys = (select coalesce(array_agg(decode(k, 'hex')), '{}') from jsonb_array_elements_text(t.keys) k)
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as t(line integer, state text, faults jsonb, body uuid, alike uuid, by text, keys jsonb)
    where r.import_id = ${importId} and r.line = t.line
      and r.line between ${Math.min(...lines)} and ${Math.max(...lines)}`)
}

/** Finds rows that an earlier one of the list has said already, and notes every branch that rows go to. */
export async function settle(tx: Tx, list: List): Promise<void> {
  // Made once, and one row to join with: a list that came a moment ago is in no statistics, and ten thousand rows that
  // are taken for one would be compared each with each.
  await tx.execute(sql`with spoken as (
      select line, unnest(keys) as key from import_rows where import_id = ${list.id} and state in ('good', 'alike')
    ), heard as (select line, min(line) over (partition by key) as first from spoken),
    twins as (select line, min(first) as first from heard where first < line group by line),
    told as materialized (select jsonb_object_agg(line, first) as first from twins)
    update import_rows r set alike_line = (t.first ->> r.line::text)::int, state = 'alike' from told t
    where r.import_id = ${list.id} and t.first ? r.line::text`)
  await tx.execute(sql`update imports set bodies = array(select distinct b from (
      select ${list.bodyId}::uuid as b union select body_id from import_rows where import_id = ${list.id} and body_id is not null) x)
    where id = ${list.id}`)
}
