import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Tx } from '@/db/client'
import { env } from '@/env'
import { enqueue, enqueueList } from './jobs'

export type Letter = {
  to: string
  subject: string
  text: string
  /** Headers beside the usual ones, such as how to stop getting more of its kind. */
  headers?: Record<string, string>
}

// Letters wait in the queue; what they hold (addresses, one-time links) is nobody's to read there.
const key = () => Buffer.from(hkdfSync('sha256', env.AUTH_SECRET, '', 'letters', 32))

/** Locks a letter, or what is to become one, for its time in the queue (AES-256-GCM under a key of the installation's secret). */
export function seal(letter: unknown): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), iv)
  const body = Buffer.concat([cipher.update(JSON.stringify(letter), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

/** Opens a sealed letter. Throws when it was touched or the secret changed. */
export function unseal<Content = Letter>(sealed: string): Content {
  const raw = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key(), raw.subarray(0, 12))
  decipher.setAuthTag(raw.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8'))
}

/** Posts a letter with the transaction: it goes out exactly when the act stands. */
export const post = (tx: Tx, letter: Letter): Promise<void> => enqueue(tx, 'letter', { sealed: seal(letter) })

/** Posts a letter under an id of its own: posted once more within a day, by a job that is repeated, it goes out once. */
export const postOnce = (tx: Tx, letter: Letter, id: string): Promise<void> =>
  enqueue(tx, 'letter', { sealed: seal(letter) }, { id })

/** Posts many letters with the transaction; they go out when no other letter waits. */
export const postList = (tx: Tx, letters: readonly Letter[]): Promise<void> =>
  enqueueList(
    tx,
    'letter',
    letters.map((letter) => ({ sealed: seal(letter) })),
  )

/** Posts a letter to a member, where they have an address: some sign in by their number, and are told here alone. */
export const tell = async (tx: Tx, letter: Letter): Promise<void> => {
  if (letter.to.includes('@')) await post(tx, letter)
}

/** Hands a letter to the mail server, or, where none is set, leaves it in the outbox folder and says where. */
export async function deliver(letter: Letter): Promise<void> {
  if (!env.SMTP_URL) return leaveInOutbox(letter)
  const { to, subject, text, headers } = letter
  await createTransport(env.SMTP_URL).sendMail({
    from: env.MAIL_FROM ?? `wahaj@${new URL(env.PUBLIC_URL).hostname}`,
    to,
    subject,
    text,
    ...(headers && { headers }),
  })
}

async function leaveInOutbox({ to, subject, text, headers = {} }: Letter): Promise<void> {
  const folder = join(env.DATA_DIR, 'outbox')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(
    folder,
    `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.txt`,
  )
  const head = Object.entries({ To: to, Subject: subject, ...headers }).map(
    ([name, said]) => `${name}: ${said}`,
  )
  await writeFile(path, `${head.join('\n')}\n\n${text}\n`, { mode: 0o600 })
  console.log(`A letter waits in ${path}`)
}
