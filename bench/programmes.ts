import type { Sql } from 'postgres'
import { asVisitor } from '@/db/client'
import { SECRET } from '@/features/followers/follower'
import { tellNextFollowers } from '@/features/followers/jobs'
import { changesIn } from '@/features/tracker/changes'
import { isChosen } from '@/features/tracker/choice'
import {
  measured,
  moneyOf,
  pointsListed,
  programmeBySlug,
  programmesBeside,
} from '@/features/tracker/queries'
import { MOST_BODIES, PER_PAGE } from '@/features/tracker/reading'
import { seal } from '@/gate/seal'
import { freshSecret } from '@/gate/secrets'
import { anAnnouncement } from '../tests/builders/follower'
import { signedIn } from '../tests/builders/session'
import { aMember, rootBody } from '../tests/builders/world'
import { percentile } from '../tests/environment/percentile'
import type { Portal } from './portal'
import { countsOf, fillProgrammes } from './promises'
import { highest, sharedMemory } from './spent'
import { atMost, median, type Row, told } from './verdict'

const PROGRAMMES = 500
const FOLLOWERS = 100_000
const TIMES = 60
const PAGES = 60
const MB = 1024 * 1024

/** Programmes read, chosen from, taken out and followed, with one of them and with 500. */
export async function programmes({ sql, url, pid }: Pick<Portal, 'sql' | 'url' | 'pid'>): Promise<Row[]> {
  await fillProgrammes(sql, 1, 1)
  const alone = await spentOn(() => oneRead('bench-1'))
  await fillProgrammes(sql, 2, PROGRAMMES)
  const rows = [
    told('programmes, points, entries, sources of money', Object.values(await countsOf(sql)).join(', ')),
  ]
  rows.push(...(await reads(alone)))
  rows.push(...(await pages(url)))
  rows.push(...(await everythingServed(url, pid())), ...(await everythingWritten(sql, url, pid())))
  return [...rows, ...(await followersTold(sql))]
}

// What the pages ask before anything is kept of it: features/tracker/reading.ts asks the same.
const oneRead = (slug: string) =>
  asVisitor(async (tx) => {
    const programme = await programmeBySlug(tx, slug)
    if (!programme) throw new Error(`no programme at ${slug}`)
    const [points, money] = await Promise.all([pointsListed(tx, programme.id), moneyOf(tx, programme.id)])
    return { programme, points, money }
  })

const overview = () =>
  asVisitor(async (tx) => {
    const { listed, latest } = await programmesBeside(tx, { count: PER_PAGE, skip: 0, bodies: MOST_BODIES })
    return measured(tx, [...new Map([...listed, ...latest].map((one) => [one.id, one])).values()])
  })

// Figures are kept for each programme apart.
const overviewAfterOne = () =>
  asVisitor(async (tx) => {
    const { listed } = await programmesBeside(tx, { count: PER_PAGE, skip: 0, bodies: MOST_BODIES })
    return measured(tx, listed.slice(0, 1))
  })

const some = (n: number) => `bench-${1 + ((n * 37) % PROGRAMMES)}`

async function spentOn(work: (n: number) => Promise<unknown>, times = TIMES): Promise<number[]> {
  await work(0)
  const spent: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    await work(n)
    spent.push(performance.now() - began)
  }
  return spent
}

const p95 = (what: string, spent: number[], most: number): Row =>
  atMost(`${what}, p95`, percentile(spent, 95), most, {
    ...{ unit: 'ms', digits: 1, aside: `p50 ${percentile(spent, 50).toFixed(1)} ms` },
  })

async function reads(alone: number[]): Promise<Row[]> {
  const among = await spentOn((n) => oneRead(some(n)))
  const chosen = await spentOn(async (n) => {
    const { points, programme } = await oneRead(some(n))
    const theme = programme.themes[n % programme.themes.length]?.key ?? ''
    return points.filter((point) => isChosen(point, { by: 'theme', value: theme }))
  })
  const changed = await spentOn(async (n) => {
    const slug = some(n)
    return asVisitor(async (tx) => {
      const programme = await programmeBySlug(tx, slug)
      return programme && changesIn(tx, { programmeId: programme.id, since: null, count: 200 })
    })
  })
  return [
    p95('overview of all programmes, asked of the database', await spentOn(overview, 20), 150),
    p95('the same after one of them changed', await spentOn(overviewAfterOne, 20), 150),
    p95('one programme of 100 points, asked of the database', among, 150),
    p95('points chosen by a theme, asked of the database', chosen, 100),
    p95('what changed, asked of the database', changed, 150),
    atMost('one programme among 500, times the time it takes alone', median(among) / median(alone), 1.5, {
      ...{ digits: 2, aside: `${median(among).toFixed(1)} ms, ${median(alone).toFixed(1)} ms` },
    }),
  ]
}

