import { sql } from 'drizzle-orm'
import { CAPABILITIES, type Capability } from '@/db/capabilities'
import { as } from '@/db/client'
import type { Actor } from './actor'

type Names = { ar: string; fr: string; en: string | null }

/** An office that could do what someone could not, and the body where somebody holds it now, if they may know that. */
export type Helper = { office: Names; body: Names | null }

const MOST = 3

/**
 * Offices that carry one of these capabilities: those that others hold in the actor's own bodies or above them, the
 * nearest first; where there are none, what such offices are called. Nobody is named, and no body in which the actor
 * can do all that: it was not enough.
 */
export const helpersOf = (actor: Actor, capabilities: readonly Capability[]): Promise<Helper[]> =>
  as(actor.reader, async (tx) => {
    const wanted = sql`${sql.param([...capabilities])}::text[]`
    const [first = [], ...others] = capabilities.map((capability) => actor.reach(capability))
    const reached = first.filter((bodyId) => others.every((reach) => reach.includes(bodyId)))
    const near = await tx.execute<Helper>(sql`
      select jsonb_build_object('ar', o.name_ar, 'fr', o.name_fr, 'en', o.name_en) as office,
        jsonb_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) as body
      from access.helpers(${wanted}) h join offices o on o.id = h.office_id join bodies b on b.id = h.body_id
      where h.body_id <> all(${sql.param(reached)}::uuid[]) order by h.distance, o.name_ar limit ${MOST}`)
    if (near.length > 0) return [...near]
    return [
      ...(await tx.execute<Helper>(sql`
        select jsonb_build_object('ar', o.name_ar, 'fr', o.name_fr, 'en', o.name_en) as office, null as body
        from offices o where o.capabilities && ${wanted} order by o.name_ar limit ${MOST}`)),
    ]
  })

/** The capabilities that an address names, as a refusal wrote them into it. */
export const askedCapabilities = (named: unknown): Capability[] =>
  typeof named === 'string' ? CAPABILITIES.filter((one) => named.split(',').includes(one)) : []
