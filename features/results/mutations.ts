import { randomUUID } from 'node:crypto'
import { inBatches } from '@/db/batches'
import { as, LIST_PATIENCE_MS, type Tx } from '@/db/client'
import { ballotLists, results, resultVotes } from '@/db/schema/territory'
import { electionIn } from '@/features/elections/election-rows'
import { unpacked } from '@/features/imports/packet'
import { listsOn } from '@/features/lists/list-rows'
import { constituencyIn } from '@/features/territory/territory-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { electionWithBallots, laidBeside } from './beside'
import { unsound } from './checks'
import type { AcceptedResultsInput, ResultInput } from './input'
import type { Planned } from './plan'
import { isOver, mayRecord } from './policy'
import type { Announced } from './preview'
import { insistStation, timesRecorded } from './result-rows'

// Two who record at once: the second sees what the first one wrote.
const AT_ONCE = { results_numbered: 'stale' } as const

/**
 * Records what was made known of a constituency, or of one station of it; what was recorded before stays beside it.
 * Figures that do not add up are refused once, and taken as they are printed when that is said.
 */
export const recordResult = (actor: Actor, { votes, seats, asPrinted, ...said }: ResultInput) =>
  as(actor, async (tx) => {
    const constituency = await constituencyIn(tx, said.constituencyId)
    const { id: constituencyId, electionId, bodyId } = constituency
    insist(mayRecord(actor, bodyId), 'notYours')
    insist(isOver(await electionIn(tx, electionId)), 'pollNotOver')
    await insistStation(tx, constituency, said.stationId)
    const ballot = (await listsOn(tx, constituencyId)).map(({ id }) => id)
    insistKnown(ballot, { votes, seats, lot: said.lot })
    const cast = [...votes].map(([list, one]) => ({ list, votes: one }))
    insist(asPrinted || unsound({ ...said, votes: cast }, ballot).length === 0, 'doesNotAddUp')
    const id = randomUUID()
    const number = (await timesRecorded(tx, constituencyId, said.stationId)) + 1
    await underRules(
      tx.insert(results).values({ ...said, id, electionId, bodyId, number, recordedBy: actor.memberId }),
      AT_ONCE,
    )
    await tx.insert(resultVotes).values(
      cast.map(({ list: listId, votes: one }) => ({
        ...{ resultId: id, listId, constituencyId, bodyId, votes: one, seats: seats.get(listId) ?? null },
      })),
    )
    const details = { standing: said.standing, source: said.source, ...(asPrinted && { asPrinted }) }
    await record(tx, actor, 'result.recorded', { subject: id, bodyId, details })
    return { electionId, constituencyId }
  })

type Counted = Pick<ResultInput, 'votes' | 'seats' | 'lot'>

function insistKnown(ballot: readonly string[], { votes, seats, lot }: Counted): void {
  insist(votes.size > 0, 'invalid', { fields: { votes: 'required' } })
  insist(
    [...votes.keys(), ...lot].every((list) => ballot.includes(list)),
    'notFound',
  )
  const without = [...seats.keys()].find((list) => !votes.has(list))
  insist(!without, 'invalid', { fields: { [`votes.${without}`]: 'required' } })
}

/**
 * Takes a list of results in: all of it, or nothing. Refuses `incomplete` where something is wrong with a row, `stale`
 * where something was recorded since the preview.
 */
export const acceptResults = (actor: Actor, { electionId, sealed }: AcceptedResultsInput) =>
  as(
    actor,
    async (tx) => {
      const election = await electionWithBallots(tx, actor, electionId)
      const packet = unpacked<Announced>(sealed, 'results', { subject: electionId, memberId: actor.memberId })
      const { plan, seen } = laidBeside(actor, election, packet)
      insist(seen === packet.seen, 'stale')
      insist(!plan.some(({ state }) => state === 'bad'), 'incomplete')
      insist(plan.length > 0, 'nothingToTake')
      const lists = await addLists(tx, actor, electionId, plan)
      await underRules(recordAll(tx, actor, { electionId, plan, lists, packet }), AT_ONCE)
      const details = { standing: packet.standing, source: packet.source, lists: lists.size }
      const { bodyId } = election
      await record(tx, actor, 'results.imported', {
        subject: electionId,
        bodyId,
        count: plan.length,
        details,
      })
      return { electionId, recorded: plan.length, lists: lists.size }
    },
    LIST_PATIENCE_MS,
  )

const listKey = (constituencyId: string, name: string) => `${constituencyId} ${name}`

/** Lists that stood on no ballot yet. Out: their ids by constituency and name. */
async function addLists(tx: Tx, actor: Actor, electionId: string, plan: readonly Planned[]) {
  const lists = new Map<string, string>()
  const rows: (typeof ballotLists.$inferInsert)[] = []
  for (const { ballot, fresh } of plan)
    for (const { name } of ballot ? fresh : []) {
      if (!ballot || lists.has(listKey(ballot.id, name))) continue
      const id = randomUUID()
      lists.set(listKey(ballot.id, name), id)
      rows.push({
        ...{ id, electionId, constituencyId: ballot.id, bodyId: ballot.bodyId, nameAr: name },
        addedBy: actor.memberId,
      })
    }
  await inBatches(rows, (batch) => tx.insert(ballotLists).values(batch))
  return lists
}

type Whole = { electionId: string; plan: readonly Planned[]; lists: Map<string, string>; packet: Announced }

async function recordAll(tx: Tx, actor: Actor, { electionId, plan, lists, packet }: Whole): Promise<void> {
  const { standing, source } = packet
  const rows: (typeof results.$inferInsert)[] = []
  const votes: (typeof resultVotes.$inferInsert)[] = []
  for (const { ballot, stationId, figures, votes: cast, fresh } of plan) {
    if (!ballot) continue
    const [id, { id: constituencyId, bodyId }] = [randomUUID(), ballot]
    const number = (ballot.recorded[stationId ?? ''] ?? 0) + 1
    rows.push({
      ...{ id, electionId, constituencyId, bodyId, stationId, number, standing, source, ...figures },
      recordedBy: actor.memberId,
    })
    const named = fresh.map(({ name, votes: one }) => ({
      list: lists.get(listKey(ballot.id, name)) ?? '',
      votes: one,
    }))
    for (const { list: listId, votes: one } of [...cast, ...named])
      votes.push({ resultId: id, listId, constituencyId, bodyId, votes: one })
  }
  await inBatches(rows, (batch) => tx.insert(results).values(batch))
  await inBatches(votes, (batch) => tx.insert(resultVotes).values(batch))
}
