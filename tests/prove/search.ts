// A newspaper of 10,000 and of 1,000,000 articles is searched as its readers would, as portal_visitor.
// Runs with DATABASE_OWNER_URL and DATABASE_URL of any scratch server, in a database of its own.
import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asVisitor, closeDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { questionInput } from '@/features/search/input'
import { findNews, suggest } from '@/features/search/queries'
import { type Article, Corpus, chance } from '../database/search/newspaper'
import { variantsOf } from '../database/search/variants'
import { inDatabase } from '../environment/address'

const owner = process.env.DATABASE_OWNER_URL ?? ''
const name = `search_proof_${randomUUID().slice(0, 8)}`
const maintenance = postgres(inDatabase(owner, 'postgres'), { max: 1, onnotice: () => {} })
let sql: postgres.Sql
let corpus: Corpus
let topics: { id: string; key: string }[]

type Query = { kind: string; ask: Record<string, string> }

beforeAll(async () => {
  await closeDatabase()
  await maintenance`create database ${maintenance(name)}`
  await migrate(inDatabase(owner, name))
  process.env.DATABASE_URL = inDatabase(process.env.DATABASE_URL ?? '', name)
  sql = postgres(inDatabase(owner, name), {
    max: 2,
    onnotice: () => {},
    connection: { maintenance_work_mem: '1GB' },
  })
  await sql`alter table search_entries set (autovacuum_enabled = false, toast.autovacuum_enabled = false)`
  await sql`alter table topics no force row level security`
  topics = await sql`insert into topics (id, key, name_ar, name_fr, name_en, position)
    select gen_random_uuid(), 'topic' || chr(96 + n), 'x', 'x', 'x', n from generate_series(1, 6) n returning id, key`
  corpus = await Corpus.create(sql, 100_000, 200_000)
}, 300_000)

afterAll(async () => {
  await closeDatabase()
  await sql?.end({ timeout: 5 })
  await maintenance`drop database if exists ${maintenance(name)} with (force)`
  await maintenance.end({ timeout: 5 })
}, 120_000)

for (const [articles, words, limit] of [
  [10_000, 300, 30],
  [Number(process.env.PROVE_SEARCH_ARTICLES ?? 1_000_000), Number(process.env.PROVE_SEARCH_WORDS ?? 120), 40],
] as const)
  test(`${articles} articles of ${words} words: 95 of 100 searches take at most ${limit} ms, and every rare word is found`, async () => {
    const began = Date.now()
    const kept = await corpus.fill(
      sql,
      articles,
      words,
      topics.map(({ id }) => id),
      randomUUID(),
    )
    await learnWords()
    const [size] = await sql`select pg_size_pretty(pg_total_relation_size('search_entries')) as table,
      pg_size_pretty(pg_relation_size('search_entries_vector_index')) as index`
    say(
      `${articles} articles of ${words} words: built in ${seconds(began)}, ${size?.table} with ${size?.index} of GIN index`,
    )
    expect(await differingVectors()).toBe(0)
    const queries = questions(kept)
    for (const { ask } of queries.slice(0, 60)) await search(ask)
    const times = await timed(queries)
    report(times)
    const { asked, found } = await recall(kept)
    say(`  recall of rare words: ${found} of ${asked} ways to write them`)
    expect(found).toBe(asked)
    expect(queries.length).toBeGreaterThanOrEqual(500)
    expect(
      percentile(
        times.map(({ ms }) => ms),
        95,
      ),
    ).toBeLessThanOrEqual(limit)
  })

