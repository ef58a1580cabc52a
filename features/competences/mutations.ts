import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { as, atTheDoor, type Tx } from '@/db/client'
import {
  competenceNeedClosings,
  competenceNeeds,
  competenceOffers,
  competences,
  offerClosings,
  offerPassings,
  skillFields,
} from '@/db/schema/competences'
import { consents } from '@/db/schema/people'
import { organisation } from '@/db/schema/portal'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { keyedHash, seal } from '@/gate/seal'
import type { Locale } from '@/i18n/locales'
import type {
  CompetencesInput,
  NeedClosingInput,
  NeedInput,
  OfferClosingInput,
  OfferIdInput,
  OfferInput,
  PassingInput,
} from './input'
import { mayAnswer, mayPassOn, mayStateNeed } from './policy'
import { offerById } from './queries'

/** The text that people agree to, by its version. */
const CONSENT = '1'

/** Keeps what a member says that they know, and whether the secretaries of their home may see it. */
export const saveCompetences = (actor: Actor, { agreed, ...typed }: CompetencesInput) =>
  as(actor, async (tx) => {
    const { memberId } = actor
    const known = { ...typed, fields: await listed(tx, typed.fields) }
    const changed = { ...known, changedAt: sql`now()` }
    await tx
      .insert(competences)
      .values({ memberId, ...known })
      .onConflictDoUpdate({ target: competences.memberId, set: changed })
    await (agreed ? giveConsent(tx, memberId) : withdrawConsent(tx, memberId))
    await record(tx, actor, 'competence.saved', { subject: memberId, bodyId: await rootOf(tx) })
    return { agreed }
  })

/** Removes all that a member said that they know, and their agreement with it. */
export const forgetCompetences = (actor: Actor) =>
  as(actor, async (tx) => {
    const { memberId } = actor
    await tx.delete(competences).where(eq(competences.memberId, memberId))
    await withdrawConsent(tx, memberId)
    await record(tx, actor, 'competence.removed', { subject: memberId, bodyId: await rootOf(tx) })
    return { memberId }
  })

/** Says what a body needs: matches are proposed to whoever manages its members. */
export const stateNeed = (actor: Actor, need: NeedInput) =>
  as(actor, async (tx) => {
    const { bodyId, fieldKey } = need
    insist(mayStateNeed(actor, bodyId), 'notYours')
    const [known] = fieldKey ? await listed(tx, [fieldKey]) : [null]
    const id = randomUUID()
    await tx
      .insert(competenceNeeds)
      .values({ ...need, id, fieldKey: known ?? null, statedBy: actor.memberId })
    await record(tx, actor, 'need.stated', { subject: id, bodyId })
    return { needId: id }
  })

/** Closes a need that is met or has gone. Closed twice, the first stands. */
export const closeNeed = (actor: Actor, { needId, note }: NeedClosingInput) =>
  as(actor, async (tx) => {
    const [need] = await tx
      .select({ bodyId: competenceNeeds.bodyId })
      .from(competenceNeeds)
      .where(eq(competenceNeeds.id, needId))
    insist(need, 'notFound')
    insist(mayStateNeed(actor, need.bodyId), 'notYours')
    await tx
      .insert(competenceNeedClosings)
      .values({ needId, note, closedBy: actor.memberId })
      .onConflictDoNothing()
    await record(tx, actor, 'need.closed', { subject: needId, bodyId: need.bodyId })
    return { needId }
  })

/** Takes in what somebody from outside offers. What a machine filled in is dropped, and it gets the same thanks. */
export async function sendOffer(offer: OfferInput & { bodyId: string; locale: Locale }) {
  const { website, email, phone, ...open } = offer
  if (website) return
  const sealed = {
    emailSealed: seal(email, 'email'),
    emailKey: keyedHash(email, 'email'),
    phoneSealed: phone ? seal(phone, 'phone') : null,
  }
  // No RETURNING: whoever writes at the door reads nothing there, not even their own.
  await atTheDoor((tx) =>
    tx.insert(competenceOffers).values({ id: randomUUID(), ...open, ...sealed, consent: CONSENT }),
  )
}

/** Opens an offer: how to reach a stranger is shown, so it is written down who saw it. */
export const openOffer = (actor: Actor, { offerId }: OfferIdInput) =>
  as(actor, async (tx) => {
    const offer = await offerById(tx, offerId)
    insist(offer, 'notFound')
    insist(mayAnswer(actor, bodiesOf(offer)), 'notYours')
    await record(tx, actor, 'offer.opened', { subject: offerId, bodyId: offer.bodyId })
    return offer
  })

/** Passes an offer on to a body, whose secretary then reads it too. */
export const passOffer = (actor: Actor, { offerId, bodyId }: PassingInput) =>
  as(actor, async (tx) => {
    const offer = await offerById(tx, offerId)
    insist(offer, 'notFound')
    insist(mayPassOn(actor, await rootOf(tx)), 'notYours')
    const row = { offerId, bodyId, passedBy: actor.memberId }
    await tx.insert(offerPassings).values(row).onConflictDoNothing()
    await record(tx, actor, 'offer.passed', { subject: offerId, bodyId })
    return { offerId }
  })

/** Says what became of an offer. Said twice, the first stands. */
export const closeOffer = (actor: Actor, { offerId, outcome, note }: OfferClosingInput) =>
  as(actor, async (tx) => {
    const offer = await offerById(tx, offerId)
    insist(offer, 'notFound')
    insist(mayAnswer(actor, bodiesOf(offer)), 'notYours')
    const row = { offerId, outcome, note, closedBy: actor.memberId }
    await tx.insert(offerClosings).values(row).onConflictDoNothing()
    await record(tx, actor, 'offer.closed', { subject: offerId, bodyId: offer.bodyId, details: { outcome } })
    return { offerId }
  })

const bodiesOf = ({ bodyId, passedTo }: { bodyId: string; passedTo: { id: string }[] }) => [
  bodyId,
  ...passedTo.map(({ id }) => id),
]

async function rootOf(tx: Tx): Promise<string> {
  const [row] = await tx.select({ rootId: organisation.rootId }).from(organisation)
  insist(row, 'notFound')
  return row.rootId
}

/** Those of the keys that are on the closed list. */
async function listed(tx: Tx, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await tx
    .select({ key: skillFields.key })
    .from(skillFields)
    .where(inArray(skillFields.key, keys))
  return rows.map(({ key }) => key)
}

const running = (memberId: string) =>
  and(eq(consents.memberId, memberId), eq(consents.purpose, 'competences'), isNull(consents.withdrawnAt))

async function giveConsent(tx: Tx, memberId: string): Promise<void> {
  const [given] = await tx.select({ id: consents.id }).from(consents).where(running(memberId)).limit(1)
  if (given) return
  const how = { purpose: 'competences', channel: 'record', version: CONSENT, evidence: 'portal' } as const
  await tx.insert(consents).values({ id: randomUUID(), memberId, ...how, recordedBy: memberId })
}

const withdrawConsent = (tx: Tx, memberId: string) =>
  tx.update(consents).set({ withdrawnAt: sql`now()` }).where(running(memberId))
