import { randomUUID } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import { as } from '@/db/client'
import { ruleSets } from '@/db/schema/elections'
import { organisation } from '@/db/schema/portal'
import { violated } from '@/db/violations'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import type { RuleSetInput } from './input'
import { mayEnterLaw } from './policy'

/** Enters a version of the law for a kind of election; elections that stand under an earlier one keep it. */
export const enterRuleSet = (actor: Actor, { kind, ...said }: RuleSetInput) =>
  as(actor, async (tx) => {
    const [{ rootId } = { rootId: '' }] = await tx.select({ rootId: organisation.rootId }).from(organisation)
    insist(mayEnterLaw(actor, rootId), 'notYours')
    const [last] = await tx
      .select({ number: max(ruleSets.number) })
      .from(ruleSets)
      .where(eq(ruleSets.kind, kind))
    const [id, number] = [randomUUID(), (last?.number ?? 0) + 1]
    await inTurn(tx.insert(ruleSets).values({ ...said, id, kind, number, savedBy: actor.memberId }))
    const details = { kind, number, name: said.nameAr }
    await record(tx, actor, 'rules.entered', { subject: id, bodyId: rootId, details })
    return { ruleSetId: id }
  })

// Two at once: the second has not seen what the first entered.
async function inTurn(work: PromiseLike<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw violated(error) === 'rule_sets_numbered' ? new Refused('stale') : error
  }
}
