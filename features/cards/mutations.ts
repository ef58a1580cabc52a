import { and, eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { bodyCards, leaderNotices } from '@/db/schema/cards'
import { bodies } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { cardIn, mandateToShow, recordedName } from './card-rows'
import { CONSENT_WORDING } from './consent'
import type { CardInput, ConsentInput, WithdrawalInput } from './input'
import { mayEditCard, mayShowName } from './policy'

/** Changes what a body says of itself. Refuses `stale` with what another one wrote meanwhile. */
export const changeCard = (actor: Actor, { bodyId, version, ...input }: CardInput) =>
  as(actor, async (tx) => {
    const [body] = await tx.select({ id: bodies.id }).from(bodies).where(eq(bodies.id, bodyId))
    insist(body, 'notFound')
    insist(mayEditCard(actor, bodyId), 'notYours')
    const before = await cardIn(tx, bodyId)
    insist(before.version === version, 'stale', { theirs: before })
    const written = await write(tx, { ...rowOf(input), bodyId, changedBy: actor.memberId }, version)
    insist(written, 'stale', { theirs: await cardIn(tx, bodyId) })
    await record(tx, actor, 'body.cardChanged', { subject: bodyId, bodyId })
    return { bodyId, version: version + 1 }
  })

type Row = typeof bodyCards.$inferInsert

// Of two who write the first card at once, one finds it written.
async function write(tx: Tx, row: Row, version: number): Promise<boolean> {
  const next = { ...row, version: version + 1, changedAt: new Date() }
  const rows =
    version === 0
      ? await tx.insert(bodyCards).values(next).onConflictDoNothing().returning({ id: bodyCards.bodyId })
      : await tx
          .update(bodyCards)
          .set(next)
          .where(and(eq(bodyCards.bodyId, row.bodyId), eq(bodyCards.version, version)))
          .returning({ id: bodyCards.bodyId })
  return rows.length === 1
}

type Written = Omit<CardInput, 'bodyId' | 'version'>

const rowOf = ({ email, phone, ...texts }: Written) => ({
  email,
  phone,
  address: { ar: texts.addressAr, fr: texts.addressFr, en: texts.addressEn },
  meetingPlace: { ar: texts.meetingPlaceAr, fr: texts.meetingPlaceFr, en: texts.meetingPlaceEn },
  meetingTimes: { ar: texts.meetingTimesAr, fr: texts.meetingTimesFr, en: texts.meetingTimesEn },
})

/** Puts one's own name on the page of the body that one leads, by one's recorded consent. Said twice, the first stands. */
export const showName = (actor: Actor, { mandateId }: ConsentInput) =>
  as(actor, async (tx) => {
    const mandate = await mandateToShow(tx, mandateId)
    insist(mayShowName(actor, mandate), 'notYours')
    const { memberId, bodyId, officeId } = mandate
    const notice = { mandateId, memberId, bodyId, officeId, wording: CONSENT_WORDING }
    const added = await tx
      .insert(leaderNotices)
      .values({ ...notice, ...(await recordedName(tx, memberId)) })
      .onConflictDoNothing()
      .returning({ mandateId: leaderNotices.mandateId })
    const details = { office: mandate.officeKey, wording: CONSENT_WORDING }
    if (added.length > 0) await record(tx, actor, 'body.nameShown', { subject: mandateId, bodyId, details })
    return { mandateId, bodyId }
  })

/** Takes one's name off the page again: the consent is withdrawn, and the ledger keeps that it was given. */
export const withdrawName = (actor: Actor, { mandateId }: WithdrawalInput) =>
  as(actor, async (tx) => {
    const own = and(eq(leaderNotices.mandateId, mandateId), eq(leaderNotices.memberId, actor.memberId))
    const [gone] = await tx.delete(leaderNotices).where(own).returning({ bodyId: leaderNotices.bodyId })
    insist(gone, 'notFound')
    await record(tx, actor, 'body.nameWithdrawn', { subject: mandateId, bodyId: gone.bodyId })
    return { mandateId, bodyId: gone.bodyId }
  })
