import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/env'
import { boss, work } from '@/gate/jobs'
import { unseal } from '@/gate/mail'
import { keyedHash } from '@/gate/seal'

const ADDRESS = /[^\s<>()",;:]+@[^\s<>()",;:]+\w/g
const WITH_ADDRESSES = ['letter', 'reset'] as const

/** Removes the letters that name an erased member’s address, from the outbox and from the queue. */
export const forgetLetters = () =>
  work('forgetting', async ({ keys }) => {
    await forgetInOutbox(keys)
    for (const queue of WITH_ADDRESSES) await forgetInQueue(queue, keys)
  })

const names = (text: string, keys: readonly string[]): boolean =>
  (text.match(ADDRESS) ?? []).some((address) =>
    keys.includes(keyedHash(address.toLowerCase(), 'email').toString('hex')),
  )

async function forgetInOutbox(keys: readonly string[]): Promise<void> {
  const folder = join(env.DATA_DIR, 'outbox')
  const files = await readdir(folder).catch(() => [])
  for (const file of files) {
    const path = join(folder, file)
    if (names(await readFile(path, 'utf8').catch(() => ''), keys)) await rm(path, { force: true })
  }
}

// Also what was sent already: the queue keeps it for a day.
async function forgetInQueue(queue: (typeof WITH_ADDRESSES)[number], keys: readonly string[]): Promise<void> {
  const jobs = await (await boss()).findJobs<{ sealed: string }>(queue, { limit: 1000 })
  for (const { id, data } of jobs)
    if (names(JSON.stringify(opened(data.sealed)), keys)) await (await boss()).deleteJob(queue, id)
}

const opened = (sealed: string): unknown => {
  try {
    return unseal<unknown>(sealed)
  } catch {
    // Sealed under an earlier secret: nobody can read it, and it goes within a day.
    return null
  }
}
