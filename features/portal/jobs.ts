import { every, work } from '@/gate/jobs'
import { deliver, unseal } from '@/gate/mail'
import { clearExpired } from './housekeeping'

const workOnLetters = () => work('letter', async ({ sealed }) => deliver(unseal(sealed)))

// While the province sleeps.
const keepHouse = async () => {
  await every('housekeeping', '23 3 * * *')
  await work('housekeeping', async () => clearExpired())
}

/**
 * Starts what happens after acts: letters, housekeeping, and what the features bring along.
 * A database that is away now is asked again until it is there; nothing is started twice.
 */
export async function startJobs(more: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.all([workOnLetters, keepHouse, ...more].map(start))
}

async function start(worker: () => Promise<void>): Promise<void> {
  try {
    await worker()
  } catch (error) {
    console.error('The job queue is not reachable yet:', error instanceof Error ? error.message : error)
    setTimeout(() => start(worker), 5_000).unref()
  }
}
