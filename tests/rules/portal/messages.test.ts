import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { expect, test } from 'vitest'
import { LOCALES } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

test.each(LOCALES)('every feature that has words in %s says them', async (locale) => {
  const written = readdirSync(join(import.meta.dirname, '../../../i18n/messages', locale))
  expect(Object.keys(await messagesOf(locale)).sort()).toEqual(written.map((file) => parse(file).name).sort())
})
