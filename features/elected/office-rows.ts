import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { electedOffices, electedResponsibilities } from '@/db/schema/elected'
import { communes, members } from '@/db/schema/structure'
import { violated } from '@/db/violations'
import { onTheClock } from '@/gate/day'
import { insist, Refused } from '@/gate/refusals'
import type { OfficeInput, ResponsibilityInput } from './input'
import { endsAfterStart } from './term'

/** An elected office as the actor may see it, or `notFound`. */
export async function officeIn(tx: Tx, officeId: string) {
  const [row] = await tx.select().from(electedOffices).where(eq(electedOffices.id, officeId))
  insist(row, 'notFound')
  return row
}

/** A responsibility as the actor may see it, or `notFound`. */
export async function responsibilityIn(tx: Tx, responsibilityId: string) {
  const [row] = await tx
    .select()
    .from(electedResponsibilities)
    .where(eq(electedResponsibilities.id, responsibilityId))
  insist(row, 'notFound')
  return row
}

type Times = Pick<OfficeInput, 'starts' | 'ends' | 'sourceOn' | 'source' | 'sourceUrl'>

/** From when until when and where it can be read, as it is kept. Refuses what cannot be, field by field. */
export function datedRow({ starts, ends, source, sourceUrl, sourceOn }: Times) {
  const today = onTheClock(new Date()).day
  const dated = {
    startsOn: starts.on,
    startsPrecision: starts.precision,
    endsOn: ends?.on ?? null,
    endsPrecision: ends?.precision ?? 'day',
  }
  insist(starts.on <= today, 'invalid', { fields: { starts: 'future' } })
  insist(endsAfterStart(dated), 'invalid', { fields: { ends: 'beforeStart' } })
  insist(sourceOn <= today, 'invalid', { fields: { sourceOn: 'future' } })
  // Of an end in the year it began, only that year is known.
  if (dated.endsOn && dated.endsOn < dated.startsOn) dated.endsOn = dated.startsOn
  return { ...dated, source, sourceUrl, sourceOn }
}

/** An elected office as it is kept. Refuses what cannot be, field by field. */
export async function officeRow(tx: Tx, input: Omit<OfficeInput, 'bodyId'>) {
  const { council, memberId, publicHistory, seat, councilGroup } = input
  insist(!(publicHistory && memberId), 'invalid', { fields: { publicHistory: 'ofMember' } })
  const place = await placeOf(tx, input)
  const name = await nameOf(tx, input)
  return { council, memberId, publicHistory, seat, councilGroup, ...place, ...name, ...datedRow(input) }
}

async function placeOf(tx: Tx, { council, communeCode, placeAr, placeFr }: Omit<OfficeInput, 'bodyId'>) {
  if (council !== 'commune') {
    insist(placeAr, 'invalid', { fields: { placeAr: 'required' } })
    insist(placeFr, 'invalid', { fields: { placeFr: 'required' } })
    return { communeCode: null, placeAr, placeFr }
  }
  const [known] = await tx
    .select({ code: communes.code })
    .from(communes)
    .where(eq(communes.code, communeCode))
  insist(known, 'invalid', { fields: { communeCode: 'required' } })
  return { communeCode, placeAr: '', placeFr: '' }
}

// A member is shown as the register calls them, unless something else was typed.
async function nameOf(tx: Tx, { memberId, nameAr, nameLatin }: Omit<OfficeInput, 'bodyId'>) {
  const [member] = memberId ? await tx.select().from(members).where(eq(members.id, memberId)) : []
  insist(!memberId || member, 'notFound', { fields: { memberId: 'unknownMember' } })
  const name = { nameAr: nameAr || member?.nameAr || '', nameLatin: nameLatin || member?.nameLatin || '' }
  insist(name.nameAr, 'invalid', { fields: { nameAr: 'required' } })
  insist(name.nameLatin, 'invalid', { fields: { nameLatin: 'required' } })
  return name
}

/** A responsibility as it is kept. */
export const responsibilityRow = (input: Omit<ResponsibilityInput, 'officeId'>) => ({
  title: { ar: input.titleAr, fr: input.titleFr, en: input.titleEn },
  ...datedRow(input),
})

/** Runs a write; a seat that its member already holds at that time is refused by name. */
export async function heldOnce<T>(tx: Tx, write: (inner: Tx) => Promise<T>): Promise<T> {
  try {
    return await tx.transaction(write)
  } catch (error) {
    if (violated(error) === 'elected_offices_not_twice') throw new Refused('heldAlready')
    throw error
  }
}
