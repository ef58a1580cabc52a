import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { as } from '@/db/client'
import { careerEntries } from '@/db/schema/elected'
import { members } from '@/db/schema/structure'
import { endsAfterStart } from '@/features/elected/term'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { EntryInput, EntryRemovalInput } from './input'
import { mayAddEntry, mayRemoveEntry } from './policy'

/** Writes down a post from before the portal: of a member, or of the organisation's own history. */
export const addEntry = (actor: Actor, { bodyId, memberId, ...said }: EntryInput) =>
  as(actor, async (tx) => {
    insist(mayAddEntry(actor, { bodyId }), 'notYours')
    if (memberId) {
      const [known] = await tx.select({ id: members.id }).from(members).where(eq(members.id, memberId))
      insist(known, 'notFound')
    }
    const id = randomUUID()
    await tx
      .insert(careerEntries)
      .values({ ...entryRow(said), id, bodyId, memberId, recordedBy: actor.memberId })
    const details = { member: memberId, text: said.textFr }
    await record(tx, actor, 'career.added', { subject: id, bodyId, details })
    return { entryId: id }
  })

/** Takes a post out again; the ledger keeps that it was there. */
export const removeEntry = (actor: Actor, { entryId }: EntryRemovalInput) =>
  as(actor, async (tx) => {
    const [entry] = await tx.select().from(careerEntries).where(eq(careerEntries.id, entryId))
    insist(entry, 'notFound')
    insist(mayRemoveEntry(actor, entry), 'notYours')
    await tx.delete(careerEntries).where(eq(careerEntries.id, entryId))
    const { bodyId, memberId, text } = entry
    const details = { member: memberId, text: text.fr }
    await record(tx, actor, 'career.removed', { subject: entryId, bodyId, details })
    return { entryId }
  })

function entryRow({
  textAr,
  textFr,
  textEn,
  starts,
  ends,
  source,
  sourceUrl,
}: Omit<EntryInput, 'bodyId' | 'memberId'>) {
  const dated = {
    startsOn: starts.on,
    startsPrecision: starts.precision,
    endsOn: ends?.on ?? null,
    endsPrecision: ends?.precision ?? ('day' as const),
  }
  insist(starts.on <= onTheClock(new Date()).day, 'invalid', { fields: { starts: 'future' } })
  insist(endsAfterStart(dated), 'invalid', { fields: { ends: 'beforeStart' } })
  if (dated.endsOn && dated.endsOn < dated.startsOn) dated.endsOn = dated.startsOn
  return {
    text: { ar: textAr, fr: textFr, en: textEn },
    source: { ar: source, fr: source, en: source },
    sourceUrl,
    ...dated,
  }
}
