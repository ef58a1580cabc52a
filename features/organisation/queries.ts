import { asc, inArray, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { organisation } from '@/db/schema/portal'
import { bodies } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'

/** The settings as they stand, and the bodies whose texts the actor may have watched over. Two queries. */
export const settingsForEditing = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const [settings] = await tx.select().from(organisation).limit(1)
    const watched = await tx
      .select({
        id: bodies.id,
        nameAr: bodies.nameAr,
        nameFr: bodies.nameFr,
        nameEn: bodies.nameEn,
        fourEyes: bodies.fourEyes,
        version: bodies.version,
      })
      .from(bodies)
      .where(inArray(bodies.id, actor.reach('settings.manage')))
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))
    return { settings: settings ?? null, watched }
  })

type Edited = Awaited<ReturnType<typeof settingsForEditing>>
export type Settings = NonNullable<Edited['settings']>
export type WatchedBody = Edited['watched'][number]
