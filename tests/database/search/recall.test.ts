import { beforeAll, expect, test } from 'vitest'
import { sampleArticles } from '@/db/sample/articles/articles'
import { spelled } from '@/features/search/words'
import { ownerSql as sql } from '../../environment/database'
import { variantsOf } from './variants'

type Text = { locale: string; words: string[] }
let texts: Text[]

// One article of the sample in one language: its words, and how the index holds them.
const indexed = async (locale: string, title: string, summary: string, body: unknown): Promise<Text> => {
  const [row] = await sql<{ words: string; vector: string }[]>`
    insert into held (vector) select search.vector(${title}, ${summary}, search.plain(${sql.json(body as never)}), '{}')
    returning search.plain(${sql.json(body as never)}) as words, vector::text`
  const words = spelled([title, summary, row?.words].join(' ')).split(' ')
  return { locale, words: [...new Set(words)].filter((word) => word.length > 2) }
}

beforeAll(async () => {
  await sql`create table held (id serial primary key, vector tsvector)`
  texts = []
  for (const { texts: versions } of sampleArticles)
    for (const [locale, { title, summary, body }] of Object.entries(versions))
      texts.push(await indexed(locale, title, summary, body))
})

test('every word of the sample is found in all the ways that it may be typed', async () => {
  const asked: { id: number; way: string }[] = []
  for (const [index, { words }] of texts.entries())
    for (const [place, word] of words.entries()) {
      const ways = variantsOf(word)
      // Each word in some of its ways; between them all of the ways.
      for (let turn = 0; turn < 4; turn += 1)
        asked.push({ id: index + 1, way: ways[(place + turn * 7) % ways.length] ?? word })
    }
  const missed =
    await sql`select way from unnest(${asked.map(({ id }) => id)}::int[], ${asked.map(({ way }) => way)}::text[])
    as a(id, way) join held using (id) where not vector @@ (search.understand(way)).loose`
  expect(missed.map(({ way }) => way)).toEqual([])
  expect(asked.length).toBeGreaterThan(5000)
}, 120_000)
