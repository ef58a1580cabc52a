import { clearOldApplications, remindOfApplications } from '@/features/applications/housekeeping'
import { forgetUnendorsed } from '@/features/candidacies/housekeeping'
import { clearOldOffers } from '@/features/competences/housekeeping'
import { clearOldContests } from '@/features/contests/housekeeping'
import { clearOutsiders } from '@/features/coverage/housekeeping'
import { clearRemovedDocuments } from '@/features/documents/housekeeping'
import { clearUnconfirmedFollowers, remindOfSilence } from '@/features/followers/housekeeping'
import { clearOldImports } from '@/features/imports/housekeeping'
import { clearOldLetters } from '@/features/messages/housekeeping'
import { eraseWhoseTimeHasCome } from '@/features/mydata/housekeeping'
import { clearScans } from '@/features/papers/housekeeping'
import { clearRemovedPictures } from '@/features/pictures/housekeeping'
import { eachInTurn, every, work } from '@/gate/jobs'
import { deliver, unseal } from '@/gate/mail'
import { refreshPages } from '@/gate/refresh'
import { clearExpired } from './housekeeping'

/** Starts to take up one kind of job. */
type Worker = () => Promise<unknown>

// So many at once that a list of thousands is out within hours, so few that whoever waits for a link hardly notices.
const LETTERS_AT_ONCE = 20

export const postLetters: Worker = () =>
  work('letter', async ({ sealed }) => deliver(unseal(sealed)), LETTERS_AT_ONCE)

/** Every night, once for all servers. */
export const keepHouse: Worker = async () => {
  await every('housekeeping', '23 3 * * *')
  await work('housekeeping', () =>
    eachInTurn([
      clearExpired,
      clearOldLetters,
      clearOldOffers,
      clearOldApplications,
      () => remindOfApplications(new Date()),
      clearUnconfirmedFollowers,
      clearOldContests,
      clearOutsiders,
      () => remindOfSilence(new Date()),
      clearOldImports,
      clearRemovedPictures,
      clearRemovedDocuments,
      forgetUnendorsed,
      eraseWhoseTimeHasCome,
      clearScans,
      // Public pages name whoever was erased no longer.
      () => refreshPages(['leaders', 'elected']),
    ]),
  )
}

/** Starts what happens after acts. A database that is away now is asked again until it is there. */
export async function startJobs(workers: Worker[]): Promise<void> {
  for (const [done, worker] of workers.entries())
    try {
      await worker()
    } catch (error) {
      console.error('The job queue is not reachable yet:', error instanceof Error ? error.message : error)
      setTimeout(startJobs, 5_000, workers.slice(done)).unref()
      return
    }
}
