import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { shifts, shiftVolunteers } from '@/db/schema/logistics'
import { electionIn, isFor } from '@/features/elections/election-rows'
import { knownMember } from '@/features/mandates/queries'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import type { EditedShiftInput, ShiftIdInput, ShiftInput, VolunteerInput } from './input'
import { mayPutDown, maySetShifts } from './policy'
import { insistNoOther, isDown, type ShiftRow, shiftIn } from './shift-rows'

// What two people at once would break, or somebody’s shift of which the actor does not know.
const RULES = { shift_volunteers_one_at_a_time: 'shiftsOverlap', shifts_filled: 'shiftFull' } as const

/** Sets hours in which a body needs so many hands. */
export const addShift = (actor: Actor, { electionId, bodyId, ...said }: ShiftInput) =>
  as(actor, async (tx) => {
    await electionIn(tx, electionId)
    insist(maySetShifts(actor, bodyId), 'notYours')
    insist(await isFor(tx, electionId, bodyId), 'notFound')
    const id = randomUUID()
    await tx.insert(shifts).values({ id, electionId, bodyId, ...said, addedBy: actor.memberId })
    await record(tx, actor, 'shift.set', { subject: id, bodyId, details: { purpose: said.purpose } })
    return { electionId, shiftId: id }
  })

/** Says anew what a shift is for, where and when; whoever is down for it moves with it. */
export const editShift = (actor: Actor, { shiftId, version, ...said }: EditedShiftInput) =>
  as(actor, async (tx) => {
    const before = await shiftIn(tx, shiftId)
    const { bodyId, electionId } = before
    insist(maySetShifts(actor, bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const rows = await underRules(
      tx
        .update(shifts)
        .set({ ...said, version: sql`${shifts.version} + 1` })
        .where(and(eq(shifts.id, shiftId), eq(shifts.version, version)))
        .returning({ id: shifts.id }),
      RULES,
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await shiftIn(tx, shiftId) })
    await record(tx, actor, 'shift.edited', { subject: shiftId, bodyId })
    return { electionId, version: version + 1 }
  })

/** Takes a shift away, and with it who was down for it. */
export const removeShift = (actor: Actor, { shiftId }: ShiftIdInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, purpose } = await shiftIn(tx, shiftId)
    insist(maySetShifts(actor, bodyId), 'notYours')
    await tx.delete(shifts).where(eq(shifts.id, shiftId))
    await record(tx, actor, 'shift.removed', { subject: shiftId, bodyId, details: { purpose } })
    return { electionId }
  })

/** A member puts themselves down for a shift. */
export const joinShift = (actor: Actor, { shiftId }: ShiftIdInput) =>
  as(actor, async (tx) => {
    const shift = await shiftIn(tx, shiftId)
    await enter(tx, actor, shift, actor.memberId)
    await record(tx, actor, 'shift.joined', { subject: shiftId, bodyId: shift.bodyId })
    return { electionId: shift.electionId, shiftId }
  })

/** Puts another member down for a shift. */
export const putDown = (actor: Actor, { shiftId, memberId }: VolunteerInput) =>
  as(actor, async (tx) => {
    const shift = await shiftIn(tx, shiftId)
    const { bodyId, electionId } = shift
    insist(mayPutDown(actor, memberId, bodyId), 'notYours')
    insist(await knownMember(tx, memberId), 'invalid', { fields: { memberId: 'unknownMember' } })
    await enter(tx, actor, shift, memberId)
    await record(tx, actor, 'shift.filled', { subject: shiftId, bodyId })
    return { electionId, shiftId }
  })

async function enter(tx: Tx, actor: Actor, shift: ShiftRow, memberId: string): Promise<void> {
  insist(shift.endsAt > new Date(), 'shiftOver')
  await insistNoOther(tx, shift, memberId)
  // Hours are copied in the database: it keeps them more exactly than we do.
  const hours = sql`select ${shift.id}, election_id, body_id, starts_at, ends_at, ${memberId}, ${actor.memberId}
    from shifts where id = ${shift.id}`
  await underRules(
    tx.execute(sql`insert into shift_volunteers
      (shift_id, election_id, body_id, starts_at, ends_at, member_id, added_by) ${hours}
      on conflict (shift_id, member_id) do nothing`),
    RULES,
  )
}

/** Takes a name off a shift: one’s own, or another’s where one plans. */
export const takeOff = (actor: Actor, { shiftId, memberId }: VolunteerInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId } = await shiftIn(tx, shiftId)
    insist(mayPutDown(actor, memberId, bodyId), 'notYours')
    insist(await isDown(tx, shiftId, memberId), 'notFound')
    await tx
      .delete(shiftVolunteers)
      .where(and(eq(shiftVolunteers.shiftId, shiftId), eq(shiftVolunteers.memberId, memberId)))
    await record(tx, actor, 'shift.left', { subject: shiftId, bodyId })
    return { electionId, shiftId }
  })
