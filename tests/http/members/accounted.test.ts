import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { signedIn } from '../../builders/session'
import { aBody, aMember, rootBody } from '../../builders/world'
import { figure } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { ACTS, type Place, REVEALING } from '../acts'
import { type Action, builtActions, call } from '../calling'

const sql = ownerSql()
let officer: string
let stranger: string
let place: Place

beforeAll(async () => {
  const root = await rootBody(sql)
  officer = await aMember(sql, 'كاتب', ['communicationOfficer', root], ['provincialSecretary', root])
  stranger = await aMember(sql, 'منخرط', ['member', await aBody(sql, root, 'فرع آخر')])
  place = { bodyId: await aBody(sql, root, 'فرع'), authorId: officer }
})

type Line = { act: string; subject: string; linked: boolean; together: boolean }

// What carries the line's own number was written in the line's transaction: the claim of the form, the session ended.
const linesOf = (memberId: string, before: number) => sql<Line[]>`
  select l.act, l.subject, k.line_id is not null as linked,
    exists (select from submissions s where s.xmin = l.xmin)
      or exists (select from sessions s where s.xmin = l.xmin) as together
  from ledger l left join ledger_links k on k.line_id = l.id
  where l.actor_id = ${memberId} order by l.at offset ${before}`

const attempt = async (action: Action, memberId: string) => {
  await sql`delete from limits.counters`
  const act = ACTS[action.name]
  const asked = !act || act.for === 'anyone' ? {} : await act.fields(sql, place)
  const [count] = await sql<
    { n: number }[]
  >`select count(*)::int as n from ledger where actor_id = ${memberId}`
  // So that there is something to bring back, and another session to end.
  if (action.name === 'pictures/restorePicture')
    await sql`update pictures set removed_at = now() where id = ${asked.pictureId ?? ''}`
  await signedIn(sql, memberId)
  const { cookie } = await signedIn(sql, memberId)
  const fields = { locale: 'ar', once: randomUUID(), ...asked, ...('version' in asked && { version: '1' }) }
  const { answer, location } = await call(action, fields, { cookie })
  return {
    answer,
    done: answer?.done !== undefined || location !== null,
    lines: await linesOf(memberId, count?.n ?? 0),
  }
}

const BY_MEMBERS = builtActions().filter(({ name }) => {
  const act = ACTS[name]
  return act && act.for !== 'anyone'
})

test('whatever a member does stands in the ledger, written in the very transaction that did it', async () => {
  const wrong: string[] = []
  let done = 0
  for (const action of BY_MEMBERS) {
    const outcome = await attempt(action, officer)
    if (!outcome.done) continue
    done += 1
    const [line, second] = outcome.lines
    if (!line || second || line.act.endsWith('.refused'))
      wrong.push(`${action.name}: ${JSON.stringify(outcome.lines)}`)
    else if (!line.linked || !(line.together || REVEALING.includes(action.name)))
      wrong.push(`${action.name}: its line stands apart`)
  }
  figure('L1', `${done} acts done of ${BY_MEMBERS.length}, not accounted for ${wrong.length}`)
  expect(wrong).toEqual([])
  expect(done).toBeGreaterThan(BY_MEMBERS.length * 0.7)
})

test('whatever a member is refused stands there too, with the reason, in a line of its own', async () => {
  const wrong: string[] = []
  let refused = 0
  for (const action of BY_MEMBERS) {
    const { answer, lines } = await attempt(action, stranger)
    if (!answer?.refused) continue
    refused += 1
    const [line, second] = lines
    if (second || !line?.act.endsWith('.refused') || line.subject !== answer.refused)
      wrong.push(`${action.name}: ${answer.refused}, ${JSON.stringify(lines)}`)
  }
  figure('L1', `${refused} refusals of a member, not accounted for ${wrong.length}`)
  expect(wrong).toEqual([])
  expect(refused).toBeGreaterThan(BY_MEMBERS.length * 0.7)
})
