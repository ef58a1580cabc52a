import { diffArrays } from 'diff'

/** One paragraph of a text said otherwise: which one, counted from 0, what it says, and what it is to say. */
export type Change = {
  paragraph: number
  /** Empty: a paragraph is to be added. */
  before: string
  /** Empty: the paragraph is to go. */
  after: string
}

/** Where a paragraph is in the text of today: as it was, worded otherwise, gone, or yet to come at the end. */
export type Place = { at: number; state: 'stands' | 'moved' | 'gone' | 'new' }

/** The paragraphs of a text: its lines without white space around them, none of them empty. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A text of these paragraphs. */
export const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n')

/**
 * Where a change finds the words that it changes: at its own place, or at the only other one that has them. A new
 * paragraph comes after the last. Out: counted from 0; null where the words stand nowhere, or at several other places.
 */
export function placeOf(
  paragraphs: readonly string[],
  { paragraph, before }: Omit<Change, 'after'>,
): number | null {
  if (before === '') return paragraphs.length
  if (paragraphs[paragraph] === before) return paragraph
  const [place, ...others] = paragraphs.flatMap((words, at) => (words === before ? [at] : []))
  return place !== undefined && others.length === 0 ? place : null
}

/** The text with one paragraph said otherwise; what is to go goes, and of several lines each is a paragraph. */
export const reworded = (paragraphs: readonly string[], { at, state }: Place, words: string): string[] =>
  paragraphs.toSpliced(at, state === 'gone' || state === 'new' ? 0 : 1, ...paragraphsOf(words))

/** The text after a change; null where the paragraph no longer says what the change began from. */
export function applied(paragraphs: readonly string[], change: Change): string[] | null {
  const at = placeOf(paragraphs, change)
  if (at === null) return null
  return reworded(paragraphs, { at, state: change.before === '' ? 'new' : 'stands' }, change.after)
}

/** Where the paragraph that a change of an earlier text is about is now, whatever became of its words. */
export function whereabouts(
  earlier: readonly string[],
  now: readonly string[],
  change: Omit<Change, 'after'>,
): Place {
  const at = placeOf(now, change)
  if (at !== null) return { at, state: change.before === '' ? 'new' : 'stands' }
  return followed(earlier, now, change.paragraph)
}

// What stands between the same two neighbours as before is the same paragraph in other words.
function followed(earlier: readonly string[], now: readonly string[], paragraph: number): Place {
  const pairs = kept(earlier, now)
  const [, still] = pairs.find(([from]) => from === paragraph) ?? []
  if (still !== undefined) return { at: still, state: 'moved' }
  const [before, above] = pairs.findLast(([from]) => from < paragraph) ?? [-1, -1]
  const [, below] = pairs.find(([from]) => from > paragraph) ?? [earlier.length, now.length]
  const room = below - above - 1
  if (room === 0) return { at: below, state: 'gone' }
  return { at: above + Math.min(paragraph - before, room), state: 'moved' }
}

// Paragraphs that both texts have, each by its place in the one and in the other.
function kept(earlier: readonly string[], now: readonly string[]): [from: number, to: number][] {
  const pairs: [number, number][] = []
  let [from, to] = [0, 0]
  for (const { added, removed, value } of diffArrays([...earlier], [...now])) {
    if (removed) from += value.length
    else if (added) to += value.length
    else for (const _ of value) pairs.push([from++, to++])
  }
  return pairs
}

/** Changes that touch the same paragraph of the same text, in groups of two or more. New paragraphs touch none. */
export function collisions<One extends { locale: string; paragraph: number; before: string }>(
  changes: readonly One[],
): One[][] {
  const groups = Map.groupBy(
    changes.filter(({ before }) => before !== ''),
    ({ locale, paragraph }) => `${locale} ${paragraph}`,
  )
  return [...groups.values()].filter((group) => group.length > 1)
}
