import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { electedConsents, electedOffices, electedResponsibilities } from '@/db/schema/elected'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type {
  ConsentInput,
  CorrectedOfficeInput,
  CorrectedResponsibilityInput,
  EndingInput,
  OfficeInput,
  ResponsibilityInput,
  WithdrawalInput,
} from './input'
import { heldOnce, officeIn, officeRow, responsibilityIn, responsibilityRow } from './office-rows'
import { mayHide, mayRecord, mayShow } from './policy'
import { endsAfterStart, isOver } from './term'

/** Records a seat that voters gave: whose, in which council, from when until when, by which source. */
export const recordOffice = (actor: Actor, { bodyId, ...said }: OfficeInput) =>
  as(actor, async (tx) => {
    insist(mayRecord(actor, { bodyId }), 'notYours')
    const row = await officeRow(tx, said)
    const id = randomUUID()
    const recordedBy = actor.memberId
    await heldOnce(tx, (inner) => inner.insert(electedOffices).values({ ...row, id, bodyId, recordedBy }))
    const details = { member: row.memberId, name: row.nameLatin }
    await record(tx, actor, 'elected.recorded', { subject: id, bodyId, details })
    return { officeId: id }
  })

/** Corrects what was recorded: a new version that says what was wrong; the one before is kept. */
export const correctOffice = (actor: Actor, { officeId, version, note, ...said }: CorrectedOfficeInput) =>
  as(actor, async (tx) => {
    const before = await officeIn(tx, officeId)
    insist(mayRecord(actor, before), 'notYours')
    const row = await officeRow(tx, said)
    // Consent was given by one person: it does not speak for another.
    if (row.memberId !== before.memberId)
      await tx.delete(electedConsents).where(eq(electedConsents.officeId, officeId))
    await heldOnce(tx, (inner) => change(inner, actor, before, version, { ...row, note }))
    const details = { member: row.memberId, name: row.nameLatin, note }
    await record(tx, actor, 'elected.corrected', { subject: officeId, bodyId: before.bodyId, details })
    return { officeId }
  })

/** Says when a seat ended, and why. */
export const endOffice = (actor: Actor, { officeId, version, ends, note }: EndingInput) =>
  as(actor, async (tx) => {
    const before = await officeIn(tx, officeId)
    insist(mayRecord(actor, before), 'notYours')
    const today = onTheClock(new Date()).day
    insist(!isOver(before, today), 'alreadyEnded')
    const ending = { endsOn: ends.on, endsPrecision: ends.precision }
    insist(ends.on <= today, 'invalid', { fields: { ends: 'future' } })
    insist(endsAfterStart({ ...before, ...ending }), 'invalid', { fields: { ends: 'beforeStart' } })
    if (ending.endsOn < before.startsOn) ending.endsOn = before.startsOn
    await change(tx, actor, before, version, { ...ending, endReason: note, note })
    await record(tx, actor, 'elected.ended', { subject: officeId, bodyId: before.bodyId, details: { note } })
    return { officeId }
  })

/** Adds what someone answers for in their council, from when until when. */
export const recordResponsibility = (actor: Actor, { officeId, ...said }: ResponsibilityInput) =>
  as(actor, async (tx) => {
    const office = await officeIn(tx, officeId)
    insist(mayRecord(actor, office), 'notYours')
    const { bodyId } = office
    const id = randomUUID()
    const row = { ...responsibilityRow(said), id, officeId, bodyId, recordedBy: actor.memberId }
    await tx.insert(electedResponsibilities).values(row)
    const details = { title: row.title }
    await record(tx, actor, 'elected.responsibilityRecorded', { subject: officeId, bodyId, details })
    return { officeId, responsibilityId: id }
  })

/** Corrects a responsibility, or says when it ended: a new version that says what was wrong. */
export const correctResponsibility = (
  actor: Actor,
  { responsibilityId, version, note, ...said }: CorrectedResponsibilityInput,
) =>
  as(actor, async (tx) => {
    const before = await responsibilityIn(tx, responsibilityId)
    insist(mayRecord(actor, before), 'notYours')
    const { bodyId, officeId } = before
    const changed = await tx
      .update(electedResponsibilities)
      .set({ ...responsibilityRow(said), note, ...signature(actor, version) })
      .where(
        and(eq(electedResponsibilities.id, responsibilityId), eq(electedResponsibilities.version, version)),
      )
      .returning({ id: electedResponsibilities.id })
    insist(changed.length === 1, 'stale', { theirs: before })
    const details = { note, title: before.title }
    await record(tx, actor, 'elected.responsibilityCorrected', { subject: officeId, bodyId, details })
    return { officeId }
  })

/** Shows a member's elected office to the public: by their own word, or by what they signed. */
export const showOffice = (actor: Actor, { officeId, givenOn, paper }: ConsentInput) =>
  as(actor, async (tx) => {
    const office = await officeIn(tx, officeId)
    insist(mayShow(actor, office), 'notYours')
    const { bodyId, memberId } = office
    insist(memberId, 'notFound')
    const today = onTheClock(new Date()).day
    const own = memberId === actor.memberId
    insist(own || givenOn, 'invalid', { fields: { givenOn: 'required' } })
    insist(own || paper, 'invalid', { fields: { paper: 'required' } })
    insist(!givenOn || givenOn <= today, 'invalid', { fields: { givenOn: 'future' } })
    const consent = { officeId, bodyId, memberId, givenOn: givenOn ?? today, paper }
    await tx
      .insert(electedConsents)
      .values({ ...consent, recordedBy: actor.memberId })
      .onConflictDoNothing()
    await record(tx, actor, 'elected.shown', { subject: officeId, bodyId })
    return { officeId }
  })

/** Takes a member's elected office from the public pages again. */
export const hideOffice = (actor: Actor, { officeId }: WithdrawalInput) =>
  as(actor, async (tx) => {
    const office = await officeIn(tx, officeId)
    insist(mayHide(actor, office), 'notYours')
    await tx.delete(electedConsents).where(eq(electedConsents.officeId, officeId))
    await record(tx, actor, 'elected.hidden', { subject: officeId, bodyId: office.bodyId })
    return { officeId }
  })

const signature = (actor: Actor, version: number) => ({
  version: version + 1,
  recordedBy: actor.memberId,
  recordedAt: sql`now()`,
})

type Office = typeof electedOffices.$inferSelect

async function change(tx: Tx, actor: Actor, before: Office, version: number, row: Partial<Office>) {
  const changed = await tx
    .update(electedOffices)
    .set({ ...row, ...signature(actor, version) })
    .where(and(eq(electedOffices.id, before.id), eq(electedOffices.version, version)))
    .returning({ id: electedOffices.id })
  insist(changed.length === 1, 'stale', { theirs: before })
}
