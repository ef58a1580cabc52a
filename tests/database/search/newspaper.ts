import { once } from 'node:events'
import type { Sql } from 'postgres'

// A newspaper that nobody wrote: Arabic-looking words whose frequencies fall as those of a language do.

/** A word with the forms under which the index keeps it. */
type Entry = { spelled: string; folded: string; light: string[] }
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
  static async create(sql: Sql, words: number, names: number): Promise<Corpus> {
    const random = chance(20_271_001)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    const word = () =>
      pick(BEGINNINGS) +
      pick(PATTERNS).replace(/[123]/g, () => pick(CONSONANTS)) +
      (random() < 0.2 ? pick(CONSONANTS) : '') +
      pick(ENDINGS)
    const name = () => Array.from({ length: 7 }, () => pick(CONSONANTS)).join('') + pick(['', 'ة', 'ي', 'اء'])
    const entries = async (count: number, make: () => string) => {
      const made = new Set<string>()
      while (made.size < count) made.add(make())
      const rows: Entry[] = []
      const all = [...made]
      for (let at = 0; at < all.length; at += 20_000)
        rows.push(
          ...(await sql<
            Entry[]
          >`select spelled, search.folded(spelled) as folded, search.light(search.folded(spelled)) as light
            from unnest(${all.slice(at, at + 20_000)}::text[]) with ordinality as w(spelled, place) order by place`),
        )
      return rows
    }
    return new Corpus(await entries(words, word), await entries(names, name), random)
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
    await sql`truncate search_entries`
    await sql`drop index if exists search_entries_vector_index`
    const connection = await sql.reserve()
    const stream = await connection`copy search_entries
      (article_id, locale, body_id, topic_id, told_on, title, summary, words, slug, published_at, vector) from stdin`.writable()
    const kept: Article[] = []
    const every = Math.max(1, Math.floor(count / 2000))
    const today = Math.floor((Date.now() - EPOCH) / DAY)
    let lines: string[] = []
    for (let number = 0; number < count; number += 1) {
      const day = today - Math.floor(((count - number) / count) * 3650)
      const { line, article } = this.write(number, length, day, topics, body)
      lines.push(line)
      if (number % every === 0) kept.push(article)
      if (lines.length < 200) continue
      if (!stream.write(lines.join(''))) await once(stream, 'drain')
      lines = []
    }
    stream.end(lines.join(''))
    await once(stream, 'finish')
    connection.release()
    await sql`create index search_entries_vector_index on search_entries using gin (vector) with (fastupdate = false)`
    await sql`alter table search_entries force row level security`
    await sql`vacuum analyze search_entries`
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

// What search.vector() makes of the same words: the proof compares.
function vector(entries: Entry[], inTitle: number, inSummary: number, labels: string[]): string {
  const lexemes = new Map<string, string>()
  const place = (lexeme: string, position: string) => {
    const known = lexemes.get(lexeme)
    lexemes.set(lexeme, known ? `${known},${position}` : position)
  }
  for (const [index, { spelled, folded, light }] of entries.entries()) {
    const titled = index < inTitle
    const zone = titled ? 'A' : index < inTitle + inSummary ? 'B' : 'C'
    const position = index + 1 + (zone === 'A' ? 0 : zone === 'B' ? 8 : 16) + zone
    place(spelled, position)
    place(`~${folded}`, position)
    for (const form of light) place(`~${form}`, '16383D')
    if (!titled) continue
    for (const form of [folded, ...light]) lexemes.set(`^${form}`, '')
  }
  for (const label of labels) lexemes.set(label, '')
  let text = ''
  for (const [lexeme, places] of lexemes) text += places ? `'${lexeme}':${places} ` : `'${lexeme}' `
  return text
}
