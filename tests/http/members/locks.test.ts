import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/gate/actor'
import { revoke, signedIn } from '../../builders/session'
import { aBody, actorFor, aMandate, aMember, reaches, rootBody, sitsIn, suspend } from '../../builders/world'
import { figure, times } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { ACTS, type Act, type Place } from '../acts'
import { type Action, builtActions, type Call, call } from '../calling'

const sql = ownerSql()
const actions = builtActions()

type Caller = { name: string; actor: Actor | null; how: () => Promise<Call> }

let callers: Caller[]
let places: Record<string, Place>
let root: string

beforeAll(async () => {
  root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'فرع أول')
  const jadida = await aBody(sql, root, 'فرع ثان')
  const author = await aMember(sql, 'محررة', ['editor', root])
  places = {
    'the province': { bodyId: root, authorId: author },
    'their own branch': { bodyId: azemmour, authorId: author },
    'another branch': { bodyId: jadida, authorId: author },
  }
  const member = async (name: string, ...mandates: [string, string][]): Promise<Caller> => {
    const id = await aMember(sql, name, ...mandates)
    return callerFor(name, id)
  }
  const suspended = await aMember(sql, 'موقوف', ['provincialSecretary', root])
  await suspend(sql, suspended)
  const former = await aMember(sql, 'سابق')
  await aMandate(sql, former, 'provincialSecretary', root, { endsAt: new Date(Date.now() - 60_000) })
  const secretary = await aMember(sql, 'كاتب', ['provincialSecretary', root])
  callers = [
    { name: 'a visitor', actor: null, how: async () => ({}) },
    { name: 'a suspended secretary', actor: null, how: async () => signedIn(sql, suspended) },
    {
      name: 'a revoked session of the provincial secretary',
      actor: null,
      how: async () => {
        const session = await signedIn(sql, secretary)
        await revoke(sql, session.id)
        return session
      },
    },
    await callerFor('a former secretary', former),
    await member('a plain member', ['member', azemmour]),
    await member('the secretary of a branch', ['branchSecretary', azemmour]),
    await member('the treasurer of a branch', ['treasurer', azemmour]),
    await member('an editor of the province', ['editor', root]),
    await member('the communication officer', ['communicationOfficer', root]),
  ]
}, 60_000)

const callerFor = async (name: string, id: string): Promise<Caller> => ({
  name,
  actor: await actorFor(sql, id),
  how: () => signedIn(sql, id),
})

const allowed = async (act: Act, actor: Actor | null, { bodyId }: Place): Promise<boolean> => {
  if (act.for === 'anyone') return true
  if (act.for === 'oneself') return actor !== null
  if (act.for === 'holder') return false
  if (act.for === 'reach') return actor !== null && (await reaches(sql, actor, bodyId))
  if (act.for === 'seat') return actor !== null && (await sitsIn(sql, actor, bodyId))
  if (act.at === 'anywhere') return actor?.holdsSomewhere(...act.for) ?? false
  const where = act.at === 'root' ? root : bodyId
  return act.for.some((capability) => actor?.holds(capability, where))
}

// What only the locks say. An article that one may not see is not found, and that is all one learns.
const LOCKED = ['notSignedIn', 'notYours', 'notFound', 'notYourVote']

/** True when the call got past the locks; whatever came of it then. */
const passed = async (action: Action, fields: Record<string, string>, how: Call) => {
  // Nobody does so much in a minute.
  await sql`delete from limits.counters`
  const { status, answer, location, text } = await call(action, { locale: 'ar', ...fields }, how)
  expect(status, text.slice(0, 300)).toBeLessThan(500)
  expect(answer?.refused, 'the limit spoke, not the locks').not.toBe('tooMany')
  if (answer?.refused) return !LOCKED.includes(answer.refused)
  if (answer?.done !== undefined) return true
  // Done and sent on; or sent to the sign-in door, or away from a room that is not theirs.
  return location !== null && !/\/sign-in\?to=|\?refused=/.test(location)
}

/** How many acts of theirs the ledger tells of, refusals apart: what was done cannot hide behind an answer. */
const actsOf = async (actor: Actor | null) => {
  const [row] = await sql<{ acts: number }[]>`select count(*)::int as acts from ledger
    where actor_id is not distinct from ${actor?.memberId ?? null} and act not like '%.refused'`
  return row?.acts
}

