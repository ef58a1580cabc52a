// `test` for journeys: a project says in which language and on how wide a screen people travel.
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { test as base } from '@playwright/test'
import { createTranslator } from 'next-intl'

export type Language = 'ar' | 'fr'
export type JourneyOptions = { language: Language }

/** What the portal says under a key, in the language of the journey. */
export type Say = (key: string, values?: Record<string, string | number>) => string

const messagesIn = (language: Language) => {
  const folder = join(import.meta.dirname, '../../i18n/messages', language)
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return Object.fromEntries(readdirSync(folder).map((file) => [parse(file).name, read(file)]))
}

const sayIn = (language: Language): Say =>
  createTranslator({ locale: language, messages: messagesIn(language) })

export const test = base.extend<JourneyOptions & { t: Say }>({
  language: ['ar', { option: true }],
  t: async ({ language }, use) => use(sayIn(language)),
})
export { expect } from '@playwright/test'

/** Given to a journey that is travelled in both languages at both widths, when that is asked for. */
export const everywhere = { tag: '@everywhere' }

/** Given to a journey whose claim no language and no width changes: Arabic, on a phone, is enough for every day. */
export const once = { tag: '@once' }
