import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/gate/actor'
import { revoke, signedIn } from '../../builders/session'
import { actorFor, aMandate, aMember, reaches, rootBody, suspend } from '../../builders/world'
import { figure, times } from '../../environment/figures'
import { ownerSql, site } from '../../environment/server'
import { send } from '../account/form'
import { inTurn } from '../crawl'
import type { Kept, Place } from '../place'
import { builtPlaces, keptIn, PLACES } from '../places'

const sql = ownerSql()

type Caller = { name: string; own: string; actor: Actor | null; cookie: string }
type Way = { path?: (path: string) => string; headers?: Record<string, string> }

const RSC = { rsc: '1' }
const around = (path: string) => path.replace(/^\/(ar|api)\//, '/$1//')
/** Other ways to the same page than the one that the middleware was written for. */
const WAYS: Record<string, Way> = {
  'RSC header': { headers: RSC },
  'RSC query': { headers: RSC, path: (path) => `${path}${path.includes('?') ? '&' : '?'}_rsc=abcde` },
  '.rsc file': { path: (path) => path.replace(/(?=\?|$)/, '.rsc') },
  prefetch: { headers: { ...RSC, 'next-router-prefetch': '1' } },
  'a segment': {
    headers: { ...RSC, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  },
  'a whole segment': {
    headers: { ...RSC, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' },
  },
  'a part of the tree': {
    headers: { ...RSC, 'next-router-state-tree': encodeURIComponent('["",{"children":["ar",{}]}]') },
  },
  'x-middleware-subrequest': {
    headers: { 'x-middleware-subrequest': Array(6).fill('middleware').join(':') },
  },
  'x-middleware-subrequest of src': {
    headers: { 'x-middleware-subrequest': Array(6).fill('src/middleware').join(':') },
  },
  'x-middleware-rewrite': { headers: { 'x-middleware-rewrite': '/ar/desk', 'x-middleware-next': '1' } },
  'another path in a header': {
    headers: { 'x-path': '/ar/members', 'x-nonce': 'x', 'x-invoke-path': '/ar/members' },
  },
  'an encoded letter': {
    path: (path) =>
      path
        .replace(/^\/ar\/(\w)/, '/%61r/%$1')
        .replace('%d', '%64')
        .replace('%m', '%6d'),
  },
  'an encoded slash': { path: (path) => path.replace(/^\/ar\//, '/ar%2f') },
  'two slashes': { path: around },
  'a detour': { path: (path) => path.replace(/^\/ar\//, '/ar/about/../') },
  capitals: { path: (path) => path.replace(/^\/ar\//, '/AR/') },
  'a slash at the end': { path: (path) => path.replace(/(?=\?|$)/, '/') },
  'next-resume': { headers: { 'next-resume': '1' } },
  'a method override': { headers: { 'x-http-method-override': 'POST', 'x-method-override': 'POST' } },
}

let callers: Caller[]
let kept: Kept

beforeAll(async () => {
  const root = await rootBody(sql)
  const author = await aMember(sql, 'قلم الحاضرة', ['editor', root])
  kept = await keptIn(sql, root, author, 'قلم الحاضرة')
  const { branchId } = kept
  const caller = async (name: string, own: string, ...mandates: [string, string][]): Promise<Caller> => {
    const id = await aMember(sql, own, ...mandates)
    return { name, own, actor: await actorFor(sql, id), cookie: (await signedIn(sql, id)).cookie }
  }
  const formerly = await aMember(sql, 'من كان كاتبا')
  await aMandate(sql, formerly, 'provincialSecretary', root, { endsAt: new Date(Date.now() - 60_000) })
  const suspended = await aMember(sql, 'من أوقف', ['provincialSecretary', root])
  const lost = await aMember(sql, 'من خرج', ['provincialSecretary', root])
  const sessions = { suspended: await signedIn(sql, suspended), lost: await signedIn(sql, lost) }
  await suspend(sql, suspended)
  await revoke(sql, sessions.lost.id)
  callers = [
    { name: 'a visitor', own: 'لا أحد منهم', actor: null, cookie: '' },
    { name: 'a suspended secretary', own: 'من أوقف', actor: null, cookie: sessions.suspended.cookie },
    { name: 'a revoked session', own: 'من خرج', actor: null, cookie: sessions.lost.cookie },
    {
      name: 'a former secretary',
      own: 'من كان كاتبا',
      actor: await actorFor(sql, formerly),
      cookie: (await signedIn(sql, formerly)).cookie,
    },
    await caller('a plain member', 'عضو القاعدة', ['member', branchId]),
    await caller('the secretary of the branch', 'كاتب المكان', ['branchSecretary', branchId]),
    await caller('an editor of the province', 'محررة الجهة', ['editor', root]),
    await caller('the communication officer', 'مكلف بالتواصل', ['communicationOfficer', root]),
    await caller('the provincial secretary', 'كاتب الإقليم', ['provincialSecretary', root]),
  ]
}, 60_000)

type Room = Extract<Place, { path: unknown }>
const ROOMS = Object.entries(PLACES).filter((entry): entry is [string, Room] => 'path' in entry[1])

const opens = async (place: Room, { actor }: Caller): Promise<boolean> => {
  if (place.for === 'reach') return actor !== null && (await reaches(sql, actor, kept.branchId))
  if (place.for === 'signedIn') return actor !== null
  return place.for.some((capability) => actor?.holds(capability, kept.branchId))
}

/** Whether what the place shows was in the answer. */
async function sees(
  place: Room,
  caller: Caller,
  { path = (same) => same, headers = {} }: Way,
): Promise<boolean> {
  const asked = place.path(kept)
  const whole = asked.startsWith('/api/') ? asked : `/ar${asked}`
  const answer = await send({
    base: site(),
    path: path(whole),
    method: 'GET',
    cookie: caller.cookie,
    headers,
  })
  expect(answer.status, `${whole} ${JSON.stringify(headers)}`).toBeLessThan(500)
  const shown = place.shows === 'own' ? caller.own : kept[place.shows]
  return answer.text.includes(shown)
}

test('every page and route of the build is listed with who may open it', () => {
  const unlisted = builtPlaces().filter((name) => !PLACES[name])
  const gone = Object.keys(PLACES).filter((name) => !builtPlaces().includes(name))
  figure('Z1', `${builtPlaces().length} pages and routes of the build, unlisted ${unlisted.length}`)
  expect([...unlisted, ...gone]).toEqual([])
})

test('every room shows what lies in it to those who may see it, and to nobody else', async () => {
  const cells = ROOMS.flatMap(([name, place]) => callers.map((caller) => ({ name, place, caller })))
  const wrong = await inTurn(cells, async ({ name, place, caller }) => {
    const [expected, found] = [await opens(place, caller), await sees(place, caller, {})]
    return expected === found ? [] : [`${name}, ${caller.name}: ${found}`]
  })
  figure('Z3', `${ROOMS.length} rooms × ${callers.length} people, wrong ${wrong.flat().length}`)
  expect(wrong.flat()).toEqual([])
})

test('no other way leads into a room: past the middleware, by its parts, by headers, or spelled otherwise', async () => {
  const ways = Object.entries(WAYS)
  const each = times(2, ways.length)
  const closed: { name: string; place: Room; caller: Caller }[] = []
  for (const [name, place] of ROOMS)
    for (const caller of callers) if (!(await opens(place, caller))) closed.push({ name, place, caller })
  const attempts = closed.flatMap((cell, n) =>
    Array.from({ length: each }, (_, k) => ({ ...cell, by: ways[(n * 2 + k) % ways.length] ?? ['', {}] })),
  )
  const wrong = await inTurn(attempts, async ({ name, place, caller, by: [title, way] }) =>
    (await sees(place, caller, way as Way)) ? [`${name}, ${caller.name}, by ${title}`] : [],
  )
  figure('Z4', `${attempts.length} ways into rooms around the middleware, differences ${wrong.flat().length}`)
  expect(wrong.flat()).toEqual([])
})
