import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { shifts, shiftVolunteers } from '@/db/schema/logistics'
import { insist } from '@/gate/refusals'
import { inTheWay } from './hours'

/** A shift as it stands in its row. Refuses `notFound` where the actor may not know of it. */
export async function shiftIn(tx: Tx, shiftId: string) {
  const [shift] = await tx.select().from(shifts).where(eq(shifts.id, shiftId))
  insist(shift, 'notFound')
  return shift
}
export type ShiftRow = Awaited<ReturnType<typeof shiftIn>>

/** Whether a member is down for a shift, as far as the actor may know. */
export async function isDown(tx: Tx, shiftId: string, memberId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: shiftVolunteers.shiftId })
    .from(shiftVolunteers)
    .where(and(eq(shiftVolunteers.shiftId, shiftId), eq(shiftVolunteers.memberId, memberId)))
  return rows.length > 0
}

/** Refuses with the shift that a member is down for in these hours, as far as the actor may know of it. */
export async function insistNoOther(tx: Tx, { id, startsAt, endsAt }: ShiftRow, memberId: string) {
  const taken = await tx
    .select({
      id: shifts.id,
      purpose: shifts.purpose,
      place: shifts.place,
      startsAt: shifts.startsAt,
      endsAt: shifts.endsAt,
    })
    .from(shiftVolunteers)
    .innerJoin(shifts, eq(shifts.id, shiftVolunteers.shiftId))
    .where(and(eq(shiftVolunteers.memberId, memberId), sql`${shifts.id} <> ${id}`))
  const [other] = inTheWay(taken, { startsAt, endsAt })
  if (other) {
    const theirs = { ...other, startsAt: other.startsAt.toISOString(), endsAt: other.endsAt.toISOString() }
    insist(false, 'shiftsOverlap', { theirs })
  }
}
