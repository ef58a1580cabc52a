import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { comingDates } from '@/db/schema/portal'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { ChangedDateInput, DateInput, NewDateInput } from './input'
import { mayAnnounce } from './policy'

/** Announces what is coming: a day, or as much as is known of it. */
export const addDate = (actor: Actor, { bodyId, ...words }: NewDateInput) =>
  as(actor, async (tx) => {
    insist(mayAnnounce(actor, { bodyId }), 'notYours')
    const dateId = randomUUID()
    await tx.insert(comingDates).values({ ...rowOf(words), id: dateId, bodyId, addedBy: actor.memberId })
    await record(tx, actor, 'date.added', { subject: dateId, bodyId })
    return { dateId }
  })

/** Changes what was announced. Refuses `stale` with what stands there now. */
export const changeDate = (actor: Actor, { dateId, version, ...words }: ChangedDateInput) =>
  as(actor, async (tx) => {
    const before = await dateIn(tx, dateId)
    insist(mayAnnounce(actor, before), 'notYours')
    const changed = await tx
      .update(comingDates)
      .set({ ...rowOf(words), version: version + 1 })
      .where(and(eq(comingDates.id, dateId), eq(comingDates.version, version)))
      .returning({ version: comingDates.version })
    insist(changed.length === 1, 'stale', { theirs: before })
    await record(tx, actor, 'date.changed', { subject: dateId, bodyId: before.bodyId })
    return { version: version + 1 }
  })

/** Takes an announcement away. */
export const removeDate = (actor: Actor, { dateId }: DateInput) =>
  as(actor, async (tx) => {
    const date = await dateIn(tx, dateId)
    insist(mayAnnounce(actor, date), 'notYours')
    await tx.delete(comingDates).where(eq(comingDates.id, dateId))
    await record(tx, actor, 'date.removed', {
      subject: dateId,
      bodyId: date.bodyId,
      details: { title: date.title },
    })
    return { dateId }
  })

async function dateIn(tx: Tx, id: string) {
  const [row] = await tx.select().from(comingDates).where(eq(comingDates.id, id))
  insist(row, 'notFound')
  return row
}

const rowOf = (words: Omit<NewDateInput, 'bodyId'>) => {
  const texts = (name: 'title' | 'place' | 'note') => ({
    ar: words[`${name}Ar`],
    fr: words[`${name}Fr`],
    en: words[`${name}En`],
  })
  const given = (name: 'place' | 'note') => (Object.values(texts(name)).some(Boolean) ? texts(name) : null)
  return { ...words.when, title: texts('title'), place: given('place'), note: given('note') }
}
