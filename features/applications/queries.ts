import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { as, asVisitor, atTheDoor, type Tx } from '@/db/client'
import { applicationSteps, applications, type Stage, type Step } from '@/db/schema/applications'
import { profiles } from '@/db/schema/people'
import { organisation } from '@/db/schema/portal'
import { bodies, bodyCommunes, communes, members } from '@/db/schema/structure'
import { plainNumber } from '@/features/account/sign-in-name'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import { keyedHash } from '@/gate/seal'
import { digest } from '@/gate/secrets'
import { westernDigits } from '@/gate/text'

const bodyNames = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }
const stands = sql`not ${bodies.beingFounded} and ${bodies.dissolvedOn} is null`

/** Applications on one page of the room. */
export const APPLICATIONS_A_PAGE = 25

/** Every commune, the branches that stand, each with the communes it covers, and the province: what one chooses from. */
export async function choices() {
  'use cache'
  cacheTag('bodies')
  cacheLife('max')
  return asVisitor(async (tx) => {
    const places = await tx
      .select({ code: communes.code, ar: communes.nameAr, latin: communes.nameFr })
      .from(communes)
      .orderBy(asc(communes.nameFr))
    const branches = await tx
      .select({
        id: bodies.id,
        name: bodyNames,
        covers: sql<string[]>`coalesce((select array_agg(${bodyCommunes.communeCode}) from ${bodyCommunes}
          where ${bodyCommunes.bodyId} = ${bodies.id}), '{}')`,
      })
      .from(bodies)
      .where(and(eq(bodies.kind, 'branch'), stands))
      .orderBy(asc(bodies.nameAr))
    const [province] = await tx
      .select({ id: bodies.id, name: bodyNames })
      .from(bodies)
      .innerJoin(organisation, eq(organisation.rootId, bodies.id))
    return { communes: places, branches, province: province ?? null }
  })
}
export type Choices = Awaited<ReturnType<typeof choices>>

/** Refuses a commune that is none. */
export async function insistCommune(tx: Tx, code: string): Promise<void> {
  const [known] = await tx.select({ code: communes.code }).from(communes).where(eq(communes.code, code))
  insist(known, 'invalid', { fields: { communeCode: 'malformed' } })
}

/** The branch asked for, if it stands; without one, the province. Out: its id. */
export async function insistBody(tx: Tx, bodyId: string | null): Promise<string> {
  const [row] = await tx
    .select({ id: bodies.id })
    .from(bodies)
    .where(
      bodyId
        ? and(eq(bodies.id, bodyId), inArray(bodies.kind, ['branch', 'organisation']), stands)
        : sql`${bodies.id} = (select ${organisation.rootId} from ${organisation})`,
    )
  insist(row, 'invalid', { fields: { bodyId: 'malformed' } })
  return row.id
}

/** Where an application stands, as far as the actor may know of it, or `notFound`. */
export async function applicationIn(tx: Tx, id: string) {
  const [row] = await tx
    .select({ bodyId: applications.bodyId, stage: applications.stage, memberId: applications.memberId })
    .from(applications)
    .where(eq(applications.id, id))
  insist(row, 'notFound')
  return row
}

const steps = (tx: Tx, applicationId: string) =>
  tx
    .select({
      id: applicationSteps.id,
      step: applicationSteps.step,
      at: applicationSteps.takenAt,
      reason: applicationSteps.reason,
      body: bodyNames,
      by: { ar: members.nameAr, latin: members.nameLatin },
      byApplicant: sql<boolean>`${applicationSteps.takenBy} is null`,
    })
    .from(applicationSteps)
    .innerJoin(bodies, eq(bodies.id, applicationSteps.bodyId))
    .leftJoin(members, eq(members.id, applicationSteps.takenBy))
    .where(eq(applicationSteps.applicationId, applicationId))
    .orderBy(asc(applicationSteps.takenAt))

export type StepTaken = Awaited<ReturnType<typeof steps>>[number]

