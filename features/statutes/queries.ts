import { asc, eq, isNull, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { bodies, offices, statuteOffices, statutes } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'

/** What the statutes ask of each kind of body, all offices, and the bodies that stand. Three queries. */
export const statutesRoom = (actor: Actor) =>
  as(actor, async (tx) => {
    const rows = await tx
      .select({
        statutes,
        office: { officeId: statuteOffices.officeId, seats: statuteOffices.seats },
      })
      .from(statutes)
      .leftJoin(statuteOffices, eq(statuteOffices.kind, statutes.kind))
      .orderBy(asc(statuteOffices.position))
    const all = await tx
      .select({ id: offices.id, name: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn } })
      .from(offices)
      .orderBy(asc(offices.nameAr))
    const standing = await tx
      .select({
        id: bodies.id,
        parentId: bodies.parentId,
        kind: bodies.kind,
        name: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
        beyond: beyondSeats,
      })
      .from(bodies)
      .where(isNull(bodies.dissolvedOn))
      .orderBy(asc(bodies.nameAr))
    return {
      rootId: standing.find(({ parentId }) => parentId === null)?.id ?? '',
      kinds: [...Map.groupBy(rows, (row) => row.statutes.kind).values()].flatMap(([first, ...rest]) =>
        first
          ? { ...first.statutes, offices: [first, ...rest].flatMap(({ office }) => withOffice(office)) }
          : [],
      ),
      offices: all,
      bodies: standing,
    }
  })

type Joined = { officeId: string; seats: number | null } | null

const withOffice = (office: Joined) => (office === null ? [] : [office])

// Mandates beyond the seats that the statutes now give: nobody is sent away for them. The body is named in full: of one
// table alone, columns come without it, and would be the inner table's.
const beyondSeats = sql<number>`(select coalesce(sum(greatest(0, access.holders_of(so.office_id, bodies.id) - so.seats)), 0)::int
  from statute_offices so where so.kind = bodies.kind and so.seats is not null)`
