import { type Article, type Corpus, chance } from './newspaper'
import { variantsOf } from './variants'

/** What somebody asks, as the address of the search page would carry it. */
export type Query = { kind: string; ask: Record<string, string> }

/** 600 questions of twelve kinds, the same at each run; others for another seed. */
export function questions(corpus: Corpus, kept: Article[], topics: string[], seed = 7): Query[] {
  const random = chance(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = () => kept[below(kept.length)] as Article
  const wordOf = (article: Article) => article.words[below(article.words.length)] ?? ''
  const wayOf = (word: string) => {
    const ways = variantsOf(word)
    return ways[below(ways.length)] ?? word
  }
  const filter = () => {
    const { topic, year, locale } = one()
    return [{ topic: topics[topic] ?? '' }, { year: String(year) }, { language: locale }][below(3)] ?? {}
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
    ['a later page', 20, () => ({ q: corpus.draw(random).spelled, page: String(2 + below(14)) })],
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