/** The step that was taken last: by whom (null where the actor may not know the name), when. Null where none is to be seen. */
export async function lastStep(tx: Tx, applicationId: string) {
  const last = (await steps(tx, applicationId)).at(-1)
  return last ? { step: last.step, at: last.at.toISOString(), by: last.by } : null
}
export type LastStep = NonNullable<Awaited<ReturnType<typeof lastStep>>>

/** What the room is narrowed by: those who wait for a decision, for an answer, for the secretariat; those that ended. */
export const SHELVES = ['branch', 'asked', 'secretariat', 'member', 'declined', 'withdrawn'] as const
export type Shelf = (typeof SHELVES)[number]

/** A page of the applications that the actor may see at one stage, those that wait longest first; and how many stand at each. */
export const applicationPage = (actor: Actor, asked: { shelf: Shelf; page: number; who: string }) =>
  as(actor, async (tx) => {
    const at = and(eq(applications.stage, asked.shelf), named(asked.who))
    const rows = await tx
      .select({
        id: applications.id,
        name: { ar: applications.nameAr, latin: applications.nameLatin },
        knownAs: applications.knownAs,
        stage: applications.stage,
        since: applications.since,
        onPaper: sql<boolean>`${applications.enteredBy} is not null`,
        body: bodyNames,
        count: sql<number>`count(*) over ()::int`,
      })
      .from(applications)
      .innerJoin(bodies, eq(bodies.id, applications.bodyId))
      .where(at)
      .orderBy(
        asked.shelf === 'branch' || asked.shelf === 'secretariat'
          ? asc(applications.since)
          : desc(applications.since),
      )
      .limit(APPLICATIONS_A_PAGE)
      .offset((asked.page - 1) * APPLICATIONS_A_PAGE)
    const standing = await tx
      .select({ stage: applications.stage, count: sql<number>`count(*)::int` })
      .from(applications)
      .groupBy(applications.stage)
    return {
      applications: rows,
      counts: Object.fromEntries(standing.map(({ stage, count }) => [stage, count])) as Partial<
        Record<Stage, number>
      >,
      pages: Math.max(1, Math.ceil((rows[0]?.count ?? 0) / APPLICATIONS_A_PAGE)),
    }
  })
export type ApplicationRow = Awaited<ReturnType<typeof applicationPage>>['applications'][number]

// By a part of any of their names, or by the last four digits of their phone.
const named = (who: string): SQL | undefined => {
  if (!who) return undefined
  const words = sql`'%' || replace(replace(search.normalise(${who}), '%', ''), '_', '') || '%'`
  const names = sql`search.normalise(${applications.knownAs} || ' ' || ${applications.nameAr} || ' ' || ${applications.nameLatin}) like ${words}`
  const tail = tailOf(who)
  return tail ? or(names, eq(applications.phoneTail, tail)) : names
}

/** What a phone is found by, where someone typed its last four digits (or all of them); null otherwise. */
const tailOf = (typed: string): Buffer | null => {
  const digits = westernDigits(typed).replace(/[\s.+-]/g, '')
  return /^\d{4,15}$/.test(digits) ? keyedHash(digits.slice(-4), 'tail') : null
}

/** One application with all that was done with it, as far as the actor may see it; null otherwise. Contacts stay sealed. */
export const applicationById = (actor: Actor, id: string) =>
  as(actor, async (tx) => {
    const [row] = await tx
      .select({
        id: applications.id,
        bodyId: applications.bodyId,
        body: bodyNames,
        stage: applications.stage,
        sentAt: applications.sentAt,
        since: applications.since,
        name: { ar: applications.nameAr, latin: applications.nameLatin },
        knownAs: applications.knownAs,
        gender: applications.gender,
        bornOn: applications.bornOn,
        commune: { ar: communes.nameAr, latin: communes.nameFr },
        contribution: applications.contribution,
        consents: applications.consents,
        consentVersion: applications.consentVersion,
        locale: applications.locale,
        onPaper: sql<boolean>`${applications.enteredBy} is not null`,
        signedOn: applications.signedOn,
        keptBy: applications.keptBy,
        memberId: applications.memberId,
        number: members.number,
      })
      .from(applications)
      .innerJoin(bodies, eq(bodies.id, applications.bodyId))
      .innerJoin(communes, eq(communes.code, applications.communeCode))
      .leftJoin(members, eq(members.id, applications.memberId))
      .where(eq(applications.id, id))
    return row ? { ...row, steps: await steps(tx, id) } : null
  })
