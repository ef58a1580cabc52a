// Where each page about coverage, shifts and logistics is looked at, like places.ts for the others.
import { aLoan, anAgent, anOutsider, aResource, aShift, aVolunteer } from '../builders/coverage'
import { anElection } from '../builders/election'
import { aConstituency, aStation } from '../builders/territory'
import { aMember, rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })

const LONG = 'الثانوية التأهيلية محمد السادس للتعليم العمومي بحي المسيرة الخضراء، القاعة رقم 3'

/** Rooms full of everything that can stand in them, and empty ones, for whoever plans. */
export async function coveragePlaces(authorId: string): Promise<Record<string, Place[]>> {
  const sql = ownerSql()
  const bodyId = await rootBody(sql)
  const { id: electionId } = await anElection(sql, bodyId, authorId)
  const empty = await anElection(sql, bodyId, authorId)
  const constituency = await aConstituency(sql, { electionId, bodyId }, authorId, {
    communeCode: '06.181.01.01',
  })
  const stationId = await aStation(sql, constituency, authorId, { name: LONG })
  await aStation(sql, constituency, authorId)
  await anAgent(sql, stationId, authorId, { memberId: authorId, comes: true, trainedOn: '2026-11-01' })
  const second = await aMember(sql, 'رشيد المهدي', ['member', bodyId])
  await anAgent(sql, stationId, authorId, { rank: 'second', memberId: second })
  await anOutsider(sql, stationId, authorId)
  const where = { electionId, bodyId }
  const shiftId = await aShift(sql, where, authorId, { purpose: LONG })
  await aVolunteer(sql, shiftId, second, authorId)
  await aShift(sql, where, authorId, { startsAt: '2020-09-01T08:00:00Z', endsAt: '2020-09-01T12:00:00Z' })
  const resourceId = await aResource(sql, where, authorId, { kind: 'material', name: LONG, count: 40 })
  const past = { startsAt: '2020-09-01T08:00:00Z', endsAt: '2020-09-01T12:00:00Z' }
  await aLoan(sql, resourceId, second, authorId, { amount: 3, ...past })
  await aLoan(sql, resourceId, second, authorId, { returned: true })
  await aLoan(sql, resourceId, authorId, authorId, { amount: 10 })
  const [election, bare] = [`/elections/${electionId}`, `/elections/${empty.id}`]
  return {
    'elections/[id]/mine/page.tsx': [at(`${election}/mine`), at(`${bare}/mine`)],
    'elections/[id]/coverage/page.tsx': [
      at(`${election}/coverage`),
      at(`${election}/coverage?commune=06.181.01.01`),
      at(`${bare}/coverage`),
    ],
    'elections/[id]/coverage/roster/page.tsx': [at(`${election}/coverage/roster`)],
    'elections/[id]/coverage/[station]/page.tsx': [
      at(`${election}/coverage/${stationId}?who=${encodeURIComponent('رشيد')}`),
      at(`${election}/coverage/none`, 404),
    ],
    'elections/[id]/shifts/page.tsx': [at(`${election}/shifts`), at(`${bare}/shifts`)],
    'elections/[id]/shifts/[shift]/page.tsx': [
      at(`${election}/shifts/${shiftId}?who=${encodeURIComponent('رشيد')}`),
    ],
    'elections/[id]/logistics/page.tsx': [at(`${election}/logistics`), at(`${bare}/logistics`)],
    'elections/[id]/logistics/[resource]/page.tsx': [
      at(`${election}/logistics/${resourceId}?who=${encodeURIComponent('رشيد')}`),
    ],
  }
}