let [cells, detours, faults] = [0, 0, 0]

type Way = { page?: string; headers?: Record<string, string> }

/** Past the middleware, or through a page that it lets everyone open: the locks must not depend on it. */
const waysAround = ({ page }: Action): [string, Way][] => [
  ['through the door', { page: '/ar/sign-in' }],
  ['through a reading page', { page: '/ar' }],
  [
    'with x-middleware-subrequest',
    { headers: { 'x-middleware-subrequest': Array(6).fill('middleware').join(':') } },
  ],
  ['with an RSC header', { headers: { rsc: '1' } }],
  ['as an .rsc file', { page: `${page}.rsc` }],
  ['by an encoded path', { page: page.replace('/ar/', '/%61r/') }],
  ['with x-path', { headers: { 'x-path': '/ar/sign-in', 'x-middleware-next': '1' } }],
]

// One in every third cell in every day's test, another for each action; all of them in a proof.
const waysFor = (action: Action) => {
  if (cells % times(3, 1) !== 0) return []
  const ways = waysAround(action)
  const first = actions.indexOf(action)
  return Array.from(
    { length: times(1, ways.length) },
    (_, n) => ways[(first + n) % ways.length] ?? (['', {}] as [string, Way]),
  )
}

test('every action of the build is listed with who may do it', () => {
  figure(
    'Z1',
    `${actions.length} actions of the build, unlisted ${actions.filter(({ name }) => !ACTS[name]).length}`,
  )
  expect(actions.map(({ name }) => name).filter((name) => !ACTS[name])).toEqual([])
  expect(actions.length).toBeGreaterThan(20)
})

describe('called straight over HTTP, its page never opened', () => {
  for (const action of actions) {
    const act = ACTS[action.name]
    if (!act || act.for === 'anyone') continue
    test(`${action.name}: done only for whom code and database allow it`, async () => {
      const wrong: string[] = []
      for (const caller of callers)
        for (const [where, place] of Object.entries(places)) {
          const expected = await allowed(act, caller.actor, place)
          const fields = act.for === 'oneself' ? act.fields() : await act.fields(sql, place)
          const before = await actsOf(caller.actor)
          const found = await passed(action, fields, await caller.how())
          if (found !== expected) wrong.push(`${caller.name}, ${where}: ${found}`)
          cells += 1
          for (const [way, { page = action.page, headers }] of waysFor(action)) {
            const elsewhere = await passed({ ...action, page }, fields, {
              ...(await caller.how()),
              ...(headers && { headers }),
            })
            detours += 1
            if (elsewhere && !expected) wrong.push(`${caller.name}, ${where}, ${way}`)
          }
          if (!expected && (await actsOf(caller.actor)) !== before)
            wrong.push(`${caller.name}, ${where}: it was done all the same`)
        }
      faults += wrong.length
      expect(wrong).toEqual([])
    })
  }

  afterAll(() => {
    figure('Z3', `${cells} cells of action × actor × row over HTTP, wrong ${faults}`)
    figure('Z4', `${detours} of them again around the middleware, differences ${faults}`)
  })
})

describe('from anywhere but our own pages', () => {
  for (const origin of [null, 'null', 'https://evil.example'])
    test(`an Origin of ${origin} gets nothing done`, async () => {
      const secretary = callers.at(-1)
      const place = places['the province']
      if (!secretary || !place) throw new Error('the world is missing')
      let asked = 0
      for (const action of actions) {
        const act = ACTS[action.name]
        if (!act || act.for === 'anyone') continue
        const fields = act.for === 'oneself' ? act.fields() : await act.fields(sql, place)
        const { answer, location } = await call(
          action,
          { locale: 'ar', ...fields },
          { ...(await secretary.how()), origin },
        )
        expect(answer?.done, action.name).toBeUndefined()
        expect(location, action.name).toBeNull()
        // Next answers a foreign Origin itself, before our code.
        if (answer) expect(answer.refused, action.name).toBe('foreignOrigin')
        asked += 1
      }
      figure('C1', `${asked} actions called by whoever may, with an Origin of ${origin}: accepted 0`)
    })
})
