import { beforeEach, describe, expect, test } from 'vitest'
import { ownPart } from '@/features/coverage/queries'
import {
  addResource,
  cancelLoan,
  editResource,
  lend,
  removeResource,
  takeBack,
} from '@/features/logistics/mutations'
import { logisticsRoom, resourceRoom } from '@/features/logistics/queries'
import type { Actor } from '@/gate/actor'
import { aComrade } from '../../builders/comrades'
import { aLoan, aResource } from '../../builders/coverage'
import { anElection } from '../../builders/election'
import { type Planners, planners } from '../../builders/planners'
import { actorFor } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let who: Planners
let electionId: string
let rachid: string

beforeEach(async () => {
  who = await planners(sql)
  electionId = (await anElection(sql, who.root, who.provincial.memberId)).id
  rachid = await aComrade(sql, 'رشيد', who.azemmour)
})

const thing = (more: Parameters<typeof aResource>[3] = {}) =>
  aResource(sql, { electionId, bodyId: who.azemmour }, who.secretary.memberId, more)
const at = (hour: number) => new Date(Date.UTC(2027, 8, 8, hour))
const booked = (resourceId: string, from: number, until: number, amount = 1) => ({
  ...{ resourceId, memberId: rachid, amount, startsAt: at(from), endsAt: at(until) },
})
const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

describe('What the campaign has', () => {
  test('is entered, changed and taken off by whoever plans for the body', async () => {
    const { secretary, provincial, reader, treasurer, member, neighbour, azemmour } = who
    const said = { name: 'مكبر صوت', owner: 'party', count: 3 } as const
    const add = (actor: Actor) =>
      addResource(actor, { electionId, bodyId: azemmour, kind: 'material', ...said })
    for (const actor of [reader, treasurer, member, neighbour]) await refused(add(actor), 'notYours')
    const { resourceId } = await add(secretary)
    const edit = { resourceId, version: 1, ...said, count: 4 }
    await refused(editResource(reader, edit), 'notYours')
    await refused(removeResource(reader, { resourceId }), 'notYours')
    for (const actor of [member, neighbour]) {
      await refused(editResource(actor, edit), 'notFound')
      await refused(removeResource(actor, { resourceId }), 'notFound')
    }
    await editResource(secretary, edit)
    await refused(editResource(provincial, edit), 'stale')
    await removeResource(secretary, { resourceId })
    for (const act of ['added', 'edited', 'removed'])
      expect(await written(`resource.${act}`, resourceId)).toHaveLength(1)
  })

  test('is not taken off while anything of it was lent, nor counted below what is lent', async () => {
    const { secretary } = who
    const resourceId = await thing({ kind: 'material', count: 5 })
    await aLoan(sql, resourceId, rachid, secretary.memberId, { amount: 4 })
    await refused(removeResource(secretary, { resourceId }), 'inUse')
    const said = { resourceId, version: 1, name: 'مكبر', owner: 'party' } as const
    await refused(editResource(secretary, { ...said, count: 3 }), 'lentOut')
    await editResource(secretary, { ...said, count: 4 })
    const car = await thing()
    await refused(editResource(secretary, { ...said, resourceId: car, count: 2 }), 'invalid', {
      count: 'oneOfIt',
    })
  })

  test('is seen by whoever reads the plans there; by neighbours and members not', async () => {
    const { reader, director, neighbour, member } = who
    await thing()
    for (const [actor, seen] of [
      [reader, 1],
      [director, 1],
      [neighbour, 0],
      [member, 0],
    ] as const)
      expect((await logisticsRoom(actor, electionId))?.resources).toHaveLength(seen)
  })
})

describe('A loan', () => {
  test('is made, taken back and cancelled by whoever plans there alone', async () => {
    const { secretary, reader, member, neighbour } = who
    const resourceId = await thing()
    const loan = booked(resourceId, 8, 12)
    await refused(lend(reader, loan), 'notYours')
    for (const actor of [member, neighbour]) await refused(lend(actor, loan), 'notFound')
    await lend(secretary, loan)
    const [row] = await sql<{ id: string }[]>`select id from loans where resource_id = ${resourceId}`
    const loanId = row?.id ?? ''
    await refused(takeBack(reader, { loanId }), 'notYours')
    await refused(cancelLoan(reader, { loanId }), 'notYours')
    for (const actor of [member, neighbour]) {
      await refused(takeBack(actor, { loanId }), 'notFound')
      await refused(cancelLoan(actor, { loanId }), 'notFound')
    }
    const holder = await actorFor(sql, rachid)
    await refused(takeBack(holder, { loanId }), 'notYours')
    expect((await ownPart(holder, electionId))?.loans).toMatchObject([{ name: 'حافلة صغيرة', amount: 1 }])
    await takeBack(secretary, { loanId })
    expect((await ownPart(holder, electionId))?.loans).toEqual([])
    await cancelLoan(secretary, { loanId })
    for (const act of ['made', 'returned', 'cancelled'])
      expect(await written(`loan.${act}`, loanId)).toHaveLength(1)
  })

  test('goes to a member whom the lender may read', async () => {
    const { secretary, neighbour } = who
    const resourceId = await thing()
    const stranger = await aComrade(sql, 'غريبة', neighbour.reach('election.plan')[0] ?? '')
    const loan = { ...booked(resourceId, 8, 12), memberId: stranger }
    await refused(lend(secretary, loan), 'invalid', { memberId: 'unknownMember' })
  })

  test('of one thing is refused while it is booked, with what is free; after that it is not', async () => {
    const { secretary } = who
    const resourceId = await thing()
    await lend(secretary, booked(resourceId, 8, 12))
    await expect(lend(secretary, booked(resourceId, 11, 14))).rejects.toMatchObject({
      ...{ reason: 'lentOut', more: { theirs: { free: 0 } } },
    })
    await lend(secretary, booked(resourceId, 12, 14))
  })

  test('of counted material is never more than there is, however many lend at once', async () => {
    const { secretary, provincial } = who
    const resourceId = await thing({ kind: 'material', count: 5 })
    const all = await Promise.allSettled(
      [secretary, provincial, secretary, provincial].map((actor) =>
        lend(actor, booked(resourceId, 8, 12, 2)),
      ),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    for (const one of all)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'lentOut' })
    await lend(secretary, booked(resourceId, 9, 10, 1))
    await refused(lend(secretary, booked(resourceId, 11, 13, 2)), 'lentOut')
  })

  test('that came back early frees what it held', async () => {
    const { secretary, reader } = who
    const resourceId = await thing()
    await aLoan(sql, resourceId, rachid, secretary.memberId, { returned: true })
    await lend(secretary, booked(resourceId, 8, 12))
    const room = await resourceRoom(reader, electionId, resourceId, '')
    expect(room?.resource.loans).toMatchObject([
      { name: { ar: 'رشيد' }, returnedAt: expect.any(Date) },
      { name: { ar: 'رشيد' }, returnedAt: null },
    ])
  })
})
