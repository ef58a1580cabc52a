import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { BodyDecision } from '@/db/schema/foundings'
import { addMandate, insistKnown, officeIn } from '@/features/mandates/mandate-rows'
import { mayGive } from '@/features/mandates/policy'
import { termOf } from '@/features/mandates/term'
import { lastDayOf } from '@/features/statutes/term-end'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { faultOfDay, possible } from './decision'
import { addDecision, bodyIn, decidedMeanwhile } from './decision-rows'
import type { FateInput, RenewalInput } from './input'
import { mayDecideOn, mayHandOver } from './policy'

/** Merges a body into another, dissolves it, moves it under another parent, or revives it. */
export const decideFate = (actor: Actor, { otherId, below, ...input }: FateInput) =>
  as(actor, async (tx) => {
    const { bodyId, kind } = input
    const parentId = await decidable(tx, actor, kind, input)
    const names = kind === 'merger' || kind === 'move' ? otherId : null
    insist(mayHandOver(actor, names), 'notYours')
    insist(kind !== 'move' || names !== parentId, 'invalid', { fields: { otherId: 'sameParent' } })
    const ends = kind === 'merger' || kind === 'dissolution'
    const counted = await addDecision(tx, actor, {
      ...input,
      parentId,
      otherId: names,
      below: ends ? below || null : null,
    })
    const { ended, begun } = counted
    const details = { decidedOn: input.decidedOn, other: names, below, ended, begun }
    await record(tx, actor, `body.${kind}`, { subject: bodyId, bodyId, count: ended + begun || 1, details })
    return { bodyId, kind, ended, begun }
  })

/** Begins a bureau's term anew: its mandates end, and those who were elected begin, in one decision. */
export const renewBureau = (actor: Actor, { elected, ...input }: RenewalInput) =>
  as(actor, async (tx) => {
    const { bodyId, decidedOn, decision, note } = input
    const parentId = await decidable(tx, actor, 'renewal', input)
    const { ended } = await addDecision(tx, actor, { ...input, kind: 'renewal', parentId })
    const { termMonths } = await bodyIn(tx, bodyId)
    const term = termOf({ startsOn: null, endsOn: lastDayOf(decidedOn, termMonths) }, new Date())
    for (const { officeId, memberId } of elected) {
      const office = await officeIn(tx, officeId)
      insist(mayGive(actor, bodyId, office), 'notYours')
      await insistStillGives(tx, officeId, bodyId)
      await insistKnown(tx, memberId)
      await addMandate(tx, actor, { bodyId, memberId, officeId, ...term, decision, decidedOn, note })
    }
    const begun = elected.length
    const details = { decidedOn, elected, ended, begun }
    await record(tx, actor, 'body.renewal', { subject: bodyId, bodyId, count: ended + begun || 1, details })
    return { bodyId, kind: 'renewal' as const, ended, begun }
  })

// A bureau that ends takes the power to give its offices with it: it does not renew itself.
async function insistStillGives(tx: Tx, officeId: string, bodyId: string): Promise<void> {
  const [row] = await tx.execute<{ gives: boolean }>(
    sql`select ${bodyId} = any(access.bodies('mandates.assign')) and access.holds_office(${officeId}, ${bodyId}) as gives`,
  )
  insist(row?.gives, 'notYours')
}

type Decided = { bodyId: string; version: number; decidedOn: string }

async function decidable(tx: Tx, actor: Actor, kind: BodyDecision, { bodyId, version, decidedOn }: Decided) {
  const body = await bodyIn(tx, bodyId)
  const { parentId } = body
  insist(parentId !== null && mayDecideOn(actor, body), 'notYours')
  if (body.version !== version) throw await decidedMeanwhile(tx, bodyId)
  insist(possible(body).includes(kind), 'notStanding')
  const fault = faultOfDay(decidedOn, body, onTheClock(new Date()).day)
  insist(!fault, 'invalid', { fields: { decidedOn: fault ?? '' } })
  return parentId
}