export type Application = NonNullable<Awaited<ReturnType<typeof applicationById>>>

/** Applications that wait for a branch's word. */
export const applicationsToDecide: WaitingLine = {
  key: 'toDecide',
  path: () => '/members/applications?shelf=branch',
  concerns: (actor) => actor.holdsSomewhere('members.manage'),
  count: () => sql`select count(*) from applications a
    where a.stage = 'branch' and a.body_id = any((select access.bodies('members.manage'))::uuid[])`,
}

/** Applications that a branch accepted and the secretariat has not confirmed. */
export const applicationsToConfirm: WaitingLine = {
  key: 'toConfirm',
  path: () => '/members/applications?shelf=secretariat',
  concerns: (actor) => actor.holdsSomewhere('members.confirm'),
  count: () => sql`select count(*) from applications a
    where a.stage = 'secretariat' and a.body_id = any((select access.bodies('members.confirm'))::uuid[])`,
}

/** The bodies that the actor may type an application in for. */
export const bodiesToEnterFor = (actor: Actor) =>
  as(actor, (tx) =>
    tx
      .select({ id: bodies.id, name: bodyNames })
      .from(bodies)
      .where(
        and(
          inArray(bodies.id, actor.reach('members.manage')),
          inArray(bodies.kind, ['branch', 'organisation']),
          stands,
        ),
      )
      .orderBy(asc(bodies.nameAr)),
  )

type Behind = {
  id: string
  stage: Stage
  since: Date
  sent_at: Date
  body_id: string
  steps: { step: Step; at: string; bodyId: string; reason: string }[]
}

/** What the holder of an applicant's link may know of their application; null when the link is none (any more). */
export async function applicationBehind(secret: string) {
  const [row] = await atTheDoor((tx) =>
    tx.execute<Behind>(sql`select * from register.application_behind(${digest(secret)})`),
  )
  if (!row) return null
  const ids = [...new Set([row.body_id, ...row.steps.map(({ bodyId }) => bodyId)])]
  const named = await asVisitor((tx) =>
    tx
      .select({ id: bodies.id, kind: bodies.kind, name: bodyNames })
      .from(bodies)
      .where(inArray(bodies.id, ids)),
  )
  const body = (id: string) => named.find((one) => one.id === id)
  return {
    stage: row.stage,
    since: new Date(row.since),
    sentAt: new Date(row.sent_at),
    body: body(row.body_id),
    steps: row.steps.map((step) => ({ ...step, at: new Date(step.at), body: body(step.bodyId) })),
  }
}
export type OwnApplication = NonNullable<Awaited<ReturnType<typeof applicationBehind>>>

/** A member's number, name and home, as far as the actor may know of them. */
export async function memberNumber(tx: Tx, memberId: string) {
  const [row] = await tx
    .select({
      number: members.number,
      name: { ar: members.nameAr, latin: members.nameLatin },
      bodyId: profiles.bodyId,
    })
    .from(members)
    .innerJoin(profiles, eq(profiles.memberId, members.id))
    .where(eq(members.id, memberId))
  return row
}

type WithoutEmail = {
  id: string
  name_ar: string
  name_latin: string
  known_as: string
  number: number
  has_signed_in: boolean
}

/** Members without e-mail in the actor's care: by a name they go by, their number, or their phone's last four digits. */
export const membersWithoutEmail = (actor: Actor, who: string) =>
  as(actor, async (tx) => {
    const number = plainNumber(who)
    const rows = await tx.execute<WithoutEmail>(
      sql`select * from register.without_email(${who}, ${tailOf(who)}, ${number ? Number(number) : null})`,
    )
    return [...rows].map((row) => ({
      id: row.id,
      name: { ar: row.name_ar, latin: row.name_latin },
      knownAs: row.known_as,
      number: row.number,
      hasSignedIn: row.has_signed_in,
    }))
  })
export type MemberWithoutEmail = Awaited<ReturnType<typeof membersWithoutEmail>>[number]
