import { and, desc, eq, like, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { ledger, ledgerDetails } from '@/db/schema/access'
import { bodies, members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'

/** Lines on one page of the ledger. */
export const LINES_A_PAGE = 50

/**
 * A page of the ledger, newest first, within the bodies where the actor may read it; and how many lines there are.
 * `act` narrows it to acts that begin so («article», «session»). One query each.
 */
export const readLedger = (actor: Actor, { page, act }: { page: number; act?: string | undefined }) =>
  as(actor, async (tx) => {
    const wanted = and(act ? like(ledger.act, `${act}.%`) : undefined)
    const lines = await tx
      .select({
        id: ledger.id,
        at: ledger.at,
        act: ledger.act,
        subject: ledger.subject,
        count: ledger.count,
        who: { ar: members.nameAr, latin: members.nameLatin },
        byVisitor: sql<boolean>`${ledger.actorId} is null`,
        body: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
        details: ledgerDetails.details,
      })
      .from(ledger)
      .leftJoin(members, eq(members.id, ledger.actorId))
      .leftJoin(bodies, eq(bodies.id, ledger.bodyId))
      .leftJoin(ledgerDetails, eq(ledgerDetails.lineId, ledger.id))
      .where(wanted)
      .orderBy(desc(ledger.at), desc(ledger.id))
      .limit(LINES_A_PAGE)
      .offset((page - 1) * LINES_A_PAGE)
    const [total] = await tx.select({ lines: sql<number>`count(*)::int` }).from(ledger).where(wanted)
    return { lines, pages: Math.max(1, Math.ceil((total?.lines ?? 0) / LINES_A_PAGE)) }
  })

/** Walks the whole chain: how many lines it has, and the first place where it does not hold (null: it is whole). */
export const verifyLedger = (actor: Actor) =>
  as(actor, async (tx) => {
    const [row] = await tx.execute<{ length: string; broken_at: string | null }>(
      sql`select * from access.verify_ledger()`,
    )
    return (
      row && { length: Number(row.length), brokenAt: row.broken_at === null ? null : Number(row.broken_at) }
    )
  })
