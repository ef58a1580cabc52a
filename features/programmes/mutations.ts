import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { programmeMoves, programmeOpenings, programmes } from '@/db/schema/programmes'
import { inSilence } from '@/features/silence/rules'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { EditedInput, MoveInput, OpeningInput, ProgrammeInput } from './input'
import { mayEdit, mayMove, mayOpen } from './policy'
import { knownCommunes, programmeIn } from './programme-rows'
import { headOf } from './queries'
import { byTheRules } from './rules'
import { programmeSlug } from './slug'
import { NEXT } from './stage'

/** Begins a programme of a body, in gathering, under an address that it keeps for good. */
export const addProgramme = (actor: Actor, { communes, ...said }: ProgrammeInput) =>
  as(actor, async (tx) => {
    const { bodyId } = said
    insist(mayEdit(actor, bodyId), 'notYours')
    const id = randomUUID()
    const row = { ...said, id, communes: await knownCommunes(tx, communes), addedBy: actor.memberId }
    await underFreeSlug(tx, row)
    await record(tx, actor, 'programme.added', { subject: id, bodyId, details: { title: said.titleAr } })
    return { programmeId: id }
  })

const MOST_TRIES = 200

// Addresses are also taken by programmes that the actor may not know of: whether one is free shows in taking it.
async function underFreeSlug(tx: Tx, row: Omit<typeof programmes.$inferInsert, 'slug'>): Promise<void> {
  for (let nth = 1; nth <= MOST_TRIES; nth += 1) {
    const slug = programmeSlug(row.titleFr ?? '', row.startsOn, nth)
    const taken = await tx
      .insert(programmes)
      .values({ ...row, slug })
      .onConflictDoNothing()
      .returning({ id: programmes.id })
    if (taken.length === 1) return
  }
  insist(false, 'invalid', { fields: { titleFr: 'slugTaken' } })
}

/** Says anew what a programme is called and where and when it is for. Refuses `stale` with what another one wrote. */
export const editProgramme = (actor: Actor, { programmeId, version, communes, ...said }: EditedInput) =>
  as(actor, async (tx) => {
    const before = await programmeIn(tx, programmeId)
    const { bodyId } = before
    insist(mayEdit(actor, bodyId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const changed = await tx
      .update(programmes)
      .set({ ...said, communes: await knownCommunes(tx, communes), version: sql`${programmes.version} + 1` })
      .where(and(eq(programmes.id, programmeId), eq(programmes.version, version)))
      .returning({ id: programmes.id })
    if (changed.length === 0) insist(false, 'stale', { theirs: await programmeIn(tx, programmeId) })
    await record(tx, actor, 'programme.edited', { subject: programmeId, bodyId })
    return { programmeId, version: version + 1 }
  })

/** Moves a programme by one step of its life, by a decision. Adopted, every point keeps the wording that it has now. */
export const moveProgramme = (actor: Actor, { programmeId, ...said }: MoveInput) =>
  as(actor, async (tx) => {
    const { bodyId, stage } = await programmeIn(tx, programmeId)
    insist(mayMove(actor, bodyId, said.stage), 'notYours')
    insist(NEXT[stage].includes(said.stage), 'noSuchMove')
    const today = onTheClock(new Date()).day
    insist(said.decidedOn <= today, 'invalid', { fields: { decidedOn: 'future' } })
    const row = { ...said, id: randomUUID(), programmeId, bodyId, movedBy: actor.memberId }
    await byTheRules(tx.insert(programmeMoves).values(row))
    const details = { from: stage, to: said.stage, decidedOn: said.decidedOn }
    await record(tx, actor, 'programme.moved', { subject: programmeId, bodyId, details })
    return { programmeId }
  })

/** Puts a programme before the public, once it has a point. Opened twice, the first stands. */
export const openProgramme = (actor: Actor, { programmeId }: OpeningInput) =>
  as(actor, async (tx) => {
    const head = await headOf(tx, programmeId)
    insist(head, 'notFound')
    const { bodyId } = head
    insist(mayOpen(actor, bodyId), 'notYours')
    insist(head.points > 0, 'noPoints')
    const opened = await inSilence(
      tx
        .insert(programmeOpenings)
        .values({ programmeId, bodyId, openedBy: actor.memberId })
        .onConflictDoNothing()
        .returning({ programmeId: programmeOpenings.programmeId }),
    )
    if (opened.length > 0) await record(tx, actor, 'programme.opened', { subject: programmeId, bodyId })
    return { programmeId }
  })

/** Takes a programme from the public pages again; everything of it stays with the members. */
export const shutProgramme = (actor: Actor, { programmeId }: OpeningInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await programmeIn(tx, programmeId)
    insist(mayOpen(actor, bodyId), 'notYours')
    const shut = await tx
      .delete(programmeOpenings)
      .where(eq(programmeOpenings.programmeId, programmeId))
      .returning({ programmeId: programmeOpenings.programmeId })
    insist(shut.length === 1, 'notPublic')
    await record(tx, actor, 'programme.shut', { subject: programmeId, bodyId })
    return { programmeId }
  })
