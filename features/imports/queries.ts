import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { importRows, imports, type ROW_STATES } from '@/db/schema/register'
import { bodies, members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { cellsOf } from './import-rows'

export const ROWS_SHOWN = 25
export const VIEWS = ['bad', 'alike', 'good'] as const
export type View = (typeof VIEWS)[number]

const named = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }

/** Lists in the actor's hands, the latest first, and the branches that they can be sent in for. */
export const importShelf = (actor: Actor) =>
  as(actor, async (tx) => {
    const lists = await tx
      .select({
        id: imports.id,
        fileName: imports.fileName,
        rows: imports.rows,
        startedAt: imports.startedAt,
        acceptedAt: imports.acceptedAt,
        undoneAt: imports.undoneAt,
        body: named,
      })
      .from(imports)
      .innerJoin(bodies, eq(bodies.id, imports.bodyId))
      .orderBy(desc(imports.startedAt))
      .limit(50)
    const branches = await tx
      .select({ id: bodies.id, name: named })
      .from(bodies)
      .where(
        and(
          sql`${bodies.id} = any(${`{${actor.reach('members.manage').join(',')}}`}::uuid[])`,
          eq(bodies.kind, 'branch'),
          sql`${bodies.dissolvedOn} is null`,
        ),
      )
      .orderBy(asc(bodies.nameAr))
    return { lists, branches }
  })

type Counts = Record<(typeof ROW_STATES)[number], number> & { open: number }

/** One list with a page of its rows, their cells opened; null where the actor does not have it in hand. */
export const importPreview = (actor: Actor, importId: string, view: View, page: number) =>
  as(actor, async (tx) => {
    const [list] = await tx
      .select({ list: imports, body: named })
      .from(imports)
      .innerJoin(bodies, eq(bodies.id, imports.bodyId))
      .where(eq(imports.id, importId))
    if (!list) return null
    const told = await tx
      .select({
        state: importRows.state,
        count: sql<number>`count(*)::int`,
        open: sql<number>`count(*) filter (where ${importRows.choice} is null)::int`,
        kept: sql<number[]>`(array_agg(${importRows.line} order by ${importRows.line}))[1:200]`,
      })
      .from(importRows)
      .where(eq(importRows.importId, importId))
      .groupBy(importRows.state)
    const rows = await tx
      .select({
        row: importRows,
        member: { ar: members.nameAr, latin: members.nameLatin, number: members.number },
      })
      .from(importRows)
      .leftJoin(members, eq(members.id, importRows.alike))
      .where(and(eq(importRows.importId, importId), eq(importRows.state, list.list.mapped ? view : 'unread')))
      .orderBy(asc(importRows.line))
      .limit(list.list.mapped ? ROWS_SHOWN : 5)
      .offset((page - 1) * ROWS_SHOWN)
    const counts = Object.fromEntries(told.map(({ state, count }) => [state, count])) as Partial<Counts>
    return {
      ...list.list,
      body: list.body,
      counts,
      undecided: told.find(({ state }) => state === 'alike')?.open ?? 0,
      stayed: told.filter(({ state }) => state === 'taken' || state === 'merged').flatMap(({ kept }) => kept),
      shown: rows.map(({ row: { sealed, keys, print, ...row }, member }) => ({
        ...row,
        member,
        cells: cellsOf({ sealed }),
      })),
    }
  })

export type Preview = NonNullable<Awaited<ReturnType<typeof importPreview>>>

/** Every bad row of a list with its cells, for correcting elsewhere; null where the actor does not have it in hand. */
export const badRows = (actor: Actor, importId: string) =>
  as(actor, async (tx) => {
    const [list] = await tx.select().from(imports).where(eq(imports.id, importId))
    if (!list) return null
    const rows = await tx
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, importId), eq(importRows.state, 'bad')))
      .orderBy(asc(importRows.line))
    return {
      headers: list.headers,
      rows: rows.map((row) => ({ line: row.line, faults: row.faults, cells: cellsOf(row) })),
    }
  })
