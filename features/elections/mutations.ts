import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { elections } from '@/db/schema/elections'
import { knownCommunes } from '@/features/programmes/programme-rows'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { electionIn, lawOf } from './election-rows'
import type { EditedElectionInput, ElectionInput, PollingDayInput } from './input'
import { mayPlan } from './policy'
import { silenceOf } from './silence'

/** Begins to prepare an election, under a version of the law for its kind. */
export const addElection = (actor: Actor, { communes, ...said }: ElectionInput) =>
  as(actor, async (tx) => {
    const { bodyId, pollingDay, closesAt, titleAr } = said
    insist(mayPlan(actor, bodyId), 'notYours')
    const { silence } = await lawOf(tx, said.ruleSetId, said.kind)
    const id = randomUUID()
    await tx.insert(elections).values({
      ...{ ...said, id, addedBy: actor.memberId, communes: await knownCommunes(tx, communes) },
      ...silenceOf(pollingDay, closesAt, silence),
    })
    await record(tx, actor, 'election.added', {
      subject: id,
      bodyId,
      details: { title: titleAr, pollingDay },
    })
    return { electionId: id }
  })

/** Says anew what an election is called, where it is and under which law. What was voted on keeps its law. */
export const editElection = (actor: Actor, { electionId, version, communes, ...said }: EditedElectionInput) =>
  as(actor, async (tx) => {
    const before = await electionIn(tx, electionId)
    insist(mayPlan(actor, before.bodyId), 'notYours')
    const { silence } = await lawOf(tx, said.ruleSetId, before.kind)
    await changed(tx, before, version, {
      ...{ ...said, communes: await knownCommunes(tx, communes) },
      ...silenceOf(before.pollingDay, said.closesAt, silence),
    })
    await record(tx, actor, 'election.edited', { subject: electionId, bodyId: before.bodyId })
    return { electionId, version: version + 1 }
  })

const today = () => onTheClock(new Date()).day

// Entered today: a slip may still be put right, in an election of the past too.
const isFresh = ({ addedAt }: { addedAt: Date }) => onTheClock(addedAt).day === today()

/**
 * Moves polling day, and with it every deadline that counts from it. What was voted on keeps its day; and none is moved
 * into the past, where it would stay.
 */
export const movePollingDay = (
  actor: Actor,
  { electionId, version, pollingDay, isAssumed }: PollingDayInput,
) =>
  as(actor, async (tx) => {
    const before = await electionIn(tx, electionId)
    const { bodyId, closesAt, ruleSetId, kind } = before
    insist(mayPlan(actor, bodyId), 'notYours')
    insist(isFresh(before) || pollingDay >= today(), 'invalid', { fields: { pollingDay: 'past' } })
    const { silence } = await lawOf(tx, ruleSetId, kind)
    await changed(tx, before, version, {
      ...{ pollingDay, isAssumed },
      ...silenceOf(pollingDay, closesAt, silence),
    })
    const details = { from: before.pollingDay, to: pollingDay }
    await record(tx, actor, 'election.moved', { subject: electionId, bodyId, details })
    return { electionId, version: version + 1 }
  })

// The database knows which day and hour it is, whatever was looked at before.
const RULES = { elections_keep_their_law: 'wasVoted', elections_keep_their_silence: 'silenceStands' } as const

type Election = Awaited<ReturnType<typeof electionIn>>

async function changed(tx: Tx, before: Election, version: number, to: Partial<Election>): Promise<void> {
  insist(before.version === version, 'stale', { theirs: before })
  const rows = await underRules(
    tx
      .update(elections)
      .set({ ...to, version: sql`${elections.version} + 1` })
      .where(and(eq(elections.id, before.id), eq(elections.version, version)))
      .returning({ id: elections.id }),
    RULES,
  )
  if (rows.length === 0) insist(false, 'stale', { theirs: await electionIn(tx, before.id) })
}
