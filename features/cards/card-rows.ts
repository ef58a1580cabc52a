import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { bodyCards } from '@/db/schema/cards'
import { bodies, mandates, members, offices, statuteOffices } from '@/db/schema/structure'
import { insist } from '@/gate/refusals'
import { BLANK_CARD, type Card } from './card'

/** The card of a body as it stands; a blank one of version 0 before there is any. */
export async function cardIn(tx: Tx, bodyId: string): Promise<Card> {
  const { address, meetingPlace, meetingTimes, email, phone, version } = bodyCards
  const [card] = await tx
    .select({ address, meetingPlace, meetingTimes, email, phone, version })
    .from(bodyCards)
    .where(eq(bodyCards.bodyId, bodyId))
  return card ?? BLANK_CARD
}

/** A mandate as far as it matters to showing who holds it, as the actor may see it; or `notFound`. */
export async function mandateToShow(tx: Tx, mandateId: string) {
  const [mandate] = await tx
    .select({
      memberId: mandates.memberId,
      bodyId: mandates.bodyId,
      officeId: mandates.officeId,
      officeKey: offices.key,
      /** The actor's own, in force now, and not by delegation: who acts for another does not lead. */
      heldByMe: sql<boolean>`coalesce(${mandates.id} = any((select access.my_mandates())::uuid[]), false)
        and ${mandates.delegatedFrom} is null and ${bodies.dissolvedOn} is null`,
      ofStatutes: sql<boolean>`${statuteOffices.kind} is not null`,
    })
    .from(mandates)
    .innerJoin(offices, eq(offices.id, mandates.officeId))
    .innerJoin(bodies, eq(bodies.id, mandates.bodyId))
    .leftJoin(
      statuteOffices,
      and(eq(statuteOffices.kind, bodies.kind), eq(statuteOffices.officeId, mandates.officeId)),
    )
    .where(eq(mandates.id, mandateId))
  insist(mandate, 'notFound')
  return mandate
}

/** The name that a member is recorded with, in both scripts. */
export async function recordedName(tx: Tx, memberId: string) {
  const { nameAr, nameLatin } = members
  const [name] = await tx.select({ nameAr, nameLatin }).from(members).where(eq(members.id, memberId))
  insist(name, 'notFound')
  return name
}
