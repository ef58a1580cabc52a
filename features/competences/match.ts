import { LEVELS, type Level, type Spoken } from '@/db/spoken'

/** What somebody knows; `text`: profession and words, normalised as the search does. */
export type Known = {
  fields: readonly string[]
  languages: Partial<Record<Spoken, Level>>
  hours: number
  text: string
}

/** What a body needs; `text`: its title, normalised. */
export type Need = {
  fieldKey: string | null
  language: Spoken | null
  level: Level | null
  hours: number
  text: string
}

/** Why somebody is proposed. */
export type Reason = { of: 'field' } | { of: 'language' } | { of: 'hours' } | { of: 'word'; word: string }

// Shorter ones are particles; the article does not tell two words apart.
const LEAST = 3
const wordsOf = (text: string): string[] =>
  text
    .split(' ')
    .map((word) => word.replace(/^(?:[وفبل]?ال|لل)(?=.{3})/, ''))
    .filter((word) => word.length >= LEAST)

const reaches = (spoken: Level | undefined, asked: Level | null): boolean =>
  spoken !== undefined && LEVELS.indexOf(spoken) >= (asked === null ? 0 : LEVELS.indexOf(asked))

/**
 * Why this person may be whom the body looks for; none where they are not. What is asked for must be there: the
 * language at its level, the hours, and the field (or a word of the need in what they say of themselves).
 */
export function reasonsFor(need: Need, known: Known): Reason[] {
  const theirs = new Set(wordsOf(known.text))
  const words = [...new Set(wordsOf(need.text))].filter((word) => theirs.has(word))
  const field = need.fieldKey !== null && known.fields.includes(need.fieldKey)
  const language = need.language !== null && reaches(known.languages[need.language], need.level)
  if (need.language !== null && !language) return []
  if (known.hours < need.hours) return []
  if (need.fieldKey !== null && !field && words.length === 0) return []
  const substance: Reason[] = [
    ...(field ? [{ of: 'field' } as const] : []),
    ...(language ? [{ of: 'language' } as const] : []),
    ...words.map((word) => ({ of: 'word', word }) as const),
  ]
  return substance.length > 0 && need.hours > 0 ? [...substance, { of: 'hours' }] : substance
}

/** Those proposed for a need with why, the best reasoned first. */
export const proposed = <Person extends Known>(need: Need, people: readonly Person[]) =>
  people
    .map((person) => ({ person, reasons: reasonsFor(need, person) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length || b.person.hours - a.person.hours)
