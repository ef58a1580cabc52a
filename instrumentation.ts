import type { Instrumentation } from 'next'

/** Runs once as the server starts. */
export async function register() {
  // Next's own words about this very process, and no settings: it replaces them by name while it builds.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { guardRequests } = await import('./gate/incoming')
  guardRequests()
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const { tellNextAuth } = await import('./env')
  tellNextAuth()
  const { keepHouse, postLetters, startJobs } = await import('./features/portal/jobs')
  const { publishPlanned } = await import('./features/news/jobs')
  const { sendResetLinks } = await import('./features/account/jobs')
  const { forgetLetters } = await import('./features/mydata/jobs')
  const { tellFollowers } = await import('./features/followers/jobs')
  const { answerContests } = await import('./features/contests/jobs')
  await startJobs([
    postLetters,
    sendResetLinks,
    publishPlanned,
    forgetLetters,
    tellFollowers,
    answerContests,
    keepHouse,
  ])
}

/** Runs when making a page failed. */
export const onRequestError: Instrumentation.onRequestError = async (_error, _request, context) => {
  // A page that is made anew behind an old one: readers got the old one.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || context.revalidateReason === 'stale') return
  const { noteFailure } = await import('./gate/failures')
  noteFailure()
}
