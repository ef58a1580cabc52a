import { endAll } from './processes.mjs'
import { openScratch } from './scratch.mjs'

/**
 * Builds the portal, serves it on a scratch copy of the sample organisation, runs `work`, and ends the process
 * with its exit code. The database is as durable as a real one: proofs kill it.
 * @param {string} name
 * @param {(settings: Record<string, string>, scratch: Awaited<ReturnType<typeof openScratch>>) => Promise<number>} work
 */
export const inPortal = async (name, work) => {
  let scratch, portal
  const tidy = async () => {
    await portal?.stop()
    await endAll()
    await scratch?.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => tidy().finally(() => process.exit(1)))

  let code = 1
  try {
    scratch = await openScratch({ durable: true })
    await scratch.withSample()
    await scratch.build()
    portal = await scratch.openPortal(name)
    code = await work(
      {
        ...portal.settings,
        PORTAL_PID: String(portal.pid),
        POSTGRES_PID: String(scratch.server.pid),
      },
      scratch,
    )
  } catch (error) {
    console.error(`\n${error?.constructor === Error ? error.message : error?.stack}\n`)
  }
  await tidy()
  process.exit(code)
}
