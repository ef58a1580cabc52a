import { asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { profiles } from '@/db/schema/people'
import { organisation } from '@/db/schema/portal'
import { bodies, mandates, offices, statuteOffices, statutes } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { type Office, seatsOf, sitting, womenAmong, youngAmong } from './standing'

const titled = { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn }
const named = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }
const running = sql`${mandates.startsAt} <= now() and (${mandates.endsAt} is null or ${mandates.endsAt} > now())`

/** What the statutes ask of each kind of body, all offices, and the bodies that stand. Five queries. */
export const statutesRoom = (actor: Actor) =>
  as(actor, async (tx) => {
    const [root] = await tx.select({ rootId: organisation.rootId }).from(organisation)
    const kinds = await tx.select().from(statutes)
    const ofKind = await tx.select().from(statuteOffices).orderBy(asc(statuteOffices.position))
    const all = await tx
      .select({ id: offices.id, key: offices.key, name: titled })
      .from(offices)
      .orderBy(asc(offices.nameAr))
    const standing = await tx
      .select({ id: bodies.id, kind: bodies.kind, name: named, beyond: beyondSeats })
      .from(bodies)
      .where(isNull(bodies.dissolvedOn))
      .orderBy(asc(bodies.nameAr))
    return {
      rootId: root?.rootId ?? '',
      kinds: kinds.map((row) => ({ ...row, offices: ofKind.filter(({ kind }) => kind === row.kind) })),
      offices: all,
      bodies: standing,
    }
  })

// Mandates beyond the seats that the statutes now give: nobody is sent away for them.
const beyondSeats = sql<number>`(select coalesce(sum(greatest(0, access.holders_of(so.office_id, ${bodies.id}) - so.seats)), 0)::int
  from statute_offices so where so.kind = ${bodies.kind} and so.seats is not null)`

export type StatutesRoom = Awaited<ReturnType<typeof statutesRoom>>
export type KindStatutes = StatutesRoom['kinds'][number]

/** How a body stands against its statutes, as far as the actor may see: seats, vacancies, shares. */
export const bodyStanding = (actor: Actor, bodyId: string) =>
  as(actor, async (tx) => {
    const [asked] = await tx
      .select({
        kind: bodies.kind,
        seats: statutes.seats,
        womenShare: statutes.womenShare,
        youngShare: statutes.youngShare,
        youngUntil: statutes.youngUntil,
      })
      .from(bodies)
      .innerJoin(statutes, eq(statutes.kind, bodies.kind))
      .where(eq(bodies.id, bodyId))
    if (!asked) return null
    const all = await officesWithHolders(tx, asked.kind, bodyId)
    const seated = sitting(all)
    const known = await tx
      .select({ id: profiles.memberId, gender: profiles.gender, bornOn: profiles.bornOn })
      .from(profiles)
      .where(inArray(profiles.memberId, seated))
    const people = seated.map((id) => known.find((one) => one.id === id) ?? { gender: null, bornOn: null })
    const today = onTheClock(new Date()).day
    return {
      seats: asked.seats,
      filled: seated.length,
      offices: all.map((office) => ({ ...office, ...seatsOf(office) })),
      women: womenAmong(asked.womenShare, people),
      young: { ...youngAmong(asked.youngShare, asked.youngUntil, people, today), until: asked.youngUntil },
    }
  })

export type BodyStanding = NonNullable<Awaited<ReturnType<typeof bodyStanding>>>

async function officesWithHolders(tx: Tx, kind: (typeof bodies.$inferSelect)['kind'], bodyId: string) {
  const ofStatutes = await tx
    .select({ id: offices.id, key: offices.key, name: titled, most: statuteOffices.seats })
    .from(statuteOffices)
    .innerJoin(offices, eq(offices.id, statuteOffices.officeId))
    .where(eq(statuteOffices.kind, kind))
    .orderBy(asc(statuteOffices.position))
  const held = await tx
    .select({ officeId: mandates.officeId, memberId: mandates.memberId })
    .from(mandates)
    .where(
      sql`${mandates.bodyId} = ${bodyId} and ${running} and ${mandates.delegatedFrom} is null
        and ${inArray(mandates.officeId, [...ofStatutes.map(({ id }) => id)])}`,
    )
  return ofStatutes.map((office) => {
    const holders = held.filter(({ officeId }) => officeId === office.id).map(({ memberId }) => memberId)
    return { ...office, holders } satisfies Office
  })
}
