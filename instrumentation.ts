/** Runs once as the server starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { guardRequests } = await import('./gate/client-address')
  guardRequests()
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const { startJobs } = await import('./features/portal/jobs')
  await startJobs()
}
