import { sql } from 'drizzle-orm'
import { as } from '@/db/client'
import type { ElectionKind } from '@/db/elections'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import { mayEnterLaw } from './policy'
import { type RuleSet, ruleSet } from './rule-set'

/** A version of the law in short. */
export type Law = {
  id: string
  kind: ElectionKind
  number: number
  name: { ar: string; fr: string; en: string }
  savedAt: string
  /** How many elections that the reader may know of stand under it. */
  elections: number
}

const laws = sql`select r.id, r.kind, r.number, ${wordsOf('r', 'name')} as name, r.saved_at as "savedAt",
  (select count(*)::int from elections e where e.rule_set_id = r.id) as elections`

/** A version of the law to choose. */
export type LawChoice = Pick<Law, 'id' | 'kind' | 'number' | 'name'>

/** Every version of the law, by kind, the latest first: one value of a query. */
export const lawChoices = sql`
  (select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'number', r.number, 'name', ${wordsOf('r', 'name')})
    order by array_position(array['communal', 'regional', 'house'], r.kind), r.number desc) from rule_sets r)`

const mayEnter = sql`(select root_id from organisation) as "rootId"`

/** Every version of the law, by kind, the latest first; and whether the actor may enter another. */
export const lawsRoom = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const listed = await tx.execute<Law & { rootId: string }>(sql`${laws}, ${mayEnter} from rule_sets r
      order by array_position(array['communal', 'regional', 'house'], r.kind), r.number desc`)
    return { laws: [...listed], mayEnter: mayEnterLaw(actor, listed[0]?.rootId ?? '') }
  })

/** One version of the law, whole; null where there is none such. */
export const lawRoom = (actor: Actor, ruleSetId: string) =>
  as(actor.reader, async (tx) => {
    const [row] = await tx.execute<Law & { rules: unknown; note: string; rootId: string }>(
      sql`${laws}, r.rules, r.note, ${mayEnter} from rule_sets r where r.id = ${ruleSetId}`,
    )
    if (!row) return null
    const { rules, note, rootId, ...law } = row
    return { law, note, rules: ruleSet.parse(rules) as RuleSet, mayEnter: mayEnterLaw(actor, rootId) }
  })
