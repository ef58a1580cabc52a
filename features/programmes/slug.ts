import { slugFrom } from '@/features/news/slug'

// The column takes sixty letters, «programme», the year and a number among them.
const TITLE_LENGTH = 38

/**
 * The address of a programme: «programme», what its French title says in Latin letters, and the year in which it begins.
 * In: the title, its first day, and which try this is; from the second on, the number stands behind.
 */
export function programmeSlug(titleFr: string, startsOn: string, nth = 1): string {
  const year = startsOn.slice(0, 4)
  const words = latin(slugFrom(titleFr))
    .split('-')
    .filter((word) => word !== 'programme' && word !== year)
  const title = latin(words.join('-').slice(0, TITLE_LENGTH))
  return ['programme', title, year, nth > 1 && String(nth)].filter(Boolean).join('-')
}

const latin = (text: string): string => text.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
