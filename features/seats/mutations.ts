import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { scenarios } from '@/db/schema/scenarios'
import { constituencies } from '@/db/schema/territory'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type {
  ChangedScenarioInput,
  GoneScenarioInput,
  RenamedScenarioInput,
  ScenarioInput,
  SharedScenarioInput,
} from './input'
import { isAuthor, maySimulate } from './policy'

/** Keeps a scenario for a body; nobody but its author sees it. */
export const saveScenario = (actor: Actor, { constituencyId, bodyId, name, inputs }: ScenarioInput) =>
  as(actor, async (tx) => {
    const [found] = await tx.select().from(constituencies).where(eq(constituencies.id, constituencyId))
    insist(found, 'notFound')
    insist(maySimulate(actor, bodyId), 'notYours')
    const { electionId } = found
    const [id, memberId] = [randomUUID(), actor.memberId]
    await tx.insert(scenarios).values({ id, electionId, constituencyId, bodyId, name, inputs, memberId })
    await record(tx, actor, 'scenario.saved', { subject: id, bodyId })
    return { scenarioId: id, version: 1 }
  })

/** Keeps other figures under a scenario’s name. Refuses `stale` with what stands. */
export const changeScenario = (actor: Actor, { scenarioId, version, inputs }: ChangedScenarioInput) =>
  change(actor, 'scenario.changed', { scenarioId, version }, { inputs })

/** Calls a scenario otherwise. */
export const renameScenario = (actor: Actor, { scenarioId, version, name }: RenamedScenarioInput) =>
  change(actor, 'scenario.renamed', { scenarioId, version }, { name })

/** Shows a scenario to whoever reads or plans elections in its body, or to nobody any more. */
export const shareScenario = (actor: Actor, { scenarioId, version, sharedWith }: SharedScenarioInput) =>
  change(
    actor,
    sharedWith ? 'scenario.shared' : 'scenario.unshared',
    { scenarioId, version },
    { sharedWith },
    { with: sharedWith },
  )

/** Throws a scenario away, for everyone it was shared with too. */
export const dropScenario = (actor: Actor, { scenarioId }: GoneScenarioInput) =>
  as(actor, async (tx) => {
    const before = await scenarioIn(tx, scenarioId)
    insist(isAuthor(actor, before), 'notYours')
    await tx.delete(scenarios).where(eq(scenarios.id, scenarioId))
    await record(tx, actor, 'scenario.removed', { subject: scenarioId, bodyId: before.bodyId })
    return { scenarioId }
  })

/** A scenario as it stands in its row. Refuses `notFound` where the actor may not know of it. */
async function scenarioIn(tx: Tx, scenarioId: string) {
  const [scenario] = await tx.select().from(scenarios).where(eq(scenarios.id, scenarioId))
  insist(scenario, 'notFound')
  return scenario
}

type Scenario = Awaited<ReturnType<typeof scenarioIn>>

const change = (
  actor: Actor,
  act: string,
  { scenarioId, version }: { scenarioId: string; version: number },
  to: Partial<Scenario>,
  details?: Record<string, unknown>,
) =>
  as(actor, async (tx) => {
    const before = await scenarioIn(tx, scenarioId)
    const { bodyId } = before
    insist(isAuthor(actor, before) && maySimulate(actor, bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: shown(before) })
    const rows = await tx
      .update(scenarios)
      .set({ ...to, version: version + 1, savedAt: sql`now()` })
      .where(and(eq(scenarios.id, scenarioId), eq(scenarios.version, version)))
      .returning({ id: scenarios.id })
    if (rows.length === 0) insist(false, 'stale', { theirs: shown(await scenarioIn(tx, scenarioId)) })
    await record(tx, actor, act, { subject: scenarioId, bodyId, ...(details && { details }) })
    return { scenarioId, version: version + 1 }
  })

// What another of the author’s windows wrote meanwhile.
const shown = ({ name, sharedWith, version }: Scenario) => ({ name, sharedWith, version })
