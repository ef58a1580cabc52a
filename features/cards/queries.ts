import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { leaderNotices } from '@/db/schema/cards'
import { bodies, mandates, offices, statuteOffices } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { cardIn, recordedName } from './card-rows'

/** A body and its card as they stand, for whoever edits it; null where there is no such body. */
export const cardForEditing = (actor: Actor, bodyId: string) =>
  as(actor, async (tx) => {
    const [body] = await tx
      .select({
        slug: bodies.slug,
        name: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
      })
      .from(bodies)
      .where(eq(bodies.id, bodyId))
    return body ? { body, card: await cardIn(tx, bodyId) } : null
  })

/** The actor's own leading mandates, each with since when their name has stood on its body's page; and that name. */
export const ownNames = (actor: Actor) =>
  as(actor, async (tx) => ({
    name: await recordedName(tx, actor.memberId),
    mandates: await tx
      .select({
        mandateId: mandates.id,
        office: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
        body: { slug: bodies.slug, ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
        shownSince: leaderNotices.consentedAt,
      })
      .from(mandates)
      .innerJoin(offices, and(eq(offices.id, mandates.officeId), ne(offices.key, 'member')))
      .innerJoin(bodies, and(eq(bodies.id, mandates.bodyId), isNull(bodies.dissolvedOn)))
      .innerJoin(
        statuteOffices,
        and(eq(statuteOffices.kind, bodies.kind), eq(statuteOffices.officeId, mandates.officeId)),
      )
      .leftJoin(leaderNotices, eq(leaderNotices.mandateId, mandates.id))
      .where(
        and(sql`${mandates.id} = any((select access.my_mandates())::uuid[])`, isNull(mandates.delegatedFrom)),
      )
      .orderBy(asc(mandates.startsAt)),
  }))

export type OwnName = Awaited<ReturnType<typeof ownNames>>['mandates'][number]
