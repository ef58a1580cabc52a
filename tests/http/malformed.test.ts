import { beforeAll, expect, test } from 'vitest'
import { signedIn } from '../builders/session'
import { aBody, aMember, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { ownerSql, site } from '../environment/server'
import { ACTS, type Place } from './acts'
import { builtActions } from './calling'
import { type Attempt, type Known, malformed } from './malformed'

const COUNT = times(500, 12_000)
const AT_ONCE = 8
const sql = ownerSql()
let known: Known[]
let officer: string

const DOOR = { email: 'someone@example.org', password: 'a long enough secret', to: '/members' }

beforeAll(async () => {
  const root = await rootBody(sql)
  officer = await aMember(sql, 'مسؤول التواصل', ['communicationOfficer', root], ['provincialSecretary', root])
  const place: Place = { bodyId: await aBody(sql, root, 'فرع'), authorId: officer }
  known = await Promise.all(
    builtActions().map(async (action) => {
      const act = ACTS[action.name]
      const fields = !act || act.for === 'anyone' ? DOOR : await act.fields(sql, place)
      return { action, fields }
    }),
  )
})

// Each with a session of its own: some of what is sent ends the session that it came in with.
async function attempt({ path, init }: Attempt): Promise<number | string> {
  const { cookie } = await signedIn(sql, officer)
  const headers = { cookie, origin: site(), ...(init.headers as Record<string, string>) }
  const signal = AbortSignal.timeout(30_000)
  try {
    const answer = await fetch(site() + path, { ...init, headers, redirect: 'manual', signal })
    await answer.arrayBuffer()
    return answer.status
  } catch (error) {
    return String((error as Error).cause ?? error)
  }
}

// Limits are another test's matter; here everything is to reach the code behind them.
const clearLimits = () => sql`delete from limits.counters`

async function outcomesOf(attempts: Attempt[]) {
  const outcomes: { attempt: Attempt; status: number | string }[] = []
  for (let at = 0; at < attempts.length; at += AT_ONCE) {
    await clearLimits()
    const together = attempts.slice(at, at + AT_ONCE)
    const statuses = await Promise.all(together.map(attempt))
    outcomes.push(...together.map((each, i) => ({ attempt: each, status: statuses[i] ?? 'none' })))
  }
  return outcomes
}

// The gate counts every call before it does anything else.
async function reachedOurs(broken: Attempt): Promise<boolean> {
  await clearLimits()
  await attempt(broken)
  return (await sql`select from limits.counters`).length > 0
}

test(
  'whatever is sent to whatever listens, the answer is never an error of ours, and the server stands',
  async () => {
    const outcomes = await outcomesOf(malformed(known, COUNT, 20_271_127))
    const faults = outcomes.filter(({ status }) => typeof status === 'string' || status >= 500)
    // What breaks the protocol itself is answered before our code, by Next, and not well: that we cannot mend.
    const nexts: string[] = []
    const ours: unknown[] = []
    for (const { attempt: each, status } of faults)
      if (each.broken && !(await reachedOurs(each))) nexts.push(each.what)
      else ours.push([each.what, status])
    figure('I1', `${COUNT} malformed requests: 5xx of ours ${ours.length}, Next's own ${nexts.length}`)
    expect(ours).toEqual([])
    expect((await fetch(`${site()}/api/health/ready`)).status).toBe(200)
  },
  60 * 60_000,
)
