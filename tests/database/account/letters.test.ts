import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/db/client'
import { linkLetter, passwordChangedLetter } from '@/features/account/letters'
import { deliver, type Letter, seal, unseal } from '@/gate/mail'
import { freshSecret } from '@/gate/secrets'
import { LOCALES } from '@/i18n/locales'
import { ownerSql as sql } from '../../environment/database'

type Received = { from: string; to: string[]; raw: string }
const received: Received[] = []

const sink = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith('full@') ? new Error('mailbox full') : undefined),
  onData(stream, { envelope }, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('end', () => {
      const { mailFrom, rcptTo } = envelope
      received.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      })
      done()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
  const { port } = sink.server.address() as { port: number }
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.PUBLIC_URL = 'https://wahaj.example'
  await sql`update organisation set name = ${sql.json({ ar: 'وهج الجديدة', fr: 'Wahaj El Jadida', en: 'Wahaj El Jadida' })}`
})
afterAll(async () => {
  delete process.env.SMTP_URL
  await new Promise<void>((resolve) => sink.close(() => resolve()))
  await closeDatabase()
})

const quotedPrintable = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

const word = (header: string) =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, kind, text) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', ' ')),
    )

// A letter as the reader's mail program shows it.
const read = ({ raw }: Received): Omit<Letter, 'to'> => {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ')
  const body = rest.join('\r\n\r\n')
  const encoding = /^Content-Transfer-Encoding: (.*)$/im.exec(headers)?.[1]?.trim()
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body
  return {
    subject: word(/^Subject: (.*)$/im.exec(headers)?.[1] ?? ''),
    text: text.replaceAll('\r\n', '\n').trimEnd(),
  }
}

const sent = async (letter: Letter) => {
  received.length = 0
  await deliver(letter)
  const [only] = received
  if (!only || received.length > 1) throw new Error(`${received.length} letters came`)
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
      received.length = 0
      await deliver({ to, subject: 'x\r\nBcc: all@example.org', text: 'x' }).catch(() => {})
      for (const letter of received) expect(letter.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
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
