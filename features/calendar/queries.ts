import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { comingDates } from '@/db/schema/portal'
import { bodies } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'

const name = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }

/** The announcements that the actor may change, those to come first; and the bodies they may announce for. */
export const announcements = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const reach = actor.reach('news.publish')
    const over = sql<boolean>`date_trunc(${comingDates.precision}, ${comingDates.on}::timestamp)
      + ('1 ' || ${comingDates.precision})::interval <= now() at time zone 'Africa/Casablanca'`
    const dates = await tx
      .select({
        id: comingDates.id,
        on: comingDates.on,
        precision: comingDates.precision,
        title: comingDates.title,
        place: comingDates.place,
        note: comingDates.note,
        version: comingDates.version,
        bodyName: name,
        over,
      })
      .from(comingDates)
      .innerJoin(bodies, eq(bodies.id, comingDates.bodyId))
      .where(inArray(comingDates.bodyId, reach))
      .orderBy(over, asc(comingDates.on), desc(comingDates.id))
      .limit(200)
    const announcers = await tx
      .select({ id: bodies.id, name })
      .from(bodies)
      .where(inArray(bodies.id, reach))
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))
    return { dates, bodies: announcers }
  })

type Announced = Awaited<ReturnType<typeof announcements>>
export type Announcement = Announced['dates'][number]
export type Announcer = Announced['bodies'][number]