const say = (line: string) => process.stdout.write(`${line}\n`)
const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`
const percentile = (values: number[], percent: number) =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.ceil((values.length * percent) / 100) - 1)
  ] ?? 0

/** What the page does: look, and where nothing is found, ask what may have been meant. */
const search = (ask: Record<string, string>) =>
  asVisitor(async (tx) => {
    const question = questionInput.parse(ask)
    const results = await findNews(tx, question, 'ar')
    if (results.total === 0 && question.page === 1) await suggest(tx, question.q)
    return results
  })

async function timed(queries: Query[]) {
  const times: { kind: string; ms: number; ask: string }[] = []
  for (const { kind, ask } of queries) {
    const began = performance.now()
    await search(ask)
    times.push({ kind, ms: performance.now() - began, ask: JSON.stringify(ask) })
  }
  return times
}

function report(times: { kind: string; ms: number; ask: string }[]) {
  const line = (label: string, some: { ms: number }[]) => {
    const all = some.map(({ ms }) => ms)
    const at = (percent: number) => percentile(all, percent).toFixed(1).padStart(7)
    say(
      `  ${label.padEnd(28)} ${String(all.length).padStart(4)}  p50 ${at(50)}  p95 ${at(95)}  max ${at(100)} ms`,
    )
  }
  for (const [kind, some] of Object.entries(Object.groupBy(times, ({ kind }) => kind))) line(kind, some ?? [])
  line('all', times)
  const slowest = times.toSorted((a, b) => b.ms - a.ms)[0]
  say(`  slowest: ${slowest?.ask}`)
}

/** 600 questions of twelve kinds, the same at each run. */
function questions(kept: Article[]): Query[] {
  const random = chance(7)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = () => kept[below(kept.length)] as Article
  const wordOf = (article: Article) => article.words[below(article.words.length)] ?? ''
  const wayOf = (word: string) => {
    const ways = variantsOf(word)
    return ways[below(ways.length)] ?? word
  }
  const filter = () => {
    const { topic, year, locale } = one()
    return [{ topic: topics[topic]?.key ?? '' }, { year: String(year) }, { language: locale }][below(3)] ?? {}
  }
  const kinds: [string, number, () => Record<string, string>][] = [
    ['a word of the language', 100, () => ({ q: corpus.draw(random).spelled })],
    ['one of the 50 commonest', 40, () => ({ q: corpus.ranked(1 + below(50)) })],
    ['a middling word', 60, () => ({ q: wayOf(corpus.ranked(500 + below(20_000))) })],
    ['a rare name', 80, () => ({ q: wayOf(one().name) })],
    [
      'two words side by side',
      80,
      () => {
        const { words } = one()
        const at = below(words.length - 1)
        return { q: words.slice(at, at + 2).join(' ') }
      },
    ],
    [
      'two common words',
      40,
      () => ({ q: `${corpus.ranked(1 + below(200))} ${corpus.ranked(1 + below(200))}` }),
    ],
    [
      'three words of a text',
      60,
      () => {
        const article = one()
        return { q: [wordOf(article), wordOf(article), wordOf(article)].join(' ') }
      },
    ],
    [
      'a name and a common word',
      30,
      () => {
        const { name, words } = one()
        return { q: `${name} ${words[0]}` }
      },
    ],
    ['a word, filtered', 50, () => ({ q: corpus.draw(random).spelled, ...filter() })],
    [
      'two words, filtered',
      20,
      () => ({ q: `${corpus.ranked(1 + below(50))} ${corpus.ranked(200 + below(2000))}`, ...filter() }),
    ],
    ['a later page', 20, () => ({ q: corpus.draw(random).spelled, page: String(2 + below(40)) })],
    [
      'a slip of the finger',
      20,
      () => {
        const word = corpus.ranked(1000 + below(20_000))
        return { q: `${word.slice(0, 3)}ظ${word.slice(4)}` }
      },
    ],
  ]
  const queries = kinds.flatMap(([kind, count, ask]) =>
    Array.from({ length: count }, () => ({ kind, ask: ask() })),
  )
  return queries
    .map((query) => ({ query, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ query }) => query)
}

const brings = async (way: string, id: string) => {
  for (const page of ['1', '2', '3']) {
    const { rows } = await search({ q: way, page })
    if (rows.some(({ articleId }) => articleId === id)) return true
  }
  return false
}

/** Every way to write a rare name must bring the article that has it. */
async function recall(kept: Article[]) {
  let [asked, found] = [0, 0]
  for (const { id, name: rare } of kept.slice(0, 100))
    for (const way of variantsOf(rare)) {
      asked += 1
      if (await brings(way, id)) found += 1
      else say(`  not found: ${way} of ${id}`)
    }
  return { asked, found }
}

async function differingVectors() {
  await sql`alter table search_entries no force row level security`
  const [differing] = await sql<{ count: number }[]>`select count(*)::int as count
    from (select * from search_entries limit 200) e
    where vector <> search.vector(title, summary, words, search.labels(body_id, topic_id, locale, told_on))`
  await sql`alter table search_entries force row level security`
  return differing?.count
}

// What a million publications would have taught the list of words, taken from some of them.
async function learnWords() {
  await sql`alter table search_words no force row level security`
  await sql`insert into search_words (word, spelled)
    select distinct on (word) word, spelled from (
      select w as spelled, search.folded(w) as word
      from (select words from search_entries order by told_on desc limit 20000) e, unnest(string_to_array(words, ' ')) as w
    ) s on conflict do nothing`
  await sql`alter table search_words force row level security`
  await sql`vacuum analyze search_words`
}
