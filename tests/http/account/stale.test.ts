// A cookie that someone copied while it was good, shown again after whatever ends a session.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aLink, aPerson, PASSWORD } from '../../builders/account'
import { signedIn } from '../../builders/session'
import { rootBody, suspend } from '../../builders/world'
import { figure, times } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { ACTS, type Place } from '../acts'
import { builtActions, call } from '../calling'
import type { Kept } from '../place'
import { keptIn, PLACES } from '../places'
import { get, jar, submit } from './form'

const sql = ownerSql()
const base = site()
const FRESH = 'خمس نخلات قرب الميناء'
const NAME = 'صاحبة الجلسة'
let place: Place
let kept: Kept

beforeAll(async () => {
  const { id } = await aPerson(sql, 'قلم', 'provincialSecretary')
  const root = await rootBody(sql)
  kept = await keptIn(sql, root, id, 'قلم')
  place = { bodyId: kept.branchId, authorId: id }
})
beforeEach(() => sql`delete from limits.counters`)

type Theirs = { id: string; email: string; session: string; cookie: string }

/** Everything that ends a session. */
const ENDS: Record<string, (theirs: Theirs) => Promise<unknown>> = {
  'sign-out': ({ cookie }) => submit({ base, path: '/ar/members', cookie, mark: 'تسجيل الخروج', fields: {} }),
  'a reset by link': async ({ id }) => {
    const opened = await get(base, `/ar/reset/${(await aLink(sql, id)).secret}`)
    const cookie = jar(opened.cookies)
    await submit({ base, path: '/ar/reset/password', cookie, fields: { password: FRESH } })
  },
  'a change of password': async ({ id }) => {
    const { cookie } = await signedIn(sql, id)
    const fields = { currentPassword: PASSWORD, password: FRESH }
    await submit({ base, path: '/ar/members/password', cookie, mark: 'currentPassword', fields })
  },
  'another device': async ({ id, session }) => {
    const action = builtActions().find(({ name }) => name === 'account/endSessionAction')
    if (!action) throw new Error('the build cannot end a session')
    await call(action, { locale: 'ar', session }, { cookie: (await signedIn(sql, id)).cookie })
  },
  suspension: ({ id }) => suspend(sql, id),
  'a week without use': ({ session }) =>
    sql`update sessions set seen_at = now() - interval '8 days' where id = ${session}`,
  'its last day': ({ session }) => sql`update sessions set ends_at = now() where id = ${session}`,
}

const ROOMS = Object.values(PLACES).flatMap((one) => ('path' in one ? [one.path] : []))

/** What still opens or gets done with the cookie: each an acceptance too many. */
async function accepted(cookie: string, actorId: string): Promise<{ asked: number; taken: string[] }> {
  const taken: string[] = []
  const some = <T>(all: T[], few: number) => all.slice(0, times(few, all.length))
  const rooms = some(ROOMS, 3)
  for (const path of rooms) {
    const there = path(kept)
    const page = await get(base, there.startsWith('/api/') ? there : `/ar${there}`, cookie)
    if (page.text.includes(NAME) || page.status === 200) taken.push(there)
  }
  const acts = some(
    builtActions().filter(({ name }) => ACTS[name] && ACTS[name].for !== 'anyone'),
    4,
  )
  const before = await sql`select from ledger where actor_id = ${actorId}`
  for (const action of acts) {
    const act = ACTS[action.name]
    if (!act || act.for === 'anyone') continue
    const { answer } = await call(action, { locale: 'ar', ...(await act.fields(sql, place)) }, { cookie })
    if (answer?.refused !== 'notSignedIn') taken.push(action.name)
  }
  const after = await sql`select from ledger where actor_id = ${actorId}`
  if (after.length !== before.length) taken.push('the ledger tells of it')
  if ((await get(base, '/api/auth/session', cookie)).text !== '{}') taken.push('next-auth')
  return { asked: rooms.length + acts.length + 1, taken }
}

// S2: what ends a session by itself.
const BY_ITSELF = ['a week without use', 'its last day']
const counts = { S1: { ways: 0, shown: 0, stale: 0 }, S2: { ways: 0, shown: 0, stale: 0 } }

for (const [what, end] of Object.entries(ENDS))
  test(`after ${what} a copied cookie opens no room and does nothing`, async () => {
    const { id, email } = await aPerson(sql, NAME, 'provincialSecretary')
    const { id: session, cookie } = await signedIn(sql, id)
    expect((await get(base, '/ar/members', cookie)).text).toContain(NAME)
    await end({ id, email, session, cookie })
    const { asked, taken } = await accepted(cookie, id)
    const count = counts[BY_ITSELF.includes(what) ? 'S2' : 'S1']
    count.ways += 1
    count.shown += asked
    count.stale += taken.length
    expect(taken).toEqual([])
  })

afterAll(() => {
  for (const [row, { ways, shown, stale }] of Object.entries(counts))
    figure(row, `${ways} ways for a session to end, its cookie shown ${shown} times after: accepted ${stale}`)
})

test('every room is kept by nobody, and hands out the same to nobody', async () => {
  const { id } = await aPerson(sql, NAME, 'provincialSecretary')
  const { cookie } = await signedIn(sql, id)
  const paths = ROOMS.map((path) => path(kept)).map((path) =>
    path.startsWith('/api/') ? path : `/ar${path}`,
  )
  const open: string[] = []
  for (const path of paths) {
    const { headers } = await get(base, path, cookie)
    if (!String(headers['cache-control']).includes('no-store')) open.push(path)
  }
  figure('S5', `${paths.length} rooms, answers that may be kept ${open.length}`)
  expect(open).toEqual([])
})
