// What readers get is the finished page and nothing that runs.
import { readFileSync } from 'node:fs'
import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

const Base = fileSystemCache.default?.default ?? fileSystemCache.default ?? fileSystemCache

const bare = (html) =>
  html
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b(?=[^>]*\bas="script")[^>]*>/g, '')

const localeOf = (key) => /\/(ar|fr|en)(?:\/|$)/.exec(key)?.[1] ?? 'ar'

// Next renders notFound() as an empty body that only script fills; readers get the static page instead.
const distDir = process.env.NEXT_DIST_DIR ?? '.next'
const missing = (key) => bare(readFileSync(`${distDir}/server/app/${localeOf(key)}/not-found.html`, 'utf8'))

const settle = (value, key) => {
  if (value?.kind === 'APP_PAGE' && value.html && !value.postponed)
    value.html = value.status === 404 ? missing(key) : bare(value.html)
}

const born = Date.now()

export default class ReadingCache extends Base {
  async set(key, value, context) {
    settle(value, key)
    // Unknown addresses are endless; they fill no cache.
    if (value?.kind === 'APP_PAGE' && value.status === 404) return
    return super.set(key, value, context)
  }

  async get(key, ...rest) {
    const entry = await super.get(key, ...rest)
    // Tag times live in memory: what an earlier process stored may have been withdrawn since.
    if (entry?.value?.kind === 'APP_PAGE' && entry.lastModified < born) return null
    // A door's shell holds nothing, and a form that was posted before script would lose its answer to it.
    if (typeof entry?.value?.postponed === 'string') return null
    settle(entry?.value, key)
    return entry
  }
}
