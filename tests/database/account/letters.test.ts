import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { linkLetter, passwordChangedLetter } from '@/features/account/letters'
import { deliver, type Letter, seal, unseal } from '@/gate/mail'
import { freshSecret } from '@/gate/secrets'
import { LOCALES } from '@/i18n/locales'
import { ownerSql as sql } from '../../environment/database'
import { mailServer, read } from '../../environment/mail-server'

let mail: Awaited<ReturnType<typeof mailServer>>

beforeAll(async () => {
  mail = await mailServer()
  process.env.SMTP_URL = mail.url
  process.env.PUBLIC_URL = 'https://wahaj.example'
  await sql`update organisation set name = ${sql.json({ ar: 'وهج الجديدة', fr: 'Wahaj El Jadida', en: 'Wahaj El Jadida' })}`
})
afterAll(async () => {
  delete process.env.SMTP_URL
  await mail.close()
  await closeDatabase()
})

const sent = async (letter: Letter) => {
  mail.received.length = 0
  await deliver(letter)
  const [only] = mail.received
  if (!only || mail.received.length > 1) throw new Error(`${mail.received.length} letters came`)
  return only
}

describe('Letters reach the mail server', () => {
  for (const locale of LOCALES)
    test(`in ${locale}: link, time limit and warning arrive letter by letter`, async () => {
      const secret = freshSecret()
      for (const purpose of ['reset', 'invitation'] as const) {
        const letter = await linkLetter(purpose, 'amina@example.org', secret, locale)
        const arrived = await sent(letter)
        expect(arrived.to).toEqual(['amina@example.org'])
        expect(arrived.from).toBe('wahaj@wahaj.example')
        const { subject, text } = read(arrived)
        expect(subject).toBe(letter.subject)
        expect(text).toBe(letter.text.trimEnd())
        expect(text).toContain(`\nhttps://wahaj.example/${locale}/${purpose}/${secret}\n`)
        expect(text).toContain(purpose === 'reset' ? '30' : '72')
        expect(text).not.toMatch(/[{}]|undefined|account\.|letters\./)
      }
      const { text } = read(await sent(await passwordChangedLetter('amina@example.org', locale)))
      expect(text).toContain(`https://wahaj.example/${locale}/reset`)
      expect(text).toContain(locale === 'ar' ? 'وهج الجديدة' : 'Wahaj El Jadida')
    })

  test('an address cannot bring further recipients or headers along', async () => {
    for (const to of ['amina@example.org\r\nBcc: all@example.org', 'amina@example.org, all@example.org\n']) {
      mail.received.length = 0
      await deliver({ to, subject: 'x\r\nBcc: all@example.org', text: 'x' }).catch(() => {})
      for (const letter of mail.received) expect(letter.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
    }
  })

  test('a mail server that refuses makes the delivery fail, so that the queue tries again', async () => {
    await expect(deliver({ to: 'full@example.org', subject: 'x', text: 'x' })).rejects.toThrow()
  })
})

test('a letter in the queue is sealed: it opens here, and not once it was touched', () => {
  const letter = { to: 'amina@example.org', subject: 'رابط', text: 'سر' }
  const sealed = seal(letter)
  expect(unseal(sealed)).toEqual(letter)
  expect(sealed).not.toContain('amina')
  const raw = Buffer.from(sealed, 'base64')
  raw[40] = (raw[40] ?? 0) ^ 1
  expect(() => unseal(raw.toString('base64'))).toThrow()
})
