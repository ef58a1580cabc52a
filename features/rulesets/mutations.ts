import { randomUUID } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import { as } from '@/db/client'
import { ruleSets } from '@/db/schema/elections'
import { organisation } from '@/db/schema/portal'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { RuleSetInput } from './input'
import { mayEnterLaw } from './policy'

// Of two at once, the second has not seen what the first entered.
const RULES = { rule_sets_numbered: 'stale' } as const

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
    await underRules(
      tx.insert(ruleSets).values({ ...said, id, kind, number, savedBy: actor.memberId }),
      RULES,
    )
    const details = { kind, number, name: said.nameAr }
    await record(tx, actor, 'rules.entered', { subject: id, bodyId: rootId, details })
    return { ruleSetId: id }
  })
