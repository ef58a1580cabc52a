import { randomUUID } from 'node:crypto'
import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { as, LIST_PATIENCE_MS, type Tx } from '@/db/client'
import { importRows, imports } from '@/db/schema/register'
import { closed } from '@/features/register/contact'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist, type Reason } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { guessMapping, type Mapping, mapsPeople } from './columns'
import {
  cellsOf,
  examine,
  type List,
  listIn,
  openListIn,
  type Reading,
  readingsOf,
  sealedCells,
  settle,
  surroundings,
} from './import-rows'
import type { AcceptanceInput, ChoiceInput, CorrectionInput, ImportInput, MappingInput } from './input'
import { mayHandle } from './policy'
import { readSheet } from './sheet-file'

const AT_ONCE = 1_000

type Upload = { bodyId: string; fileName: string; bytes: Uint8Array }

/** Takes a list in to be looked at: nothing of it is in the register. Its rows wait sealed, for a week at most. */
export async function startImport(actor: Actor, { bodyId, fileName, bytes }: Upload) {
  insist(mayHandle(actor, { bodies: [bodyId] }), 'notYours')
  const { headings, rows } = await readSheet(bytes)
  return as(actor, async (tx) => {
    const importId = randomUUID()
    const list = { id: importId, bodyId, bodies: [bodyId], startedBy: actor.memberId, fileName }
    await tx
      .insert(imports)
      .values({ ...list, headers: headings, mapping: guessMapping(headings), rows: rows.length })
    for (let next = 0; next < rows.length; next += AT_ONCE)
      await tx.insert(importRows).values(
        rows.slice(next, next + AT_ONCE).map(({ line, cells }) => ({
          importId,
          line,
          sealed: sealedCells(cells),
        })),
      )
    await record(tx, actor, 'import.started', { subject: importId, bodyId, count: rows.length })
    return { importId }
  })
}

/** Says what each column is; every row is then read anew. */
export const mapColumns = (actor: Actor, { importId, mapping }: MappingInput) =>
  as(actor, async (tx) => {
    const list = await openListIn(tx, actor, importId)
    insist(mapping.length === list.headers.length && mapsPeople(mapping), 'invalid', {
      fields: { mapping: 'mapping' },
    })
    await tx.update(imports).set({ mapping, mapped: true }).where(eq(imports.id, importId))
    await tx.update(importRows).set({ state: 'unread' }).where(eq(importRows.importId, importId))
    await record(tx, actor, 'import.mapped', { subject: importId, bodyId: list.bodyId })
    return { importId }
  })

/** Reads the next thousand rows that nobody has read; out: how many still wait. */
export const readOn = (actor: Actor, { importId }: ImportInput) =>
  as(actor, async (tx) => {
    const list = await openListIn(tx, actor, importId)
    insist(list.mapped, 'unread')
    const rows = await tx
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, importId), eq(importRows.state, 'unread')))
      .orderBy(asc(importRows.line))
      .limit(AT_ONCE)
    const around = await surroundings(tx, actor, list, new Date())
    await examine(tx, importId, readingsOf(rows, list.mapping as Mapping, around))
    const left = await unreadIn(tx, importId)
    if (left === 0) {
      await settle(tx, list)
      await record(tx, actor, 'import.read', { subject: importId, bodyId: list.bodyId, count: list.rows })
    }
    return { left, of: list.rows }
  })

const unreadIn = async (tx: Tx, importId: string): Promise<number> => {
  const [row] = await tx
    .select({ left: count() })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.state, 'unread')))
  return row?.left ?? 0
}

/** Corrects cells of one row in place; it is read again at once. */
export const correctRow = (actor: Actor, { importId, line, cells }: CorrectionInput) =>
  as(actor, async (tx) => {
    const list = await openListIn(tx, actor, importId)
    const here = and(eq(importRows.importId, importId), eq(importRows.line, line))
    const [row] = await tx.select().from(importRows).where(here).for('update')
    insist(row, 'notFound')
    const corrected = cellsOf(row)
    for (const [column, text] of Object.entries(cells)) corrected[Number(column)] = text
    // Where a row ends early, the cells between are empty ones.
    const sealed = sealedCells(Array.from(corrected, (cell) => cell ?? ''))
    await tx.update(importRows).set({ sealed }).where(here)
    const around = await surroundings(tx, actor, list, new Date())
    await examine(tx, importId, readingsOf([{ ...row, sealed }], list.mapping as Mapping, around))
    await settle(tx, list)
    await record(tx, actor, 'import.corrected', { subject: importId, bodyId: list.bodyId, details: { line } })
    const [after] = await tx.select({ state: importRows.state }).from(importRows).where(here)
    return { line, state: after?.state ?? 'bad' }
  })

