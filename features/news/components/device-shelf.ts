import type { Shelf, Shelved } from '../draft-keeper'

const PLACE = 'wahaj.draft'

const storage = (): Storage | null => {
  try {
    return window.localStorage
  } catch {
    return null // where people forbid it, the portal alone keeps the text
  }
}

const read = (text: string | null | undefined): Shelved | null => {
  try {
    return text ? (JSON.parse(text) as Shelved) : null
  } catch {
    return null
  }
}

/** Where one person's words on one text lie on this device until the portal has them. */
export function shelfFor(name: string): Shelf {
  const key = `${PLACE}.${name}`
  return {
    read: () => read(storage()?.getItem(key)),
    write: (words) => {
      try {
        storage()?.setItem(key, JSON.stringify(words))
      } catch {
        // full: then the page itself still has the words, and asks before it is left
      }
    },
    clear: () => storage()?.removeItem(key),
  }
}
