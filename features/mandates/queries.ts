import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { profiles } from '@/db/schema/people'
import {
  bodies,
  mandateEndings,
  mandates,
  members,
  offices,
  statuteOffices,
  statutes,
} from '@/db/schema/structure'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'

const named = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }
const titled = { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn }
const person = { id: members.id, ar: members.nameAr, latin: members.nameLatin }
const MOST_SHOWN = 200
const MOST_FOUND = 20

const isCurrent = sql<boolean>`${mandates.startsAt} <= now() and (${mandates.endsAt} is null or ${mandates.endsAt} > now())`

/** The bodies whose mandates the actor may see, from the province down, and how many mandates run in each. */
export const bodiesInReach = (actor: Actor) =>
  as(actor, (tx) =>
    tx
      .select({
        id: bodies.id,
        parentId: bodies.parentId,
        kind: bodies.kind,
        name: named,
        beingFounded: bodies.beingFounded,
        running: sql<number>`(select count(*)::int from ${mandates} where ${mandates.bodyId} = bodies.id and ${isCurrent})`,
      })
      .from(bodies)
      .where(and(inArray(bodies.id, inReach(actor)), isNull(bodies.dissolvedOn)))
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr)),
  )

const inReach = (actor: Actor): string[] => [
  ...new Set([...actor.reach('members.read'), ...actor.reach('mandates.assign')]),
]

export type BodyInReach = Awaited<ReturnType<typeof bodiesInReach>>[number]

/** One body as those see it who lead it: what the statutes ask, who holds what, who held it. Null where it is none. */
export const bodyWithMandates = (actor: Actor, bodyId: string, who: string) =>
  as(actor, async (tx) => {
    const [body] = await tx
      .select({
        id: bodies.id,
        kind: bodies.kind,
        name: named,
        foundedOn: bodies.foundedOn,
        beingFounded: bodies.beingFounded,
        seats: statutes.seats,
        womenShare: statutes.womenShare,
        youngShare: statutes.youngShare,
        youngUntil: statutes.youngUntil,
      })
      .from(bodies)
      .leftJoin(statutes, eq(statutes.kind, bodies.kind))
      .where(eq(bodies.id, bodyId))
    if (!body) return null
    const offered = await officesFor(tx, body.kind)
    const held = await mandatesIn(tx, bodyId)
    return { body, offices: offered, mandates: held, found: who ? await peopleNamed(tx, who) : null }
  })

/** Every office, with its seats where the statutes of this kind of body speak of it; those first. */
const officesFor = (tx: Tx, kind: (typeof bodies.$inferSelect)['kind']) =>
  tx
    .select({
      id: offices.id,
      key: offices.key,
      name: titled,
      capabilities: offices.capabilities,
      ofStatutes: sql<boolean>`${statuteOffices.kind} is not null`,
      most: statuteOffices.seats,
    })
    .from(offices)
    .leftJoin(statuteOffices, and(eq(statuteOffices.officeId, offices.id), eq(statuteOffices.kind, kind)))
    .orderBy(sql`${statuteOffices.position} nulls last`, asc(offices.nameAr))

const mandatesIn = (tx: Tx, bodyId: string) =>
  tx
    .select({
      id: mandates.id,
      officeId: mandates.officeId,
      memberId: mandates.memberId,
      bodyId: mandates.bodyId,
      member: person,
      startsAt: mandates.startsAt,
      endsAt: mandates.endsAt,
      decision: mandates.decision,
      decidedOn: mandates.decidedOn,
      note: mandates.note,
      delegatedFrom: mandates.delegatedFrom,
      heldByMe: sql<boolean>`coalesce(${mandates.id} = any((select access.my_mandates())::uuid[]), false)`,
      passedOnByMe: sql<boolean>`coalesce(${mandates.delegatedFrom} = any((select access.my_mandates())::uuid[]), false)`,
      over: sql<boolean>`coalesce(${mandates.endsAt} <= now(), false)`,
      reason: mandateEndings.reason,
      gender: profiles.gender,
      bornOn: profiles.bornOn,
    })
    .from(mandates)
    .leftJoin(members, eq(members.id, mandates.memberId))
    .leftJoin(mandateEndings, eq(mandateEndings.mandateId, mandates.id))
    .leftJoin(profiles, eq(profiles.memberId, mandates.memberId))
    .where(eq(mandates.bodyId, bodyId))
    // Offices before plain membership: however many members a body has, all who lead it are among those shown.
    .orderBy(
      sql`coalesce(${mandates.endsAt} <= now(), false)`,
      sql`${mandates.officeId} = (select o.id from offices o where o.key = 'member')`,
      desc(mandates.startsAt),
    )
    .limit(MOST_SHOWN)

export type HeldMandate = Awaited<ReturnType<typeof mandatesIn>>[number]
export type OfferedOffice = Awaited<ReturnType<typeof officesFor>>[number]

/** People within the actor's reach whose name holds these words, in Arabic or Latin letters; their number tells namesakes apart. */
export const peopleNamed = (tx: Tx, who: string) => {
  const words = sql`'%' || replace(replace(search.normalise(${who}), '%', ''), '_', '') || '%'`
  return tx
    .select({ ...person, number: members.number })
    .from(members)
    .where(
      or(
        sql`search.normalise(${members.nameAr}) like ${words}`,
        sql`search.normalise(${members.nameLatin}) like ${words}`,
      ),
    )
    .orderBy(asc(members.nameAr))
    .limit(MOST_FOUND)
}

export type BodyRoom = NonNullable<Awaited<ReturnType<typeof bodyWithMandates>>>

const SOON = sql`m.starts_at <= now() and m.ends_at > now() and m.ends_at <= now() + interval '6 months'`

/** Mandates of one's own that end within six months. */
export const mandatesEnding: WaitingLine = {
  key: 'mandatesEnding',
  path: ({ memberId }) => `/members/people/${memberId}`,
  concerns: () => true,
  count: ({ memberId }) => sql`select count(*) from mandates m where m.member_id = ${memberId} and ${SOON}`,
}

/** Mandates that someone gave one within the last month. */
export const mandatesGiven: WaitingLine = {
  key: 'mandatesGiven',
  path: ({ memberId }) => `/members/people/${memberId}/powers`,
  concerns: () => true,
  count: ({ memberId }) => sql`select count(*) from mandates m where m.member_id = ${memberId}
    and m.given_by is not null and m.given_by <> ${memberId}
    and m.starts_at <= now() and m.starts_at > now() - interval '30 days' and (m.ends_at is null or m.ends_at > now())`,
}

/** Terms of office that end within six months in the bodies one leads; plain membership is no office. */
export const termsEnding: WaitingLine = {
  key: 'termsEnding',
  path: () => '/members/structure',
  concerns: (actor) => actor.holdsSomewhere('members.read', 'mandates.assign'),
  count: (actor) => sql`select count(*) from mandates m join offices o on o.id = m.office_id
    where m.body_id in (select unnest(${sql.param(inReach(actor))}::uuid[])) and m.member_id <> ${actor.memberId}
      and o.key <> 'member' and ${SOON}`,
}

/** Whether the actor may know of this member. */
export async function knownMember(tx: Tx, memberId: string): Promise<boolean> {
  const rows = await tx.select({ id: members.id }).from(members).where(eq(members.id, memberId))
  return rows.length > 0
}
