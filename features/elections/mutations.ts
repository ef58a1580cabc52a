import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { calendarFeeds, electionMarks, electionMilestones, elections } from '@/db/schema/elections'
import { violated } from '@/db/violations'
import { knownCommunes } from '@/features/programmes/programme-rows'
import type { Actor } from '@/gate/actor'
import { daysBetween, onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import { digest, freshSecret } from '@/gate/secrets'
import { electionIn, isFor, lawOf, milestoneIn, milestonesIn } from './election-rows'
import type {
  EditedElectionInput,
  EditedMilestoneInput,
  ElectionInput,
  FeedInput,
  MarkInput,
  MilestoneInput,
  PollingDayInput,
  RemovedMilestoneInput,
} from './input'
import { faultsOf, stepsOf } from './milestones'
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

type Election = Awaited<ReturnType<typeof electionIn>>

async function changed(tx: Tx, before: Election, version: number, to: Partial<Election>): Promise<void> {
  insist(before.version === version, 'stale', { theirs: before })
  const rows = await byTheLaw(
    tx
      .update(elections)
      .set({ ...to, version: sql`${elections.version} + 1` })
      .where(and(eq(elections.id, before.id), eq(elections.version, version)))
      .returning({ id: elections.id }),
  )
  if (rows.length === 0) insist(false, 'stale', { theirs: await electionIn(tx, before.id) })
}

// The database knows which day it is where two requests do not agree.
async function byTheLaw<Done>(work: PromiseLike<Done>): Promise<Done> {
  try {
    return await work
  } catch (error) {
    throw violated(error) === 'elections_keep_their_law' ? new Refused('wasVoted') : error
  }
}

/** Sets a milestone of a body before an election or after it; it moves with polling day. */
export const addMilestone = (actor: Actor, { electionId, bodyId, ...said }: MilestoneInput) =>
  as(actor, async (tx) => {
    const election = await electionIn(tx, electionId)
    insist(mayPlan(actor, bodyId), 'notYours')
    const id = randomUUID()
    const row = { ...datedFrom(election, said), id, electionId, bodyId, version: 1 }
    await insistPossible(tx, election, row)
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    await tx.insert(electionMilestones).values({ ...row, addedBy: actor.memberId })
    await record(tx, actor, 'milestone.set', { subject: id, bodyId, details: { title: said.titleAr } })
    return { electionId, milestoneId: id }
  })

/** Says anew what a milestone is and when. Refuses `stale` with what another one wrote. */
export const editMilestone = (actor: Actor, { milestoneId, version, ...said }: EditedMilestoneInput) =>
  as(actor, async (tx) => {
    const before = await milestoneIn(tx, milestoneId)
    const { bodyId, electionId } = before
    insist(mayPlan(actor, bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const election = await electionIn(tx, electionId)
    const row = { ...before, ...datedFrom(election, said) }
    await insistPossible(tx, election, row)
    const { titleAr, titleFr, titleEn, day, opensOn, after } = row
    const rows = await tx
      .update(electionMilestones)
      .set({ titleAr, titleFr, titleEn, day, opensOn, after, version: version + 1 })
      .where(and(eq(electionMilestones.id, milestoneId), eq(electionMilestones.version, version)))
      .returning({ id: electionMilestones.id })
    insist(rows.length === 1, 'stale', { theirs: before })
    await record(tx, actor, 'milestone.edited', { subject: milestoneId, bodyId })
    return { electionId, version: version + 1 }
  })

/** Takes a milestone out of the calendar; what waited for it waits no longer. */
export const removeMilestone = (actor: Actor, { milestoneId }: RemovedMilestoneInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, titleAr } = await milestoneIn(tx, milestoneId)
    insist(mayPlan(actor, bodyId), 'notYours')
    await tx.delete(electionMarks).where(markOf(electionId, milestoneId))
    await tx.delete(electionMilestones).where(eq(electionMilestones.id, milestoneId))
    const details = { title: titleAr }
    await record(tx, actor, 'milestone.removed', { subject: milestoneId, bodyId, details })
    return { electionId }
  })

type Dated = Pick<MilestoneInput, 'titleAr' | 'titleFr' | 'titleEn' | 'dueOn' | 'opensOn' | 'after'>

const FAR = 1_000

// Kept as days from polling day: when that moves, they move.
function datedFrom({ pollingDay }: Election, { dueOn, opensOn, ...said }: Dated) {
  const day = daysBetween(pollingDay, dueOn)
  const from = opensOn === null ? null : daysBetween(pollingDay, opensOn)
  insist(Math.abs(day) <= FAR, 'invalid', { fields: { dueOn: 'tooFar' } })
  insist(from === null || Math.abs(from) <= FAR, 'invalid', { fields: { opensOn: 'tooFar' } })
  return { ...said, day, opensOn: from }
}

async function insistPossible(
  tx: Tx,
  { id, ruleSetId, kind }: Election,
  row: Parameters<typeof stepsOf>[1][number],
): Promise<void> {
  const others = (await milestonesIn(tx, id)).filter((one) => one.id !== row.id)
  const law = await lawOf(tx, ruleSetId, kind)
  const known = new Set([...law.deadlines.map(({ key }) => key), ...others.map((one) => one.id)])
  insist(
    row.after.every((key) => known.has(key)),
    'invalid',
    { fields: { after: 'noSuchStep' } },
  )
  const fields = faultsOf(stepsOf(law, [...others, row]), row.id)
  insist(Object.keys(fields).length === 0, 'invalid', { fields })
}

const markOf = (electionId: string, key: string) =>
  and(eq(electionMarks.electionId, electionId), eq(electionMarks.key, key))

// Whose a step is: the body's that set it, or for the law's the body's that plans the election.
async function ownerOf(tx: Tx, { electionId, key }: MarkInput): Promise<string> {
  const election = await electionIn(tx, electionId)
  const law = await lawOf(tx, election.ruleSetId, election.kind)
  if (law.deadlines.some((deadline) => deadline.key === key)) return election.bodyId
  const milestone = (await milestonesIn(tx, electionId)).find(({ id }) => id === key)
  insist(milestone, 'notFound')
  return milestone.bodyId
}

/** Notes that a step of the calendar is done. Noted twice, the first stands. */
export const markDone = (actor: Actor, mark: MarkInput) =>
  as(actor, async (tx) => {
    const bodyId = await ownerOf(tx, mark)
    insist(mayPlan(actor, bodyId), 'notYours')
    const marked = await tx
      .insert(electionMarks)
      .values({ ...mark, bodyId, markedBy: actor.memberId })
      .onConflictDoNothing()
      .returning({ key: electionMarks.key })
    const details = { step: mark.key }
    if (marked.length > 0) await record(tx, actor, 'step.done', { subject: mark.electionId, bodyId, details })
    return { electionId: mark.electionId }
  })

/** Takes that back. */
export const unmark = (actor: Actor, mark: MarkInput) =>
  as(actor, async (tx) => {
    const bodyId = await ownerOf(tx, mark)
    insist(mayPlan(actor, bodyId), 'notYours')
    const removed = await tx
      .delete(electionMarks)
      .where(markOf(mark.electionId, mark.key))
      .returning({ key: electionMarks.key })
    const details = { step: mark.key }
    if (removed.length > 0)
      await record(tx, actor, 'step.reopened', { subject: mark.electionId, bodyId, details })
    return { electionId: mark.electionId }
  })

/** Makes a secret address at which a calendar program reads an election's calendar; an earlier one ends. */
export const makeFeed = (actor: Actor, { electionId }: FeedInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await electionIn(tx, electionId)
    const secret = freshSecret()
    await tx.delete(calendarFeeds).where(feedOf(actor, electionId))
    const { memberId, assurance } = actor
    await tx.insert(calendarFeeds).values({ memberId, electionId, assurance, hash: digest(secret) })
    await record(tx, actor, 'calendar.opened', { subject: electionId, bodyId })
    return { secret }
  })

/** Ends the address. */
export const stopFeed = (actor: Actor, { electionId }: FeedInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await electionIn(tx, electionId)
    const stopped = await tx
      .delete(calendarFeeds)
      .where(feedOf(actor, electionId))
      .returning({ electionId: calendarFeeds.electionId })
    if (stopped.length > 0) await record(tx, actor, 'calendar.shut', { subject: electionId, bodyId })
    return { secret: null }
  })

const feedOf = ({ memberId }: Actor, electionId: string) =>
  and(eq(calendarFeeds.memberId, memberId), eq(calendarFeeds.electionId, electionId))
