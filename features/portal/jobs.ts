import { work } from '@/gate/jobs'
import { deliver, unseal } from '@/gate/mail'

/** Starts what happens after acts: letters. A database that is away now is asked again by the queue itself. */
export async function startJobs(): Promise<void> {
  try {
    await work('letter', async ({ sealed }) => deliver(unseal(sealed)))
  } catch (error) {
    console.error('The job queue is not reachable yet:', error instanceof Error ? error.message : error)
    setTimeout(startJobs, 5_000).unref()
  }
}
