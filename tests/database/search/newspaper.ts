import { once } from 'node:events'
import type { Sql } from 'postgres'
import { folded, light } from '@/features/search/words'

// A newspaper that nobody wrote: Arabic-looking words whose frequencies fall as those of a language do.

/** A word with its part of an article's vector: before each of its two places, after them, and more in a title. */
type Entry = { spelled: string; exact: string; folded: string; light: string; titled: string }
export type Article = {
  id: string
  words: string[]
  name: string
  topic: number
  year: number
  locale: string
}

const LOCALES = ['ar', 'ar', 'ar', 'fr', 'en'] as const
const EPOCH = Date.UTC(2000, 0, 1)
const DAY = 86_400_000
const PATTERNS = [
  '123',
  '1ا23',
  'م12و3',
  'ت12ي3',
  'ا1ت2ا3',
  'م1ا23ة',
  '12ا3ة',
  'است12ا3',
  '12و3',
  'م123',
  'أ12ا3',
  '1ؤ23',
  '1ئ23ة',
  '12ى',
  'إ12ا3',
]
const ENDINGS = ['', '', '', 'ة', 'ات', 'ون', 'ين', 'ية', 'ها']
const BEGINNINGS = ['', '', '', 'ال', 'ال', 'و', 'وال', 'ب', 'لل']
const CONSONANTS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهي']

/** Numbers between 0 and 1 that are the same at each run. */
export const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

export class Corpus {
  private constructor(
    private readonly vocabulary: Entry[],
    private readonly names: Entry[],
    private readonly random: () => number,
  ) {}

  /** In: how many different words, and how many names that hardly any article shares. */
  static create(words: number, names: number): Corpus {
    const random = chance(20_271_001)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    const word = () =>
      pick(BEGINNINGS) +
      pick(PATTERNS).replace(/[123]/g, () => pick(CONSONANTS)) +
      (random() < 0.2 ? pick(CONSONANTS) : '') +
      pick(ENDINGS)
    const name = () => Array.from({ length: 7 }, () => pick(CONSONANTS)).join('') + pick(['', 'ة', 'ي', 'اء'])
    const entries = (count: number, make: () => string) => {
      const made = new Set<string>()
      while (made.size < count) made.add(make())
      return [...made].map(entry)
    }
    return new Corpus(entries(words, word), entries(names, name), random)
  }

  /** A word as often as a language uses one of its rank. */
  draw(random = this.random): Entry {
    const rank = Math.floor(Math.exp(random() * Math.log(this.vocabulary.length)))
    return this.vocabulary[Math.min(rank, this.vocabulary.length) - 1] as Entry
  }

  /** The word of this rank: 1 is the most frequent. */
  ranked(rank: number): string {
    return this.vocabulary[rank - 1]?.spelled ?? ''
  }

  /**
   * Writes articles into the public index, over ten years up to now, and makes its GIN index afterwards.
   * Out: some of the articles, to ask questions about.
   */
  async fill(sql: Sql, count: number, length: number, topics: string[], body: string): Promise<Article[]> {
    await sql`alter table search_entries no force row level security`
    await sql`drop index if exists search_entries_vector_index`
    // No log of the writing, and rows frozen as they come: the proof is of searching.
    await sql`alter table search_entries set unlogged`
    const kept: Article[] = []
    const every = Math.max(1, Math.floor(count / 2000))
    const today = Math.floor((Date.now() - EPOCH) / DAY)
    await copied(sql, count, (number) => {
      const day = today - Math.floor(((count - number) / count) * 3650)
      const { line, article } = this.write(number, length, day, topics, body)
      if (number % every === 0) kept.push(article)
      return line
    })
    await sql`create index search_entries_vector_index on search_entries using gin (vector) with (fastupdate = false)`
    await sql`alter table search_entries force row level security`
    await sql`analyze search_entries`
    return kept
  }

  private write(number: number, length: number, day: number, topics: string[], body: string) {
    const [inTitle, inSummary] = [8, 20]
    const entries = Array.from({ length }, () => this.draw())
    const name = this.names[Math.floor(this.random() * this.names.length)] as Entry
    entries[Math.floor(this.random() * length)] = name
    const words = entries.map(({ spelled }) => spelled)
    const topic = number % topics.length
    const locale = LOCALES[number % LOCALES.length] as string
    const date = new Date(EPOCH + day * DAY).toISOString().slice(0, 10)
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    const labels = Array.from({ length: 13 }, (_, level) => `#${level}:${day >> level}`)
    labels.push(`#b${body}`, `#t${topics[topic]}`, `#l${locale}`, `#y${date.slice(0, 4)}`)
    const text = (from: number, to?: number) => words.slice(from, to).join(' ')
    const columns = [
      ...[id, locale, body, topics[topic], date],
      ...[text(0, inTitle), text(inTitle, inTitle + inSummary), text(inTitle + inSummary)],
      ...[`s${number}`, `${date}T12:00:00Z`, vector(entries, inTitle, inSummary, labels)],
    ]
    const article = { id, words, name: name.spelled, topic, year: Number(date.slice(0, 4)), locale }
    return { line: `${columns.join('\t')}\n`, article }
  }
}

async function copied(sql: Sql, count: number, line: (number: number) => string): Promise<void> {
  const connection = await sql.reserve()
  await connection`begin`
  await connection`truncate search_entries`
  const stream = await connection`copy search_entries
    (article_id, locale, body_id, topic_id, told_on, title, summary, words, slug, published_at, vector)
    from stdin with (freeze)`.writable()
  for (let number = 0; number < count; number += 200) {
    const lines = Array.from({ length: Math.min(200, count - number) }, (_, index) => line(number + index))
    if (!stream.write(lines.join(''))) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'finish')
  await connection`commit`
  connection.release()
}

const entry = (spelled: string): Entry => {
  const plain = folded(spelled)
  const forms = light(plain)
  const each = (mark: string, words: string[], place = '') =>
    words.map((word) => `'${mark}${word}'${place} `).join('')
  return {
    spelled,
    exact: `'${spelled}':`,
    folded: `'~${plain}':`,
    light: each('~', forms, ':16383D'),
    titled: each('^', [plain, ...forms]),
  }
}

// What search.vector() makes of the same words: the proof compares. What is said twice PostgreSQL puts together.
function vector(entries: Entry[], inTitle: number, inSummary: number, labels: string[]): string {
  let text = labels.map((label) => `'${label}' `).join('')
  for (const [index, { exact, folded, light, titled }] of entries.entries()) {
    const zone = index < inTitle ? 'A' : index < inTitle + inSummary ? 'B' : 'C'
    const place = `${index + 1 + ZONE_STARTS[zone]}${zone} `
    text += exact + place + folded + place + light
    if (zone === 'A') text += titled
  }
  return text
}

const ZONE_STARTS = { A: 0, B: 8, C: 16 }
