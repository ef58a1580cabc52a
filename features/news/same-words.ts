import type { Doc } from '@/db/schema/news'
import { cleanLine } from '@/gate/text'

/** What a person writes, in one language. */
export type Words = { title: string; summary: string; slug: string; body: Doc }

// PostgreSQL orders the keys of what it keeps in its own way.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** True when both say the same, word for word, mark for mark. */
export const sameWords = (one: Words, other: Words): boolean =>
  cleanLine(one.title) === cleanLine(other.title) &&
  cleanLine(one.summary) === cleanLine(other.summary) &&
  one.slug === other.slug &&
  canonical(one.body) === canonical(other.body)
