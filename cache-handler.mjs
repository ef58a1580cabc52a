// What readers get is the finished page and nothing that runs.
import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { bare, standingPage } from './gate/bare-page.js'
import { noteChange } from './gate/changes.js'

const Base = fileSystemCache.default?.default ?? fileSystemCache.default ?? fileSystemCache

const localeOf = (key) => /\/(ar|fr|en)(?:\/|$)/.exec(key)?.[1] ?? 'ar'

// Next renders notFound() as an empty body that only script fills; readers get the static page instead.
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const missing = (key) => standingPage(distDir, localeOf(key), 'not-found')

// A static page cannot say its own status; one that tells of a withdrawal carries this mark in its head.
const GONE = '<meta name="page-status" content="410"/>'

// Once for each entry in memory, not once for each reader.
const settled = new WeakSet()

const settle = (value, key) => {
  if (value?.kind !== 'APP_PAGE' || !value.html || value.postponed || settled.has(value)) return
  settled.add(value)
  if (value.status === 404) value.html = missing(key)
  else {
    if (value.html.includes(GONE)) value.status = 410
    value.html = bare(value.html).replace(GONE, '')
  }
}

const isAnswer = (value) => value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE'

const born = Date.now()

export default class ReadingCache extends Base {
  async set(key, value, context) {
    settle(value, key)
    // Unknown addresses are endless, and an error is not what the next reader asks for; neither is kept.
    if (isAnswer(value) && value.status >= 400 && value.status !== 410) return
    return super.set(key, value, context)
  }

  async revalidateTag(...tags) {
    const done = super.revalidateTag(...tags)
    noteChange()
    return done
  }

  async get(key, ...rest) {
    const entry = await super.get(key, ...rest)
    // Tag times live in memory: what an earlier process stored may have been withdrawn since.
    if (isAnswer(entry?.value) && entry.lastModified < born) return null
    // A door's shell holds nothing, and a form that was posted before script would lose its answer to it.
    if (typeof entry?.value?.postponed === 'string') return null
    settle(entry?.value, key)
    return entry
  }
}
