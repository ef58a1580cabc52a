// The database goes, hangs or is full, and the disk too: readers read on, members are told, nobody gets in, and all
// is well again by itself.

import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aPerson, PASSWORD } from '../builders/account'
import { signedIn } from '../builders/session'
import { aMember, anArticle, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { get, hiddenFields, jar, post } from '../http/account/form'
import { portalToKill } from './portal-to-kill'

const ROUNDS = times(1, 10)
const AWAY_IN_FRENCH = /lang="fr"[\s\S]*<h1/

let portal: Awaited<ReturnType<typeof portalToKill>>
let cookie: string
let email: string
let door: [string, string][]
let slug: string
const READ = ['/ar', '/fr', '/fr/about', '/ar/news']

beforeAll(async () => {
  portal = await portalToKill()
  const { owner, base, authSecret } = portal
  const editor = await aMember(owner, 'محرر', ['communicationOfficer', await rootBody(owner)])
  ;({ slug } = await anArticle(owner, await rootBody(owner), editor))
  READ.push(`/ar/news/${slug}`)
  ;({ cookie } = await signedIn(owner, editor, authSecret))
  ;({ email } = await aPerson(owner))
  door = hiddenFields((await get(base, '/fr/sign-in')).text)
  for (const path of READ) expect((await get(base, path)).status, path).toBe(200)
}, 300_000)
afterAll(() => portal?.end())

const signIn = (password = PASSWORD) =>
  post({ base: portal.base, path: '/fr/sign-in', origin: portal.base }, [
    ...door,
    ['email', email],
    ['password', password],
  ])

/** What people find while the database is not to be had. */
async function whileAway() {
  const { base } = portal
  for (const path of READ) expect((await get(base, path)).status, path).toBe(200)
  expect((await get(base, '/api/health/live')).status).toBe(200)
  const [room, ready, entered] = await Promise.all([
    get(base, '/fr/members', cookie),
    get(base, '/api/health/ready'),
    signIn(),
  ])
  expect(room.status).toBe(503)
  expect(room.headers['retry-after']).toBe('30')
  expect(room.text).toMatch(AWAY_IN_FRENCH)
  expect([ready.status, JSON.parse(ready.text)]).toEqual([503, { ready: false }])
  // Nobody gets in; what they typed is kept, or the page says that it cannot be had now.
  expect(jar(entered.cookies)).not.toContain('session')
  expect([200, 503]).toContain(entered.status)
}

/** How long until a member is shown their room again, in seconds. Nothing is done for it. */
async function recovered(): Promise<number> {
  const began = performance.now()
  await expect
    .poll(async () => (await get(portal.base, '/fr/members', cookie)).status, {
      timeout: 60_000,
      interval: 50,
    })
    .toBe(200)
  const seconds = (performance.now() - began) / 1000
  expect((await get(portal.base, '/api/health/ready')).status).toBe(200)
  await portal.owner`delete from limits.counters`
  expect((await signIn()).location).toBe('/fr/members')
  expect((await signIn('not the password')).cookies).toEqual([])
  return seconds
}

const slowest = (seconds: number[]) => `${Math.max(...seconds).toFixed(1)} s`
beforeEach(() => portal.owner`delete from limits.counters`.catch(() => {}))

describe('Reading pages stay up, members are told, nobody gets in, and it heals by itself', () => {
  test('when the database is stopped and started', async () => {
    const took: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await portal.stopDatabase()
      await whileAway()
      await portal.startDatabase()
      took.push(await recovered())
    }
    figure('F1', `database stopped and started ${ROUNDS} times: recovered within ${slowest(took)}`)
    figure('E1', 'without the database: live 200, ready 503; with it: live 200, ready 200')
  })

  test('when the database is killed and started at once', async () => {
    const took: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await portal.killDatabase()
      took.push(await recovered())
      for (const path of READ) expect((await get(portal.base, path)).status, path).toBe(200)
    }
    figure('F1', `database killed and restarted ${ROUNDS} times: recovered within ${slowest(took)}`)
  })

  test('when the database hangs', async () => {
    const goOn = await portal.freezeDatabase()
    const began = performance.now()
    try {
      await whileAway()
    } finally {
      goOn()
    }
    const told = (performance.now() - began) / 1000
    const took = await recovered()
    figure(
      'F1',
      `database hanging: members told within ${told.toFixed(0)} s, recovered in ${took.toFixed(1)} s`,
    )
  })

  test('when every connection of the pool is taken', async () => {
    const { owner, base } = portal
    let waiting: Promise<{ status: number }[]> | undefined
    await owner.begin(async (tx) => {
      await tx`lock table sessions in access exclusive mode`
      waiting = Promise.all(Array.from({ length: 40 }, () => get(base, '/fr/members', cookie)))
      for (const path of READ) expect((await get(base, path)).status, path).toBe(200)
      const statuses = (await waiting).map(({ status }) => status)
      expect(new Set(statuses)).toEqual(new Set([503]))
    })
    const took = await recovered()
    figure('F1', `pool exhausted by 40 waiting members: each told, recovered in ${took.toFixed(1)} s`)
  })
})

// A disk of the smallest kind. Only root of a Linux machine may put one up.
const mayMount = process.platform === 'linux' && process.getuid?.() === 0
const disk = (...words: string[]) => spawnSync('mount', words).status === 0

const upload = async () => {
  const file = new File([readFileSync('docs/home-ar.webp')], 'photo.webp', { type: 'image/webp' })
  const form = new FormData()
  form.set('file', file)
  form.set('bodyId', await rootBody(portal.owner))
  form.set('once', randomUUID())
  const answer = await fetch(`${portal.base}/api/pictures`, {
    method: 'POST',
    headers: { cookie, origin: portal.base },
    body: form,
  })
  return { status: answer.status, said: await answer.json() }
}

test.skipIf(!mayMount)(
  'a full disk refuses pictures by name of the reason, harms nothing else, and heals',
  async () => {
    const folder = join(portal.dataDir, 'files')
    mkdirSync(folder, { recursive: true })
    expect(disk('-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder)).toBe(true)
    try {
      expect(await upload()).toEqual({ status: 503, said: { refused: 'busy' } })
      expect(await portal.owner`select from pictures`).toHaveLength(0)
      for (const path of [...READ, '/api/health/ready'])
        expect((await get(portal.base, path)).status, path).toBe(200)
      expect((await get(portal.base, '/fr/members', cookie)).status).toBe(200)
      const began = performance.now()
      expect(disk('-o', 'remount,size=64m', folder)).toBe(true)
      expect(await upload()).toMatchObject({ status: 200, said: { done: {} } })
      const took = (performance.now() - began) / 1000
      figure(
        'F1',
        `disk for pictures full: refused, nothing half kept, taken again ${took.toFixed(1)} s after`,
      )
    } finally {
      spawnSync('umount', [folder])
    }
  },
)
