import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '../builders/session'
import { aMember, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { get } from '../http/account/form'
import { portalToKill } from './portal-to-kill'

const STOPS = times(2, 20)
// Fewer than the pool has connections: each is seen waiting in the database, so the server has taken it.
const TAKEN = 4
const READERS = 4

let portal: Awaited<ReturnType<typeof portalToKill>>
let cookie: string
beforeAll(async () => {
  portal = await portalToKill()
  const member = await aMember(portal.owner, 'منخرط', ['member', await rootBody(portal.owner)])
  ;({ cookie } = await signedIn(portal.owner, member, portal.authSecret))
}, 300_000)
afterAll(() => portal?.end())

// The door is shut: refused, or never let in. Whoever asks through the front is answered by it.
const SHUT = /ECONNREFUSED|ECONNRESET/
const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)

const asked = (path: string): Promise<string> =>
  get(portal.base, path, cookie).then(({ status }) => String(status), codeOf)

const waitingInDatabase = async () => {
  const [row] = await portal.owner<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`
  return row?.n ?? 0
}

/** Readers who go on until the door is shut. Out: what they were told besides pages. */
function readers() {
  const told: string[] = []
  const reading = async () => {
    for (;;) {
      const came = await asked('/ar')
      if (SHUT.test(came)) return
      told.push(came)
    }
  }
  return { told, done: Promise.all(Array.from({ length: READERS }, reading)) }
}

test(
  'told to stop under load, it finishes every request that it has taken, and takes no other',
  async () => {
    const found = { taken: 0, failed: [] as string[], read: 0 }
    const slowest: number[] = []
    for (let stop = 0; stop < STOPS; stop++) {
      expect(await asked('/fr/members')).toBe('200')
      const beside = readers()
      const rooms: Promise<string>[] = []
      let began = 0
      await portal.owner.begin(async (tx) => {
        await tx`lock table sessions in access exclusive mode`
        for (let n = 0; n < TAKEN; n++) rooms.push(asked('/fr/members'))
        await expect.poll(waitingInDatabase, { timeout: 25_000 }).toBeGreaterThanOrEqual(TAKEN)
        began = performance.now()
        process.kill(portal.serverPid(), 'SIGTERM')
        await beside.done
      })
      const answers = await Promise.all(rooms)
      await portal.serverDied()
      slowest.push((performance.now() - began) / 1000)
      found.taken += TAKEN
      found.read += beside.told.length
      found.failed.push(...[...answers, ...beside.told].filter((came) => came !== '200'))
      await portal.startServer()
    }
    figure(
      'E2',
      `${STOPS} times SIGTERM under load: ${found.taken} requests under way and ${found.read} beside them, failed ${found.failed.length}, gone within ${Math.max(...slowest).toFixed(1)} s`,
    )
    expect(found.failed).toEqual([])
  },
  10 * 60_000,
)
