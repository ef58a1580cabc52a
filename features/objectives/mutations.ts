import { randomUUID } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Measure } from '@/db/campaign'
import { as, type Tx } from '@/db/client'
import { campaignObjectives } from '@/db/schema/campaign'
import { chosenAmong } from '@/features/anticipation/points'
import { pointsToChoose } from '@/features/anticipation/queries'
import { electionIn, isFor } from '@/features/elections/election-rows'
import { mayPlan } from '@/features/elections/policy'
import { communeIn, daysFrom } from '@/features/tasks/task-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { GivenUpInput, ObjectiveInput } from './input'

// Of two who set the same at once, the second is told.
const RULES = { campaign_objectives_numbered: 'stale' } as const

/** Sets what a body aims at in a commune, in one measure. What stood there before stays as it was said. */
export const setObjective = (actor: Actor, { number, dueOn, points, ...said }: ObjectiveInput) =>
  as(actor, async (tx) => {
    const { electionId, bodyId, measure, target } = said
    const { pollingDay } = await electionIn(tx, electionId)
    insist(mayPlan(actor, bodyId), 'notYours')
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    const communeCode = await communeIn(tx, said.communeCode)
    const before = await latestIn(tx, { electionId, bodyId, communeCode, measure })
    insist(number > 0 || !before?.target, 'invalid', { fields: { measure: 'aimStands' } })
    insist(number === 0 || before?.number === number, 'stale', { theirs: before })
    const row = {
      ...{ ...said, communeCode, id: randomUUID(), number: (before?.number ?? 0) + 1 },
      day: dueOn === null ? 0 : daysFrom(pollingDay, dueOn),
      points: chosenAmong(points, await pointsToChoose(tx, electionId), before?.points ?? []),
    }
    await underRules(tx.insert(campaignObjectives).values({ ...row, setBy: actor.memberId }), RULES)
    const details = { measure, target, communeCode }
    await record(tx, actor, 'objective.set', { subject: row.id, bodyId, details })
    return { electionId, number: row.number }
  })

/** It is aimed at no more, and why; what was said stays. */
export const giveUpObjective = (actor: Actor, { objectiveId, reason }: GivenUpInput) =>
  as(actor, async (tx) => {
    const [objective] = await tx
      .select()
      .from(campaignObjectives)
      .where(eq(campaignObjectives.id, objectiveId))
    insist(objective, 'notFound')
    const { electionId, bodyId, communeCode, measure, number, day, points } = objective
    insist(mayPlan(actor, bodyId), 'notYours')
    const place = { electionId, bodyId, communeCode, measure }
    const latest = await latestIn(tx, place)
    insist(latest?.id === objectiveId && latest.target !== null, 'stale', { theirs: latest })
    const row = { ...place, id: randomUUID(), number: number + 1, target: null, day, points, reason }
    await underRules(tx.insert(campaignObjectives).values({ ...row, setBy: actor.memberId }), RULES)
    await record(tx, actor, 'objective.givenUp', {
      subject: row.id,
      bodyId,
      details: { measure, communeCode },
    })
    return { electionId }
  })

type Place = { electionId: string; bodyId: string; communeCode: string | null; measure: Measure }

async function latestIn(tx: Tx, { electionId, bodyId, communeCode, measure }: Place) {
  const { communeCode: commune } = campaignObjectives
  const [latest] = await tx
    .select()
    .from(campaignObjectives)
    .where(
      and(
        eq(campaignObjectives.electionId, electionId),
        eq(campaignObjectives.bodyId, bodyId),
        communeCode === null ? isNull(commune) : eq(commune, communeCode),
        eq(campaignObjectives.measure, measure),
      ),
    )
    .orderBy(desc(campaignObjectives.number))
    .limit(1)
  return latest
}
