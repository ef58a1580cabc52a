import { beforeEach, expect, test } from 'vitest'
import { addList, editList, removeList } from '@/features/lists/mutations'
import { anElection } from '../../builders/election'
import { anAccount } from '../../builders/money'
import { type Planners, planners } from '../../builders/planners'
import { aBallotList, aConstituency, aResult } from '../../builders/territory'
import { ownerSql as sql } from '../../environment/database'
import { hidden, refused } from '../../environment/refused'

let who: Planners
let constituency: { id: string; electionId: string; bodyId: string }

beforeEach(async () => {
  who = await planners(sql)
  const { id: electionId } = await anElection(sql, who.root, who.provincial.memberId)
  constituency = await aConstituency(sql, { electionId, bodyId: who.azemmour }, who.secretary.memberId)
})

const said = { nameAr: 'التقدم والاشتراكية', nameFr: 'PPS', isOurs: true, position: 4, bornOn: null }
test('a list is put on the ballot by whoever plans there, once by its name', async () => {
  const { secretary, provincial, neighbour, reader, treasurer, member } = who
  const ask = { ...said, constituencyId: constituency.id }
  for (const actor of [neighbour, reader, treasurer, member]) await hidden(addList(actor, ask))
  const { listId } = await addList(secretary, ask)
  await refused(addList(provincial, ask), 'nameTaken')
  expect(await sql`select from ledger where act = 'list.added' and subject = ${listId}`).toHaveLength(1)
})

test('it is said anew, and what another said meanwhile is shown', async () => {
  const { secretary, provincial, neighbour, member } = who
  const listId = await aBallotList(sql, constituency, secretary.memberId)
  const edit = { ...said, listId, version: 1 }
  for (const actor of [neighbour, member]) await hidden(editList(actor, edit))
  await editList(secretary, { ...edit, position: 9 })
  await expect(editList(provincial, edit)).rejects.toMatchObject({
    ...{ reason: 'stale', more: { theirs: { position: 9, version: 2 } } },
  })
})

test('it is taken off while no votes for it were recorded and no account of it was opened', async () => {
  const { secretary, neighbour, member } = who
  const counted = await aBallotList(sql, constituency, secretary.memberId)
  await aResult(sql, constituency, secretary.memberId, { votes: { [counted]: 9 } })
  const { electionId, bodyId } = constituency
  const { listId: paidFor } = await anAccount(sql, { id: electionId, bodyId }, secretary.memberId)
  for (const listId of [counted, paidFor]) await refused(removeList(secretary, { listId }), 'inUse')
  const free = await aBallotList(sql, constituency, secretary.memberId)
  for (const actor of [neighbour, member]) await hidden(removeList(actor, { listId: free }))
  await removeList(secretary, { listId: free })
  expect(await sql`select from ballot_lists where id = ${free}`).toEqual([])
})
