import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { calendarFeeds, electionMarks, electionMilestones } from '@/db/schema/elections'
import { electionIn, isFor, lawOf } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import type { Actor } from '@/gate/actor'
import { daysBetween } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { digest, freshSecret } from '@/gate/secrets'
import type {
  EditedMilestoneInput,
  FeedInput,
  MarkInput,
  MilestoneInput,
  RemovedMilestoneInput,
} from './input'
import { milestoneIn, milestonesIn } from './milestone-rows'
import { faultsOf, stepsOf } from './milestones'

type Election = Awaited<ReturnType<typeof electionIn>>

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
    if (rows.length === 0) insist(false, 'stale', { theirs: await milestoneIn(tx, milestoneId) })
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
    const { memberId, assurance } = actor
    const made = { hash: digest(secret), assurance, madeAt: sql`now()` }
    await tx
      .insert(calendarFeeds)
      .values({ ...made, memberId, electionId })
      .onConflictDoUpdate({ target: [calendarFeeds.memberId, calendarFeeds.electionId], set: made })
    await record(tx, actor, 'calendar.opened', { subject: electionId, bodyId })
    return { secret }
  })

/** Ends the address. */
export const stopFeed = (actor: Actor, { electionId }: FeedInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await electionIn(tx, electionId)
    const stopped = await tx
      .delete(calendarFeeds)
      .where(and(eq(calendarFeeds.memberId, actor.memberId), eq(calendarFeeds.electionId, electionId)))
      .returning({ electionId: calendarFeeds.electionId })
    if (stopped.length > 0) await record(tx, actor, 'calendar.shut', { subject: electionId, bodyId })
    return { secret: null }
  })
