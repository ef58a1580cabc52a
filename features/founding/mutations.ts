import { randomUUID } from 'node:crypto'
import { as, type Tx } from '@/db/client'
import { type FoundingStep, foundings } from '@/db/schema/foundings'
import { bodies } from '@/db/schema/structure'
import { addMandate, insistKnown, officeIn } from '@/features/mandates/mandate-rows'
import { mayGive } from '@/features/mandates/policy'
import { termOf } from '@/features/mandates/term'
import { lastDayOf } from '@/features/statutes/term-end'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { canTake, foundersIn } from './founding'
import { addSteps, byTheRules, foundingIn } from './founding-rows'
import type {
  BureauInput,
  CommunesInput,
  DecisionInput,
  FoundersInput,
  MeetingInput,
  StartInput,
  WithdrawalInput,
} from './input'
import { isOwnFounding, mayDecideFounding, mayFound, mayTakeSteps } from './policy'

/** Begins to found a body below another: from now on it is known as one that is being founded. */
export const startFounding = (actor: Actor, { parentId, communes, ...body }: StartInput) =>
  as(actor, async (tx) => {
    insist(mayFound(actor, parentId), 'notYours')
    const bodyId = randomUUID()
    const named = { kind: body.kind, nameAr: body.nameAr, nameFr: body.nameFr, nameEn: body.nameEn || null }
    await byTheRules(tx, async (inner) => {
      await inner.insert(bodies).values({ id: bodyId, parentId, ...named, beingFounded: true })
      await inner
        .insert(foundings)
        .values({ bodyId, parentId, approvedIn: parentId, communes, startedBy: actor.memberId })
    })
    await record(tx, actor, 'founding.started', { subject: bodyId, bodyId, details: { ...named, communes } })
    return { bodyId }
  })

/** Where and when the founding meeting was held, and what its minutes say; or a correction of that. */
export const holdMeeting = (actor: Actor, { bodyId, heldOn, place, note }: MeetingInput) =>
  as(actor, async (tx) => {
    await takable(tx, actor, bodyId, 'meeting')
    insist(heldOn <= today(), 'invalid', { fields: { heldOn: 'future' } })
    await addSteps(tx, actor, { bodyId, step: 'meeting', heldOn, place, note })
    await record(tx, actor, 'founding.meeting', { subject: bodyId, bodyId, details: { heldOn, place } })
    return { bodyId }
  })

/** Counts people among the founding members: such as the actor may know. */
export const countFounders = (actor: Actor, { bodyId, memberIds }: FoundersInput) =>
  as(actor, async (tx) => {
    await takable(tx, actor, bodyId, 'members')
    for (const memberId of memberIds) await insistKnown(tx, memberId)
    await addSteps(
      tx,
      actor,
      ...memberIds.map((memberId) => ({ bodyId, step: 'members' as const, memberId })),
    )
    const details = { members: memberIds }
    await record(tx, actor, 'founding.counted', { subject: bodyId, bodyId, count: memberIds.length, details })
    return { bodyId }
  })

/** Counts somebody among the founding members no longer; that they were stays written. */
export const withdrawFounder = (actor: Actor, { bodyId, memberId, note }: WithdrawalInput) =>
  as(actor, async (tx) => {
    const founding = await takable(tx, actor, bodyId, 'members')
    insist(foundersIn(founding.rows).includes(memberId), 'notFound')
    await addSteps(tx, actor, { bodyId, step: 'members', outcome: 'withdrawn', memberId, note })
    await record(tx, actor, 'founding.withdrawn', { subject: bodyId, bodyId, details: { member: memberId } })
    return { bodyId }
  })

/** Settles which communes the body covers; a sector or an organisation that crosses the territory may name none. */
export const settleCommunes = (actor: Actor, { bodyId, communes }: CommunesInput) =>
  as(actor, async (tx) => {
    const { kind } = await takable(tx, actor, bodyId, 'communes')
    insist(kind !== 'branch' || communes.length > 0, 'invalid', { fields: { communes: 'required' } })
    await addSteps(tx, actor, { bodyId, step: 'communes', communes })
    await record(tx, actor, 'founding.communes', { subject: bodyId, bodyId, details: { communes } })
    return { bodyId }
  })

/** Gives the leading offices to those who were elected, for the term of the statutes, by decision of the meeting. */
export const electBureau = (actor: Actor, { bodyId, heldOn, note, elected }: BureauInput) =>
  as(actor, async (tx) => {
    const { rows, termMonths, leading } = await takable(tx, actor, bodyId, 'bureau')
    insist(heldOn <= today(), 'invalid', { fields: { heldOn: 'future' } })
    const founders = foundersIn(rows)
    const term = termOf({ startsOn: null, endsOn: lastDayOf(heldOn, termMonths) }, new Date())
    for (const { officeId, memberId } of elected) {
      const office = await officeIn(tx, officeId)
      insist(mayGive(actor, bodyId, office), 'notYours')
      insist(leading.some(({ id }) => id === officeId) && founders.includes(memberId), 'invalid')
      const from = { decision: 'generalMeeting', decidedOn: heldOn, note } as const
      await addMandate(tx, actor, { bodyId, memberId, officeId, ...term, ...from })
    }
    await addSteps(tx, actor, { bodyId, step: 'bureau', heldOn, note })
    const details = { heldOn, elected }
    await record(tx, actor, 'founding.elected', { subject: bodyId, bodyId, count: elected.length, details })
    return { bodyId }
  })

/** Approves a founding, and the body is public as one that stands; or refuses it with a reason, and the way goes on. */
export const decideFounding = (actor: Actor, { bodyId, outcome, note }: DecisionInput) =>
  as(actor, async (tx) => {
    const founding = await foundingIn(tx, bodyId)
    insist(mayDecideFounding(actor, founding), 'notYours')
    insist(founding.beingFounded && !founding.dissolvedOn, 'foundedAlready')
    insist(canTake(founding.path, 'approval'), 'foundingIncomplete')
    insist(outcome === 'refused' || !isOwnFounding(actor, founding), 'startedByYou')
    await addSteps(tx, actor, { bodyId, step: 'approval', outcome, note })
    const act = outcome === 'done' ? 'founding.approved' : 'founding.refused'
    const count = outcome === 'done' ? foundersIn(founding.rows).length : 1
    await record(tx, actor, act, { subject: bodyId, bodyId, count, details: { note } })
    return { bodyId, outcome }
  })

const today = () => onTheClock(new Date()).day

async function takable(tx: Tx, actor: Actor, bodyId: string, step: FoundingStep) {
  const founding = await foundingIn(tx, bodyId)
  insist(mayTakeSteps(actor, founding), 'notYours')
  insist(founding.beingFounded && !founding.dissolvedOn, 'foundedAlready')
  insist(canTake(founding.path, step), 'foundingIncomplete')
  return founding
}
