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

// No connection at all: the door is shut, and nothing was begun that could be lost.
const codeOf = (error: unknown): string =>
  error instanceof Error ? String((error as NodeJS.ErrnoException).code ?? codeOf(error.cause)) : ''

type Outcomes = { answered: number; closed: number; failed: string[] }

/** Waits for an answer and counts it. Out: whether there may be another. */
async function count(found: Outcomes, what: string, asked: Promise<string>): Promise<boolean> {
  const came = await asked.catch((error) => codeOf(error) || String(error))
  if (came === 'good') found.answered += 1
  else if (came === 'ECONNREFUSED') found.closed += 1
  else found.failed.push(`${what}: ${came}`)
  return came !== 'ECONNREFUSED'
}

const publish = builtActions().find(({ name }) => name === 'news/publishAction')

test(
  'told to stop under load, it finishes every request that it took, and takes no other',
  async () => {
    const found: Outcomes = { answered: 0, closed: 0, failed: [] }
    const slowest: number[] = []
    for (let stop = 0; stop < STOPS; stop++) {
      const ids = await Promise.all(
        Array.from(
          { length: 6 },
          async () => (await anArticle(portal.owner, root, editor, { public: false })).id,
        ),
      )
      let isOver = false
      const read = async (path: string) => {
        const { status } = await get(portal.base, path, cookie)
        return status === 200 ? 'good' : String(status)
      }
      const reading = async (path: string) => {
        while (!isOver && (await count(found, path, read(path))));
      }
      const readers = Array.from({ length: READERS }, (_, n) =>
        reading(['/ar', '/fr/members', '/ar/desk'][n % 3] ?? '/ar'),
      )
      const publishing = async (articleId: string) => {
        if (!publish) throw new Error('the build has no action that publishes')
        const fields = { articleId, language: 'ar', version: '1', locale: 'ar' }
        const { answer, text } = await call(publish, fields, { cookie, base: portal.base })
        return answer?.done !== undefined ? 'good' : text.slice(0, 200)
      }
      const acts = ids.map((id) => count(found, 'publishing', publishing(id)))
      const before = found.answered
      await expect.poll(() => found.answered, { timeout: 60_000 }).toBeGreaterThan(before + READERS)
      const began = performance.now()
      process.kill(portal.serverPid(), 'SIGTERM')
      await portal.serverDied()
      slowest.push((performance.now() - began) / 1000)
      isOver = true
      await Promise.all([...readers, ...acts])
      await portal.startServer()
    }
    figure(
      'E2',
      `${STOPS} times SIGTERM under load: ${found.answered} requests answered, failed ${found.failed.length}, gone within ${Math.max(...slowest).toFixed(1)} s`,
    )
    expect(found.failed).toEqual([])
  },
  10 * 60_000,
)
