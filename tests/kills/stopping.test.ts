import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '../builders/session'
import { aMember, anArticle, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { get } from '../http/account/form'
import { builtActions, call } from '../http/calling'
import { portalToKill } from './portal-to-kill'

const STOPS = times(2, 20)
const READERS = 12

let portal: Awaited<ReturnType<typeof portalToKill>>
let cookie: string
let editor: string
let root: string
beforeAll(async () => {
  portal = await portalToKill()
  root = await rootBody(portal.owner)
  editor = await aMember(portal.owner, 'محرر', ['communicationOfficer', root])
  ;({ cookie } = await signedIn(portal.owner, editor, portal.authSecret))
}, 120_000)
afterAll(() => portal?.end())

type Outcome = 'answered' | 'failed' | 'closed'

// No connection at all: the door is shut, and nothing was begun that could be lost.
const isShut = (error: unknown): boolean =>
  error instanceof Error &&
  (/ECONNREFUSED/.test(String((error as NodeJS.ErrnoException).code)) || isShut(error.cause))

const outcome = (asked: Promise<boolean>): Promise<Outcome> =>
  asked.then(
    (good) => (good ? 'answered' : 'failed'),
    (error) => (isShut(error) ? 'closed' : 'failed'),
  )

const publish = builtActions().find(({ name }) => name === 'news/publishAction')

test(
  'told to stop under load, it finishes every request that it took, and takes no other',
  async () => {
    const found: Record<Outcome, number> = { answered: 0, failed: 0, closed: 0 }
    const slowest: number[] = []
    for (let stop = 0; stop < STOPS; stop++) {
      const ids = await Promise.all(
        Array.from(
          { length: 6 },
          async () => (await anArticle(portal.owner, root, editor, { public: false })).id,
        ),
      )
      let isOver = false
      const reading = async (path: string) => {
        while (!isOver) {
          const came = await outcome(get(portal.base, path, cookie).then(({ status }) => status === 200))
          found[came] += 1
          if (came === 'closed') return
        }
      }
      const readers = Array.from({ length: READERS }, (_, n) =>
        reading(['/ar', '/fr/members', '/ar/desk'][n % 3] ?? '/ar'),
      )
      const acts = ids.map((articleId) => {
        if (!publish) throw new Error('the build has no action that publishes')
        const fields = { articleId, language: 'ar', version: '1', locale: 'ar' }
        return outcome(
          call(publish, fields, { cookie, base: portal.base }).then(
            ({ answer }) => answer?.done !== undefined,
          ),
        )
      })
      await expect.poll(() => found.answered, { timeout: 30_000 }).toBeGreaterThan(stop * READERS + READERS)
      const began = performance.now()
      process.kill(portal.serverPid(), 'SIGTERM')
      await portal.serverDied()
      slowest.push((performance.now() - began) / 1000)
      isOver = true
      await Promise.all(readers)
      for (const came of await Promise.all(acts)) found[came] += 1
      await portal.startServer()
    }
    figure(
      'E2',
      `${STOPS} times SIGTERM under load: ${found.answered} requests answered, failed ${found.failed}, gone within ${Math.max(...slowest).toFixed(1)} s`,
    )
    expect(found.failed).toBe(0)
  },
  10 * 60_000,
)
