import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { as, asVisitor, type Tx } from '@/db/client'
import { HOLDINGS } from '@/db/holdings'
import { credentials } from '@/db/schema/access'
import { dataAnswers, dataRequests, emailChanges, erasures, retentionTimes } from '@/db/schema/mydata'
import { consents, contacts, profiles } from '@/db/schema/people'
import { organisation } from '@/db/schema/portal'
import { bodies, communes, members } from '@/db/schema/structure'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'
import { unseal } from '@/gate/seal'
import type { Locale } from '@/i18n/locales'
import { type Found, openedRow, type Section } from './my-data'

const named = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }
const MOST_SHOWN = 200

/** What the account page shows of the actor: names, contacts, language, home. */
const ownProfile = async (tx: Tx, memberId: string) => {
  const [row] = await tx
    .select({
      nameAr: members.nameAr,
      nameLatin: members.nameLatin,
      knownAs: members.knownAs,
      number: members.number,
      joinedAt: members.joinedAt,
      email: credentials.email,
      language: credentials.locale,
      phoneSealed: contacts.phoneSealed,
      newEmail: sql<string | null>`case when ${emailChanges.endsAt} > now() then ${emailChanges.email} end`,
      gender: profiles.gender,
      bornOn: profiles.bornOn,
      commune: { ar: communes.nameAr, fr: communes.nameFr },
      home: named,
    })
    .from(members)
    .leftJoin(credentials, eq(credentials.memberId, members.id))
    .leftJoin(contacts, eq(contacts.memberId, members.id))
    .leftJoin(emailChanges, eq(emailChanges.memberId, members.id))
    .leftJoin(profiles, eq(profiles.memberId, members.id))
    .leftJoin(communes, eq(communes.code, profiles.communeCode))
    .leftJoin(bodies, eq(bodies.id, profiles.bodyId))
    .where(eq(members.id, memberId))
  if (!row) throw new Error('this member is none')
  const { phoneSealed, ...shown } = row
  return { ...shown, phone: phoneSealed && unseal(phoneSealed, 'phone') }
}

const ownConsents = (tx: Tx, memberId: string) =>
  tx
    .select({
      purpose: consents.purpose,
      channel: consents.channel,
      version: consents.version,
      givenAt: consents.givenAt,
      evidence: consents.evidence,
    })
    .from(consents)
    .where(and(eq(consents.memberId, memberId), isNull(consents.withdrawnAt)))
    .orderBy(asc(consents.givenAt))

/** What the actor sees of their own account. */
export const myAccount = (actor: Actor) =>
  as(actor, async (tx) => ({
    profile: await ownProfile(tx, actor.memberId),
    consents: await ownConsents(tx, actor.memberId),
  }))
export type MyAccount = Awaited<ReturnType<typeof myAccount>>
export type StandingConsent = MyAccount['consents'][number]

/** The new address that waits for the actor’s word; null when none does. */
export const waitingAddress = (actor: Actor) =>
  as(actor, async (tx) => {
    const [row] = await tx
      .select({ email: emailChanges.email })
      .from(emailChanges)
      .where(and(eq(emailChanges.memberId, actor.memberId), sql`${emailChanges.endsAt} > now()`))
    return row?.email ?? null
  })

/** Everything held about the actor, opened and with a language’s names, as the sections of `HOLDINGS`. */
export async function heldAbout(tx: Tx, locale: Locale): Promise<Section[]> {
  const rows = await tx.execute<Found>(sql`select place, held from register.about_me()`)
  const name = sql.identifier(`name_${locale}`)
  const names = await tx.execute<{ id: string; name: string }>(
    sql`select id::text, coalesce(${name}, name_ar) as name from bodies
      union all select id::text, ${name} from offices
      union all select id::text, ${name} from dues_categories
      union all select key, ${name} from skill_fields`,
  )
  const called = new Map(names.map(({ id, name }) => [id, name]))
  return rows.flatMap(({ place, held }) => {
    const holding = HOLDINGS[place]
    return holding ? [{ holding, rows: held.map((row) => openedRow(holding, row, called)) }] : []
  })
}

