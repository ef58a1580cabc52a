// Keeps what pages read, as Next does, but not that something was nowhere to be found: addresses that nobody made are
// endless, and whoever asks for them would fill the memory and crowd out what readers ask for.
import memoryCache from 'next/dist/server/lib/cache-handlers/default.js'
import { noteChange } from './gate/changes.js'
import { NOWHERE } from './gate/nowhere.js'

const MOST_BYTES = 16 * 1024 * 1024
const { createDefaultCacheHandler } = memoryCache.default ?? memoryCache
const kept = createDefaultCacheHandler(MOST_BYTES)

export default {
  ...kept,
  async updateTags(...tags) {
    const done = kept.updateTags(...tags)
    noteChange()
    return done
  },
  async set(key, pending) {
    const entry = await pending
    if (entry.tags.includes(NOWHERE)) return
    return kept.set(key, Promise.resolve(entry))
  },
}
