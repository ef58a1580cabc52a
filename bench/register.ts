import { sql as words } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import { as, type Tx } from '@/db/client'
import { guessMapping } from '@/features/imports/columns'
import { acceptImport, chooseFor, mapColumns, readOn, startImport } from '@/features/imports/mutations'
import { entriesOf, found, PAGE, registerPage } from '@/features/register/queries'
import { filtersOf, type Question, questionInput } from '@/features/register/question'
import type { Actor } from '@/gate/actor'
import { keyedHash } from '@/gate/seal'
import { actorFor, aMember, rootBody } from '../tests/builders/world'
import { csvOf, dirtyList } from '../tests/database/imports/dirty-list'
import { percentile } from '../tests/environment/percentile'
import { statementsDuring } from '../tests/environment/statements'
import { fillRegister } from './members'
import { atMost, median, type Row } from './verdict'

const MEMBERS = 100_000
const TIMES = 40
const MB = 1024 * 1024

/** The register among 100,000 members and 300,000 mandates: search, filters, row policies, and a list taken in. */
export async function register({ sql }: { sql: Sql }): Promise<Row[]> {
  const { branches, sectors } = await fillRegister(sql, MEMBERS)
  const root = await rootBody(sql)
  const province = await actorFor(sql, await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root]))
  const secretary = await actorFor(
    sql,
    await aMember(sql, 'كاتبة الفرع', ['branchSecretary', branches[0] ?? '']),
  )
  const questions = await questionsFor(sql, { branches, sectors })
  const rows: Row[] = []
  for (const [who, actor] of [
    ['province', province],
    ['branch', secretary],
  ] as const)
    for (const [what, asked] of Object.entries(questions))
      rows.push(await timed(`${who}: ${what}`, actor, asked))
  const counted = await statementsDuring(sql, () => registerPage(province, ask({ q: 'محمد' }), new Date()))
  rows.push(atMost('queries of a page of the register', counted.length, 5))
  for (const [who, actor] of [
    ['province', province],
    ['branch', secretary],
  ] as const)
    rows.push(...(await policies(sql, who, actor, branches[0] ?? '')))
  return [...rows, ...(await aListTakenIn(secretary, branches[0] ?? ''))]
}

const ask = (typed: Record<string, unknown>): Question => questionInput.parse(typed)

async function questionsFor(sql: Sql, { branches, sectors }: { branches: string[]; sectors: string[] }) {
  const phone = '+212699999999'
  await sql`update contacts set phone_key = ${keyedHash(phone, 'phone')}, phone_tail = ${keyedHash('9999', 'tail')}
    where member_id = (select member_id from contacts limit 1)`
  const communes = await sql<{ code: string }[]>`select code from communes`
  const offices = await sql<{ id: string }[]>`select id from offices where key in ('treasurer', 'adviser')`
  const names = ['محمد', 'امينه', 'الدكالي', 'خديجة العلوي', 'nom 3', 'سعاد الحسني', 'عمر', 'لا أحد']
  const of = <Item>(list: readonly Item[], question: (item: Item) => Record<string, unknown>) =>
    list.map(question)
  return {
    everyone: [{}],
    name: of(names, (q) => ({ q })),
    number: of([5, 500, 50_000], (q) => ({ q: String(q) })),
    phone: [{ q: phone }],
    'last four digits': [{ q: '9999' }, { q: '0001' }],
    branch: of(branches, (body) => ({ body })),
    sector: of(sectors, (body) => ({ body })),
    commune: of(communes, ({ code }) => ({ commune: code })),
    gender: [{ gender: 'f' }, { gender: 'm' }],
    age: of(['16-24', '25-34', '35-44', '45-59', '60-'], (age) => ({ age })),
    office: of(offices, ({ id }) => ({ office: id })),
    standing: of(['running', 'suspended', 'left'], (standing) => ({ standing })),
    'joined since': of(['1/1/2005', '1/1/2024'], (since) => ({ since })),
    'name and filters': of(names, (q) => ({ q, gender: 'f', age: '35-44' })),
  }
}

async function timed(what: string, actor: Actor, asked: Record<string, unknown>[]): Promise<Row> {
  const spent: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const question = ask(asked[n % asked.length] ?? {})
    const began = performance.now()
    await registerPage(actor, question, new Date())
    spent.push(performance.now() - began)
  }
  return atMost(`${what}, p95`, percentile(spent, 95), 100, {
    unit: 'ms',
    digits: 1,
    aside: `p50 ${percentile(spent, 50).toFixed(1)} ms`,
  })
}

/** The same queries with row policies and without them: as the actor, and as a superuser who is taken for the actor. */
async function policies(sql: Sql, who: string, actor: Actor, bodyId: string): Promise<Row[]> {
  const question = ask({ q: 'محمد' })
  const queries: Record<string, (tx: Tx) => Promise<unknown>> = {
    'a page of the register': (tx) =>
      found(tx, filtersOf(question, new Date()), question.q, PAGE).then(({ members }) =>
        entriesOf(tx, members),
      ),
    'mandates of a body': (tx) =>
      tx.execute(words`select m.*, p.name_ar from mandates m join members p on p.id = m.member_id
        where m.body_id = ${bodyId} order by m.starts_at desc limit 200`),
  }
  const open = drizzle(sql, { casing: 'snake_case' })
  const rows: Row[] = []
  for (const [what, query] of Object.entries(queries)) {
    const within = await middle(() => as(actor.reader, query))
    const without = await middle(() =>
      open.transaction(async (tx) => {
        await tx.execute(
          words`select set_config('app.member', ${actor.memberId}, true), set_config('app.second_factor', 'optional', true)`,
        )
        return query(tx as never)
      }),
    )
    rows.push(
      atMost(`${who}: row policies on ${what}, times the time without`, within / without, 1.5, {
        digits: 2,
        aside: `${within.toFixed(1)} ms, ${without.toFixed(1)} ms`,
      }),
    )
  }
  return rows
}

async function middle(work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  for (let n = 0; n < TIMES; n++) {
    const began = performance.now()
    await work()
    spent.push(performance.now() - began)
  }
  return median(spent)
}

/** A list of 10,000 rows with 300 wrong ones, from the file to the register. */
async function aListTakenIn(actor: Actor, bodyId: string): Promise<Row[]> {
  const { lines } = dirtyList(10_000)
  const bytes = csvOf(lines)
  let most = 0
  const before = process.memoryUsage().rss
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  const began = performance.now()
  const { importId } = await startImport(actor, { bodyId, fileName: 'bench.csv', bytes })
  await mapColumns(actor, { importId, mapping: guessMapping(lines[0] ?? []) })
  for (let left = 1; left > 0; ) left = (await readOn(actor, { importId })).left
  await chooseFor(actor, { importId, line: null, choice: 'new' })
  const { taken } = await acceptImport(actor, { importId, signed: 'كاتبة الفرع' })
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  return [
    atMost('a list of 10,000 rows taken in', seconds, 60, {
      unit: 's',
      digits: 1,
      aside: `${taken} members`,
    }),
    atMost('memory it took more', Math.max(0, most - before) / MB, 300, { unit: 'MB' }),
  ]
}
