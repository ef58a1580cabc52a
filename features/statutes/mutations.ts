import { and, eq } from 'drizzle-orm'
import { as } from '@/db/client'
import { organisation } from '@/db/schema/portal'
import { statuteOffices, statutes } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { StatutesInput } from './input'
import { mayEditStatutes } from './policy'
import { statutesIn } from './statute-rows'

/**
 * Changes what the statutes ask of a kind of body. Nobody loses a mandate by it: what is over the new numbers stays,
 * and is shown. Refuses `stale` with what another wrote meanwhile.
 */
export const changeStatutes = (actor: Actor, { kind, version, rules, offices }: StatutesInput) =>
  as(actor, async (tx) => {
    const [{ rootId } = { rootId: '' }] = await tx.select({ rootId: organisation.rootId }).from(organisation)
    insist(mayEditStatutes(actor, rootId), 'notYours')
    const before = await statutesIn(tx, kind)
    insist(before.version === version, 'stale', { theirs: before })
    const changed = await tx
      .update(statutes)
      .set({ ...rules, version: version + 1 })
      .where(and(eq(statutes.kind, kind), eq(statutes.version, version)))
      .returning({ kind: statutes.kind })
    if (changed.length === 0) insist(false, 'stale', { theirs: await statutesIn(tx, kind) })
    await tx.delete(statuteOffices).where(eq(statuteOffices.kind, kind))
    if (offices.length > 0)
      await tx
        .insert(statuteOffices)
        .values(offices.map(({ officeId, seats }, position) => ({ kind, officeId, seats, position })))
    const details = { kind, before: { ...before, version: undefined }, after: { ...rules, offices } }
    await record(tx, actor, 'statutes.changed', { subject: kind, bodyId: rootId, details })
    return { version: version + 1 }
  })
