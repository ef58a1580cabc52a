import { asc, inArray, isNull, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { bodies, offices } from '@/db/schema/structure'
import { MAY_READ } from '@/features/careers/queries'
import type { Actor } from '@/gate/actor'
import type { Source } from './power'

type Empowered = {
  id: string
  name: { ar: string; latin: string }
  mayRead: boolean
  sources: Source[]
}

/**
 * What a member's mandates let them do now, as the database grants it; of others, as far as the actor may see where
 * it comes from. Null where the actor may not read their mandates.
 */
export const powersOf = (actor: Actor, memberId: string): Promise<Empowered | null> =>
  as(actor, async (tx) => {
    const [row] = await tx.execute<Empowered>(sql`
      select m.id, jsonb_build_object('ar', m.name_ar, 'latin', m.name_latin) as name, ${MAY_READ} as "mayRead",
        (select coalesce(jsonb_agg(jsonb_build_object('mandateId', p.mandate_id, 'endsAt', p.ends_at,
            'delegated', p.delegated, 'capabilities', p.capabilities,
            'office', jsonb_build_object('ar', o.name_ar, 'fr', o.name_fr, 'en', o.name_en),
            'body', jsonb_build_object('id', b.id, 'ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en,
              'below', (with recursive below as (
                  select c.id from bodies c where c.parent_id = b.id
                  union select c.id from below x join bodies c on c.parent_id = x.id) select count(*)::int from below)))
          order by b.parent_id nulls first, b.name_ar, o.name_ar), '[]')
          from access.powers_of(m.id) p join offices o on o.id = p.office_id join bodies b on b.id = p.body_id) as sources
      from members m where m.id = ${memberId}`)
    return row?.mayRead ? row : null
  })

/** What a preview chooses among: every office, and the bodies where the actor gives offices; and the whole tree. */
export const previewChoices = (actor: Actor) =>
  as(actor, async (tx) => {
    const every = await tx
      .select({
        id: offices.id,
        name: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
        capabilities: offices.capabilities,
      })
      .from(offices)
      .orderBy(asc(offices.nameAr))
    const reach = await tx
      .select({
        id: bodies.id,
        parentId: bodies.parentId,
        name: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
      })
      .from(bodies)
      .where(sql`${inArray(bodies.id, actor.reach('mandates.assign'))} and ${isNull(bodies.dissolvedOn)}`)
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))
    return { offices: every, bodies: reach }
  })
