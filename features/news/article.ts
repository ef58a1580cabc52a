import type { Doc } from '@/db/schema/news'
import { plainText } from './plain-text'
import type { Words } from './same-words'

/** What a text still lacks before it can be public: each a message key of `news.gaps`. */
export type Gap = 'title' | 'body' | 'slug' | 'pictureGone' | 'pictureWords' | 'pictureConsent' | 'paperGone'

/** What a text by itself still lacks; pictures and documents are looked up by `mutations.ts`. */
export const gapsOf = ({ title, body, slug }: Pick<Words, 'title' | 'body' | 'slug'>): Gap[] => {
  const gaps: Gap[] = []
  if (title.trim() === '') gaps.push('title')
  if (plainText(body).trim() === '') gaps.push('body')
  if (slug === '') gaps.push('slug')
  return gaps
}

/** True when a text has a title, words, and an address to be read at. */
export const isComplete = (text: Pick<Words, 'title' | 'body' | 'slug'>): boolean => gapsOf(text).length === 0

export const STATES = ['draft', 'scheduled', 'public', 'withdrawn'] as const
export type State = (typeof STATES)[number]

/** How long a planned hour may pass before the desk says that nothing came of it, in milliseconds. */
const GRACE = 2 * 60_000

/** True when the hour has passed and the text still waits: whoever planned it may no longer publish. */
export const isMissed = (publishAt: Date, now: Date): boolean => now.getTime() - publishAt.getTime() > GRACE

/** An empty text. */
export const EMPTY_DOC: Doc = { type: 'doc', content: [] }
