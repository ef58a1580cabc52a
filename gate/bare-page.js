// Plain JavaScript: the cache handler loads it before anything is compiled.
import { readFileSync } from 'node:fs'

/**
 * A page without what would run: readers get the finished text.
 * @param {string} html
 */
export const bare = (html) =>
  html
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b(?=[^>]*\bas="script")[^>]*>/g, '')

/**
 * A static page as the build left it, in a language, to stand in where Next has nothing readable to say.
 * @param {string} distDir @param {string} locale @param {'not-found' | 'failed'} name
 */
export const standingPage = (distDir, locale, name) =>
  bare(readFileSync(`${distDir}/server/app/${locale}/${name}.html`, 'utf8'))