/** Decides what becomes of a row that is like somebody, or of all such rows: merged, new, or left out. */
export const chooseFor = (actor: Actor, { importId, line, choice }: ChoiceInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await openListIn(tx, actor, importId)
    const decided = await tx
      .update(importRows)
      .set({ choice })
      .where(
        and(
          eq(importRows.importId, importId),
          eq(importRows.state, 'alike'),
          line === null ? undefined : eq(importRows.line, line),
          // What is like another row of the list, and like no member, can be merged with nobody.
          choice === 'merge' ? isNotNull(importRows.alike) : undefined,
        ),
      )
      .returning({ line: importRows.line })
    insist(line === null || decided.length === 1, 'notFound')
    await record(tx, actor, 'import.decided', {
      subject: importId,
      bodyId,
      count: decided.length,
      details: { line, choice },
    })
    return { count: decided.length }
  })

const RULES: Record<string, Reason> = {
  register_not_yours: 'notYours',
  register_accepted_already: 'acceptedAlready',
  register_undone_already: 'undoneAlready',
  mandates_before_dissolution: 'dissolved',
  mandates_after_founding: 'beforeFounding',
  consents_once: 'stale',
}

const ruled = <Answer>(work: () => Promise<Answer>): Promise<Answer> => underRules(work(), RULES)

/** Takes what waits into the register, in one transaction, over the importer's signature for the consents on paper. */
export const acceptImport = (actor: Actor, { importId, signed }: AcceptanceInput) =>
  as(
    actor,
    async (tx) => {
      const list = await openListIn(tx, actor, importId)
      insist(list.mapped && (await unreadIn(tx, importId)) === 0, 'unread')
      await insistDecided(tx, importId)
      const taken = await ruled(() => takeAll(tx, actor, list))
      insist(taken > 0, 'nothingToTake')
      await ruled(() => tx.execute(sql`select register.close_import(${importId}, ${signed})`))
      const { bodyId } = list
      await record(tx, actor, 'import.accepted', {
        subject: importId,
        bodyId,
        count: taken,
        details: { signed },
      })
      return { taken }
    },
    LIST_PATIENCE_MS,
  )

async function insistDecided(tx: Tx, importId: string): Promise<void> {
  const [row] = await tx
    .select({ open: count() })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.state, 'alike'), isNull(importRows.choice)))
  insist(row?.open === 0, 'undecided')
}

async function takeAll(tx: Tx, actor: Actor, list: List): Promise<number> {
  const around = await surroundings(tx, actor, list, new Date())
  let [taken, after] = [0, 0]
  for (;;) {
    const rows = await tx
      .select()
      .from(importRows)
      .where(
        and(
          eq(importRows.importId, list.id),
          inArray(importRows.state, ['good', 'alike']),
          sql`${importRows.choice} is distinct from 'skip'`,
          sql`${importRows.line} > ${after}`,
        ),
      )
      .orderBy(asc(importRows.line))
      .limit(AT_ONCE)
    if (rows.length === 0) return taken
    const entries = readingsOf(rows, list.mapping as Mapping, around).map(entryOf)
    await tx.execute(sql`select register.take_in(${list.id}, ${JSON.stringify(entries)}::jsonb)`)
    taken += rows.length
    after = rows.at(-1)?.line ?? after
  }
}

const entryOf = ({ row, person }: Reading) => ({
  line: row.line,
  id: row.choice === 'merge' && row.alike ? row.alike : randomUUID(),
  merges: row.choice === 'merge' && row.alike !== null,
  body: person.bodyId,
  ar: person.nameAr,
  latin: person.nameLatin,
  known: person.knownAs,
  gender: person.gender,
  born: person.bornOn,
  commune: person.commune,
  joined: person.joinedOn,
  ...closed(person),
})

/** Takes a whole list back out of the register; whoever was touched since stays, and is named by line. */
export const undoImport = (actor: Actor, { importId }: ImportInput) =>
  as(
    actor,
    async (tx) => {
      const { bodyId } = await listIn(tx, actor, importId)
      const [done] = await ruled(() =>
        tx.execute<{ gone: number; kept: number[] }>(
          sql`select gone, kept from register.undo_import(${importId})`,
        ),
      )
      const { gone = 0, kept = [] } = done ?? {}
      await record(tx, actor, 'import.undone', { subject: importId, bodyId, count: gone, details: { kept } })
      return { gone, kept }
    },
    LIST_PATIENCE_MS,
  )

/** Throws a list away that nobody accepted. */
export const dropImport = (actor: Actor, { importId }: ImportInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await openListIn(tx, actor, importId)
    await tx.delete(imports).where(eq(imports.id, importId))
    await record(tx, actor, 'import.dropped', { subject: importId, bodyId })
    return { importId }
  })