/** The same for the page, which shows what one looks at; it is written down only when it is taken along. */
export const myData = (actor: Actor, locale: Locale) => as(actor, (tx) => heldAbout(tx, locale))

const request = {
  id: dataRequests.id,
  kind: dataRequests.kind,
  subject: dataRequests.subject,
  wanted: dataRequests.wanted,
  reason: dataRequests.reason,
  askedAt: dataRequests.askedAt,
  dueAt: dataRequests.dueAt,
  outcome: dataAnswers.outcome,
  answer: dataAnswers.reason,
  answeredAt: dataAnswers.answeredAt,
}

/** What the actor asked for, the newest first, and what became of it; and whether they asked to be erased. */
export const myRequests = (actor: Actor) =>
  as(actor, async (tx) => ({
    requests: await tx
      .select(request)
      .from(dataRequests)
      .leftJoin(dataAnswers, eq(dataAnswers.requestId, dataRequests.id))
      .where(eq(dataRequests.memberId, actor.memberId))
      .orderBy(desc(dataRequests.askedAt))
      .limit(MOST_SHOWN),
    erasure: await ownErasure(tx, actor.memberId),
  }))
export type MyRequest = Awaited<ReturnType<typeof myRequests>>['requests'][number]

const ownErasure = async (tx: Tx, memberId: string) => {
  const [row] = await tx
    .select({ askedAt: erasures.askedAt, dueAt: erasures.dueAt })
    .from(erasures)
    .where(eq(erasures.memberId, memberId))
  return row ?? null
}

/** The erasure that the actor asked for, and whether they are the last who can give offices. */
export const myErasure = (actor: Actor) =>
  as(actor, async (tx) => {
    const [row] = await tx.execute<{ last: boolean }>(sql`select register.am_i_the_last() as last`)
    return { asked: await ownErasure(tx, actor.memberId), last: row?.last ?? false }
  })

/** The requests that the actor may answer: those that wait, the most urgent first, then those that were answered. */
export const requestsToAnswer = (actor: Actor) =>
  as(actor, async (tx) => ({
    requests: await tx
      .select({
        ...request,
        memberId: dataRequests.memberId,
        member: { ar: members.nameAr, latin: members.nameLatin, number: members.number },
        home: named,
      })
      .from(dataRequests)
      .leftJoin(dataAnswers, eq(dataAnswers.requestId, dataRequests.id))
      .leftJoin(members, eq(members.id, dataRequests.memberId))
      .leftJoin(profiles, eq(profiles.memberId, dataRequests.memberId))
      .innerJoin(
        bodies,
        sql`${bodies.id} = coalesce(${profiles.bodyId}, (select root_id from ${organisation} limit 1))`,
      )
      // Of others' requests the database shows those that are the actor's to answer.
      .where(ne(dataRequests.memberId, actor.memberId))
      .orderBy(sql`${dataAnswers.answeredAt} desc nulls first`, asc(dataRequests.dueAt))
      .limit(MOST_SHOWN),
    communes: await communesOf(tx),
  }))
export type RequestToAnswer = Awaited<ReturnType<typeof requestsToAnswer>>['requests'][number]
export type CommuneNamed = Awaited<ReturnType<typeof communesOf>>[number]

const communesOf = (tx: Tx) =>
  tx
    .select({ code: communes.code, ar: communes.nameAr, fr: communes.nameFr })
    .from(communes)
    .orderBy(asc(communes.nameAr))

/** How many months what is kept about people who left is kept, by kind. */
export async function retention(): Promise<Record<string, number>> {
  'use cache'
  cacheTag('retention')
  cacheLife('max')
  const rows = await asVisitor((tx) => tx.select().from(retentionTimes))
  return Object.fromEntries(rows.map(({ kind, months }) => [kind, months]))
}

/** What members asked about their own data and nobody has answered. */
export const requestsWaiting: WaitingLine = {
  key: 'requests',
  path: () => '/members/requests',
  concerns: (actor) => actor.holdsSomewhere('members.manage'),
  count: () => sql`select count(*) from data_requests r where r.member_id <> (select access.me())
    and not exists (select from data_answers a where a.request_id = r.id)`,
}
