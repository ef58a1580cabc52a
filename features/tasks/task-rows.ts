import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { campaignTaskSteps, campaignTasks } from '@/db/schema/campaign'
import { communes } from '@/db/schema/structure'
import { violated } from '@/db/violations'
import { daysBetween } from '@/gate/day'
import { insist } from '@/gate/refusals'
import { faultOf } from './task'

/** A task as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function taskIn(tx: Tx, taskId: string) {
  const [task] = await tx.select().from(campaignTasks).where(eq(campaignTasks.id, taskId))
  insist(task, 'notFound')
  return task
}

/** The last step of a task; open, and none taken, before the first. */
export async function lastStepOf(tx: Tx, taskId: string) {
  const [step] = await tx
    .select({
      number: campaignTaskSteps.number,
      state: campaignTaskSteps.state,
      word: campaignTaskSteps.word,
    })
    .from(campaignTaskSteps)
    .where(eq(campaignTaskSteps.taskId, taskId))
    .orderBy(desc(campaignTaskSteps.number))
    .limit(1)
  return step ?? { number: 0, state: 'open' as const, word: '' }
}

const FAR = 1_000

/** A day as so many from polling day. Refuses one that is years away, at this field. */
export function daysFrom(pollingDay: string, dueOn: string): number {
  const day = daysBetween(pollingDay, dueOn)
  insist(Math.abs(day) <= FAR, 'invalid', { fields: { dueOn: 'tooFar' } })
  return day
}

/** A commune by its code, or none. Refuses a code that no commune has. */
export async function communeIn(tx: Tx, code: string | null): Promise<string | null> {
  if (code === null) return null
  const [commune] = await tx.select({ code: communes.code }).from(communes).where(eq(communes.code, code))
  insist(commune, 'invalid', { fields: { communeCode: 'malformed' } })
  return commune.code
}

type Placed = { id: string; electionId: string; day: number; after: string[] }

/** Refuses what cannot be among the tasks that the actor knows of: what comes too late, or waits for itself. */
export async function insistPossible(tx: Tx, task: Placed): Promise<void> {
  const all = await tx
    .select({ id: campaignTasks.id, day: campaignTasks.day, after: campaignTasks.after })
    .from(campaignTasks)
    .where(eq(campaignTasks.electionId, task.electionId))
  const others = all.filter(({ id }) => id !== task.id)
  const known = new Set([task.id, ...others.map(({ id }) => id)])
  // What others wait for and the actor may not know of is the database's to look after.
  const placed = others.map((one) => ({ ...one, after: one.after.filter((id) => known.has(id)) }))
  const fault = faultOf([...placed, task], task.id)
  insist(!fault, 'invalid', { fields: { after: fault ?? '' } })
}

// What only the database sees of: who sits where, and tasks of other bodies.
const FAULTS: Record<string, Record<string, string>> = {
  campaign_tasks_of_body: { ownerId: 'unknownMember' },
  campaign_tasks_circle: { after: 'circle' },
}

/** Writes a task; what the database holds against it is told at its field. */
export async function withFaults<Done>(work: PromiseLike<Done>): Promise<Done> {
  try {
    return await work
  } catch (error) {
    const fields = FAULTS[violated(error) ?? '']
    insist(!fields, 'invalid', { fields: fields ?? {} })
    throw error
  }
}

/** The version after this one. */
export const nextVersion = sql`${campaignTasks.version} + 1`
