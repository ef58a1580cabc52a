import { eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { transfers } from '@/db/schema/register'
import { homeOf } from '@/features/register/queries'
import type { Actor } from '@/gate/actor'
import { daysAfter, instantOf, onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type {
  AgreementInput,
  DecliningInput,
  DepartureInput,
  LeavingInput,
  MemberInput,
  OwnTransferInput,
  SuspensionInput,
  TransferInput,
} from './input'
import { mayAgree, mayDecline, mayManageMembersOf, mayUndo } from './policy'
import { ruled } from './rules'

/** The home of a member whom the actor manages. */
async function managedHome(tx: Tx, actor: Actor, memberId: string): Promise<string> {
  const home = await homeOf(tx, memberId)
  insist(home, 'notFound')
  insist(mayManageMembersOf(actor, home), 'notYours')
  return home
}

/** Refuses to undo what a body decided that is not the actor's. */
async function insistUndoable(tx: Tx, actor: Actor, memberId: string, what: 'suspension' | 'departure') {
  const [row] = await tx.execute<{ bodies: string[] }>(
    sql`select register.decided_from(${memberId}, ${what}) as bodies`,
  )
  insist(mayUndo(actor, row?.bodies ?? []), 'decidedAbove')
}

// Whole days on the country's clocks, the last one included.
const until = (day: string | null): string | null => {
  if (!day) return null
  insist(day >= onTheClock(new Date()).day, 'invalid', { fields: { endsOn: 'past' } })
  return instantOf(daysAfter(day, 1), '00:00').toISOString()
}

/** Suspends a member, for a reason, until a day or until it is lifted: none of their mandates holds meanwhile. */
export const suspendMember = (actor: Actor, { memberId, reason, endsOn }: SuspensionInput) =>
  as(actor, async (tx) => {
    const bodyId = await managedHome(tx, actor, memberId)
    const ends = until(endsOn)
    await ruled(tx, sql`select register.suspend(${memberId}, ${reason}, ${ends}::timestamptz)`)
    await record(tx, actor, 'member.suspended', { subject: memberId, bodyId, details: { reason, ends } })
    return { memberId }
  })

/** Lifts a suspension: the member's mandates hold again at once. */
export const liftSuspension = (actor: Actor, { memberId }: MemberInput) =>
  as(actor, async (tx) => {
    const bodyId = await managedHome(tx, actor, memberId)
    await insistUndoable(tx, actor, memberId, 'suspension')
    await ruled(tx, sql`select register.lift(${memberId})`)
    await record(tx, actor, 'member.lifted', { subject: memberId, bodyId })
    return { memberId }
  })

/** Notes that a member has left: all that they held ends now, their history stays. */
export const recordDeparture = (actor: Actor, { memberId, reason }: DepartureInput) =>
  as(actor, async (tx) => {
    const bodyId = await managedHome(tx, actor, memberId)
    await ruled(tx, sql`select register.depart(${memberId}, ${reason})`)
    await record(tx, actor, 'member.left', { subject: memberId, bodyId, details: { reason } })
    return { memberId }
  })

/** Leaves the party oneself. */
export const leave = (actor: Actor, { reason }: LeavingInput) =>
  as(actor, async (tx) => {
    const { home: bodyId } = await ruled<{ home: string }>(
      tx,
      sql`select register.depart(${actor.memberId}, ${reason}) as home`,
    )
    await record(tx, actor, 'member.left', { subject: actor.memberId, bodyId, details: { reason } })
    return { memberId: actor.memberId }
  })

/** Takes a former member back into their branch, as a plain member. */
export const recordReturn = (actor: Actor, { memberId }: MemberInput) =>
  as(actor, async (tx) => {
    const bodyId = await managedHome(tx, actor, memberId)
    await insistUndoable(tx, actor, memberId, 'departure')
    await ruled(tx, sql`select register.come_back(${memberId})`)
    await record(tx, actor, 'member.returned', { subject: memberId, bodyId })
    return { memberId }
  })

const ask = async (
  tx: Tx,
  actor: Actor,
  { memberId, toBody, reason, bodyId }: TransferInput & { bodyId: string },
) => {
  const { id } = await ruled<{ id: string }>(
    tx,
    sql`select register.ask_transfer(${memberId}, ${toBody}, ${reason}) as id`,
  )
  const details = { member: memberId, to: toBody, reason }
  await record(tx, actor, 'transfer.asked', { subject: id, bodyId, details })
  return { transferId: id }
}

/** Asks for a member's transfer to another branch; being asked by their own, it has that one's consent. */
export const askTransfer = (actor: Actor, input: TransferInput) =>
  as(actor, async (tx) => {
    const bodyId = await managedHome(tx, actor, input.memberId)
    insist(input.memberId !== actor.memberId, 'notYours')
    return ask(tx, actor, { ...input, bodyId })
  })

/** Asks for one's own transfer: both branches are asked, one's own first. */
export const askOwnTransfer = (actor: Actor, input: OwnTransferInput) =>
  as(actor, async (tx) => {
    const { memberId } = actor
    const bodyId = await homeOf(tx, memberId)
    insist(bodyId, 'noHome')
    return ask(tx, actor, { ...input, memberId, bodyId })
  })

async function transferIn(tx: Tx, transferId: string) {
  const [transfer] = await tx.select().from(transfers).where(eq(transfers.id, transferId)).limit(1)
  insist(transfer, 'notFound')
  return transfer
}

/** Gives the consent that comes next: the leaving branch's, or the receiving one's, with which the member moves. */
export const agreeToTransfer = (actor: Actor, { transferId }: AgreementInput) =>
  as(actor, async (tx) => {
    const transfer = await transferIn(tx, transferId)
    insist(mayAgree(actor, transfer), 'notYours')
    const { step } = await ruled<{ step: 'released' | 'received' }>(
      tx,
      sql`select register.agree(${transferId}) as step`,
    )
    const bodyId = step === 'released' ? transfer.fromBody : transfer.toBody
    const details = { member: transfer.memberId }
    await record(tx, actor, `transfer.${step}`, { subject: transferId, bodyId, details })
    return { transferId, step }
  })

/** Declines a transfer, for a reason that the member reads; the member calls it off in the same way. */
export const declineTransfer = (actor: Actor, { transferId, reason }: DecliningInput) =>
  as(actor, async (tx) => {
    const transfer = await transferIn(tx, transferId)
    insist(mayDecline(actor, transfer), 'notYours')
    await ruled(tx, sql`select register.decline(${transferId}, ${reason})`)
    const { fromBody, toBody, memberId } = transfer
    const bodyId = actor.holds('members.manage', toBody) ? toBody : fromBody
    await record(tx, actor, 'transfer.declined', {
      subject: transferId,
      bodyId,
      details: { member: memberId, reason },
    })
    return { transferId }
  })
