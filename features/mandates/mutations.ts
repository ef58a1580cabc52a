import { as } from '@/db/client'
import { mandateEndings } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { DelegationInput, EndingInput, GivingInput } from './input'
import { within } from './mandate'
import { addMandate, endNow, insistKnown, mandateIn, officeIn } from './mandate-rows'
import { mayEnd, mayGive, mayPassOn } from './policy'
import { insistDecided, termOf } from './term'

/** Gives someone an office in a body, from a day on (at once unless told), by the decision it comes from. */
export const giveMandate = (actor: Actor, { bodyId, memberId, officeId, ...terms }: GivingInput) =>
  as(actor, async (tx) => {
    const office = await officeIn(tx, officeId)
    insist(mayGive(actor, bodyId, office), 'notYours')
    await insistKnown(tx, memberId)
    const term = termOf(terms, new Date())
    const { decision, decidedOn, note } = terms
    insistDecided(decidedOn, new Date())
    const id = await addMandate(tx, actor, { bodyId, memberId, officeId, ...term, decision, decidedOn, note })
    const details = { member: memberId, office: office.key, endsAt: term.endsAt }
    await record(tx, actor, 'mandate.given', { subject: id, bodyId, details })
    return { mandateId: id, bodyId }
  })

/** Passes on a mandate of one's own, or a part of it, until a day; the mandate itself stays. */
export const delegateMandate = (actor: Actor, { mandateId, memberId, officeId, endsOn }: DelegationInput) =>
  as(actor, async (tx) => {
    const source = await mandateIn(tx, mandateId)
    insist(mayPassOn(actor, source) && source.heldByMe, 'notYours')
    const office = await officeIn(tx, officeId)
    insist(within(source.office, [office]).length === 1, 'notYours')
    insist(memberId !== actor.memberId, 'invalid', { fields: { memberId: 'oneself' } })
    await insistKnown(tx, memberId)
    const { bodyId } = source
    const now = new Date()
    const term = termOf({ startsOn: null, endsOn }, now)
    const decision = { decision: 'delegation', decidedOn: onTheClock(now).day, note: '' } as const
    const delegatedFrom = mandateId
    const id = await addMandate(tx, actor, {
      bodyId,
      memberId,
      officeId,
      ...term,
      ...decision,
      delegatedFrom,
    })
    const details = { member: memberId, office: office.key, endsAt: term.endsAt }
    await record(tx, actor, 'mandate.delegated', { subject: id, bodyId, details })
    return { mandateId: id }
  })

/** Ends a mandate now, for a reason that stays beside it: its powers are gone on the next request. */
export const endMandate = (actor: Actor, { mandateId, reason }: EndingInput) =>
  as(actor, async (tx) => {
    const mandate = await mandateIn(tx, mandateId)
    const { bodyId } = mandate
    insist(mayEnd(actor, mandate, mandate.passedOnByMe), 'notYours')
    insist(!mandate.over, 'alreadyEnded')
    const endedBy = actor.memberId
    await tx.insert(mandateEndings).values({ mandateId, bodyId, endedBy, reason })
    await endNow(tx, mandateId)
    const details = { member: mandate.memberId, office: mandate.office.key, reason }
    await record(tx, actor, 'mandate.ended', { subject: mandateId, bodyId, details })
    return { mandateId, bodyId }
  })
