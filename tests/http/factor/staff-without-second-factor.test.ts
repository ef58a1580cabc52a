// Where offices ask for a second factor: whoever holds one, and signed in by password alone.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../../builders/account'
import { asSure } from '../../builders/factor'
import { signedIn } from '../../builders/session'
import { rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { get } from '../account/form'
import { ACTS, type Place } from '../acts'
import { anotherServer, endServers } from '../another-server'
import { type Action, builtActions, call } from '../calling'
import type { Kept, Place as There } from '../place'
import { keptIn, PLACES } from '../places'

const sql = ownerSql()
let [base, root] = ['', '']
let place: Place

beforeAll(async () => {
  base = (await anotherServer({ REQUIRE_SECOND_FACTOR: 'on' })).base
  root = await rootBody(sql)
  const { id } = await aPerson(sql, 'قلم', 'provincialSecretary')
  place = { bodyId: root, authorId: id }
})
beforeEach(() => sql`delete from limits.counters`)
afterAll(endServers)

const NAME = 'كاتبة تنتظر'

type Entered = Awaited<ReturnType<typeof staff>>
async function staff(sure: boolean) {
  const { id } = await aPerson(sql, NAME, 'provincialSecretary')
  const session = await signedIn(sql, id)
  if (sure) await asSure(sql, session.id)
  return { id, cookie: session.cookie }
}

const doneBy = async (id: string) =>
  (await sql`select from ledger where actor_id = ${id} and act not like '%.refused'`).length

const LOCKED = ['notSignedIn', 'notYours', 'notFound', 'secondFactorFirst']

// Acts that an office is needed for; what one does about oneself needs none.
const BY_OFFICE = builtActions().filter(({ name }) => Array.isArray(ACTS[name]?.for))

async function refusal(action: Action, cookie: string): Promise<string | undefined> {
  await sql`delete from limits.counters`
  const act = ACTS[action.name]
  const fields = act && 'fields' in act ? await act.fields(sql, place) : {}
  const { answer, status } = await call(action, { locale: 'ar', ...fields }, { cookie, base })
  expect(status, action.name).toBeLessThan(500)
  return answer?.refused
}

test('does nothing at all that an office allows, and is told what their offices wait for', async () => {
  const { id, cookie } = await staff(false)
  const wrong: string[] = []
  for (const action of BY_OFFICE) {
    const reason = await refusal(action, cookie)
    if (reason !== 'secondFactorFirst') wrong.push(`${action.name}: ${reason}`)
  }
  figure('A7', `${BY_OFFICE.length} acts of staff without their second factor, done ${await doneBy(id)}`)
  expect(wrong).toEqual([])
  expect(await doneBy(id)).toBe(0)
  expect(BY_OFFICE.length).toBeGreaterThan(25)
})

test('with it, the same acts get past the locks', async () => {
  const { cookie } = await staff(true)
  const shut: string[] = []
  for (const action of BY_OFFICE) {
    const reason = await refusal(action, cookie)
    if (reason && LOCKED.includes(reason)) shut.push(`${action.name}: ${reason}`)
  }
  expect(shut).toEqual([])
})

type Room = Extract<There, { path: unknown }>
const OF_OFFICES = Object.values(PLACES).filter(
  (one): one is Room & { shows: keyof Kept } => 'path' in one && Array.isArray(one.for),
)

// Where there is no page to lead from: what is not there is answered with 404 alone.
const DOWNLOADS = ['/api/', '/summary?', '/exchange/points?', '/territory/list', '/export?']

test('no room of an office opens without it, and each leads to where it is set up; with it each opens', async () => {
  const [held, sure] = [await staff(false), await staff(true)]
  const kept = await keptIn(sql, root, place.authorId, 'قلم')
  const wrong: string[] = []
  const rooms = OF_OFFICES.map(({ path, shows }) => ({ asked: path(kept), mark: kept[shows] }))
  const open = (asked: string, { cookie }: Entered) =>
    get(base, asked.startsWith('/api/') ? asked : `/ar${asked}`, cookie)
  // First, since every refusal is one more line before the ledger's first page.
  for (const { asked, mark } of rooms)
    if (!(await open(asked, sure)).text.includes(mark)) wrong.push(`${asked}: shut`)
  for (const { asked, mark } of rooms) {
    const { location, text } = await open(asked, held)
    if (text.includes(mark)) wrong.push(`${asked}: shown`)
    if (DOWNLOADS.some((part) => asked.includes(part))) continue
    if (!`${location} ${text}`.includes('/ar/members/second-factor')) wrong.push(`${asked}: leads nowhere`)
  }
  figure('A7', `${OF_OFFICES.length} rooms of offices, opened without the second factor 0`)
  expect(wrong).toEqual([])
})

test('their own room opens all the same, and says what to do; a plain member is told nothing of it', async () => {
  const { cookie } = await staff(false)
  const home = await get(base, '/ar/members', cookie)
  expect(home.words).toContain(NAME)
  expect(home.words).toContain('مسؤولياتك في انتظار الدخول بخطوتين')
  const plain = await signedIn(sql, (await aPerson(sql, 'منخرطة')).id)
  const theirs = await get(base, '/ar/members', plain.cookie)
  expect(theirs.words).toContain('منخرطة')
  expect(theirs.words).not.toContain('مسؤولياتك في انتظار')
})