// Each page is asked for once: nothing is kept of it yet.
async function pages(url: string): Promise<Row[]> {
  const paths = {
    'overview of a programme, made anew': (n: number) => `/ar/programmes/bench-${n + 1}`,
    'its points by theme, made anew': (n: number) => `/ar/programmes/bench-${n + 101}/theme/roads`,
    'its points by step, made anew': (n: number) => `/fr/programmes/bench-${n + 201}/step/delivered`,
  }
  const rows: Row[] = []
  for (const [what, path] of Object.entries(paths)) {
    const spent = await spentOn((n) => served(url + path(n)), PAGES)
    rows.push(p95(what, spent.slice(1), what.startsWith('overview') ? 150 : 100))
  }
  return rows
}

async function served(address: string, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip', ...headers } })
  const { byteLength } = await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return byteLength
}

/** Every programme downloaded as open data, and what the server held for it beyond what it held before. */
async function everythingServed(url: string, pid: number): Promise<Row[]> {
  const held = () => sharedMemory(pid)
  const before = held()
  let bytes = 0
  const most = await highest(held, async () => {
    for (let n = 1; n <= PROGRAMMES; n++)
      bytes += await served(`${url}/open/programmes/bench-${n}/programme.json`)
  })
  return [
    atMost('memory of the server to serve everything as JSON, more', Math.max(0, most - before), 50, {
      ...{ unit: 'MB', aside: `${(bytes / MB).toFixed(0)} MB` },
    }),
  ]
}

// So many lists the portal hands one person in five minutes.
const LISTS_A_PERSON = 20

/** Every programme taken out as the list that comes in again, by members who may, and what the server held for it. */
async function everythingWritten(sql: Sql, url: string, pid: number): Promise<Row[]> {
  const root = await rootBody(sql)
  const ids = await sql<{ id: string }[]>`select id from programmes where slug like 'bench-%'`
  const held = () => sharedMemory(pid)
  const before = held()
  const began = performance.now()
  let [bytes, cookie] = [0, '']
  const most = await highest(held, async () => {
    for (const [n, { id }] of ids.entries()) {
      if (n % LISTS_A_PERSON === 0)
        cookie = (await signedIn(sql, await aMember(sql, 'الكاتب الإقليمي', ['provincialSecretary', root])))
          .cookie
      bytes += await served(`${url}/ar/members/programmes/${id}/exchange/points?format=csv`, { cookie })
    }
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  return [
    atMost('memory of the server to write everything as lists, more', Math.max(0, most - before), 50, {
      ...{ unit: 'MB', aside: `${(bytes / MB).toFixed(0)} MB in ${seconds} s` },
    }),
  ]
}

/** A list of 100,000 followers worked off a part at a time, while others go on reading. */
async function followersTold(sql: Sql): Promise<Row[]> {
  const [entry] = await sql<{ id: string; point: string; programme: string; body: string }[]>`
    select e.id, e.point_id as point, e.programme_id as programme, e.body_id as body from progress_entries e
    join programmes p on p.id = e.programme_id where p.slug = 'bench-1' limit 1`
  if (!entry) throw new Error('nothing to tell of')
  // One address, sealed once: what is sealed tells nobody that it is the same.
  const [address, secret] = [seal('follower@example.org', 'email'), seal(freshSecret(), SECRET)]
  await sql`insert into followers (id, programme_id, body_id, email_sealed, email_key, locale, hash, secret_sealed, asked_at, confirmed_at)
    select gen_random_uuid(), ${entry.programme}, ${entry.body}, ${address}, sha256(convert_to('address ' || i, 'UTF8')),
      (array['ar', 'fr', 'en'])[1 + i % 3], sha256(convert_to('secret ' || i, 'UTF8')), ${secret}, now() - interval '2 hours', now() - interval '1 hour'
    from generate_series(1, ${FOLLOWERS}::int) i`
  await sql`analyze followers`
  const point = { id: entry.point, programmeId: entry.programme, bodyId: entry.body }
  const announcementId = await anAnnouncement(sql, point, entry.id)
  const progress = async () => {
    const [row] = await sql<{ sent: number; over: boolean }[]>`
      select sent, finished_at is not null as over from announcements where id = ${announcementId}`
    return row ?? { sent: 0, over: true }
  }
  const began = performance.now()
  const [steps, waits] = [new Set<number>(), [] as number[]]
  let over = false
  const telling = (async () => {
    while (!over) {
      await tellNextFollowers(announcementId)
      const told = await progress()
      steps.add(told.sent)
      over = told.over
    }
  })()
  for (let n = 0; !over; n++) {
    const asked = performance.now()
    await oneRead(some(n))
    waits.push(performance.now() - asked)
  }
  await telling
  const seconds = (performance.now() - began) / 1000
  return [
    told(`${FOLLOWERS.toLocaleString('en')} followers told`, seconds, {
      ...{ unit: 's', digits: 1, aside: `${(await progress()).sent} letters posted, in ${steps.size} parts` },
    }),
    p95('one programme read meanwhile', waits, 150),
  ]
}
