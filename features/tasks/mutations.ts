import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { campaignTaskSteps, campaignTasks } from '@/db/schema/campaign'
import { chosenAmong } from '@/features/anticipation/points'
import { pointsToChoose } from '@/features/anticipation/queries'
import { electionIn, isFor } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { EditedTaskInput, RemovedTaskInput, StepInput, TaskInput } from './input'
import { mayMove } from './policy'
import { canGo } from './task'
import { communeIn, daysFrom, insistPossible, lastStepOf, nextVersion, taskIn, withFaults } from './task-rows'

/** Entrusts somebody of a body with something to be done before an election, or after it; it moves with polling day. */
export const addTask = (actor: Actor, { electionId, bodyId, ...said }: TaskInput) =>
  as(actor, async (tx) => {
    const { pollingDay } = await electionIn(tx, electionId)
    insist(mayPlan(actor, bodyId), 'notYours')
    const id = randomUUID()
    const { after } = said
    const row = { id, electionId, bodyId, ...(await saidOf(tx, electionId, pollingDay, said, [])), after }
    await insistPossible(tx, row)
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    await withFaults(tx.insert(campaignTasks).values({ ...row, addedBy: actor.memberId }))
    await record(tx, actor, 'task.set', { subject: id, bodyId, details: { title: said.titleAr } })
    return { electionId, taskId: id }
  })

/** Says anew what a task is, whose and until when. Refuses `stale` with what another one wrote. */
export const editTask = (actor: Actor, { taskId, version, ...said }: EditedTaskInput) =>
  as(actor, async (tx) => {
    const before = await taskIn(tx, taskId)
    const { bodyId, electionId } = before
    insist(mayPlan(actor, bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const { pollingDay } = await electionIn(tx, electionId)
    const to = await saidOf(tx, electionId, pollingDay, said, before.points)
    const seen = await tx.select({ id: campaignTasks.id }).from(campaignTasks).where(ofElection(electionId))
    await insistPossible(tx, { ...before, ...to, after: said.after })
    const known = seen.map(({ id }) => id)
    const rows = await withFaults(
      tx
        .update(campaignTasks)
        .set({ ...to, after: chosenAmong(said.after, known, before.after), version: nextVersion })
        .where(and(eq(campaignTasks.id, taskId), eq(campaignTasks.version, version)))
        .returning({ id: campaignTasks.id }),
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await taskIn(tx, taskId) })
    await record(tx, actor, 'task.edited', { subject: taskId, bodyId })
    return { electionId, version: version + 1 }
  })

/** Takes a task out; what waited for it waits no longer. */
export const removeTask = (actor: Actor, { taskId }: RemovedTaskInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, titleAr } = await taskIn(tx, taskId)
    insist(mayPlan(actor, bodyId), 'notYours')
    await tx.delete(campaignTasks).where(eq(campaignTasks.id, taskId))
    await record(tx, actor, 'task.removed', { subject: taskId, bodyId, details: { title: titleAr } })
    return { electionId }
  })

// Two at once; and nothing begins before what it waits for, whoever sees that or does not.
const RULES = { campaign_task_steps_numbered: 'stale', campaign_tasks_in_order: 'waitsForOthers' } as const

/** Begins a task, ends it, says what blocks it, or takes that back. */
export const moveTask = (actor: Actor, { taskId, step, state, word }: StepInput) =>
  as(actor, async (tx) => {
    const task = await taskIn(tx, taskId)
    insist(mayMove(actor, task), 'notYours')
    const last = await lastStepOf(tx, taskId)
    insist(last.number === step, 'stale', { theirs: last })
    insist(canGo(last.state, state), 'invalid', { fields: { state: 'malformed' } })
    const { bodyId, electionId } = task
    const taken = { id: randomUUID(), taskId, bodyId, number: step + 1, state, word }
    await underRules(tx.insert(campaignTaskSteps).values({ ...taken, takenBy: actor.memberId }), RULES)
    await record(tx, actor, `task.${state}`, { subject: taskId, bodyId })
    return { electionId, state }
  })

const ofElection = (electionId: string) => eq(campaignTasks.electionId, electionId)

type Said = Omit<TaskInput, 'electionId' | 'bodyId' | 'after'>

async function saidOf(tx: Tx, electionId: string, pollingDay: string, said: Said, points: string[]) {
  const { titleAr, titleFr, titleEn, ownerId, dueOn, communeCode } = said
  return {
    ...{ titleAr, titleFr, titleEn, ownerId, day: daysFrom(pollingDay, dueOn) },
    communeCode: await communeIn(tx, communeCode),
    points: chosenAmong(said.points, await pointsToChoose(tx, electionId), points),
  }
}
