import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { as, asVisitor, type Tx } from '@/db/client'
import {
  electedConsents,
  electedOffices,
  electedResponsibilities,
  electedVersions,
} from '@/db/schema/elected'
import { bodies, communes, members } from '@/db/schema/structure'
import { peopleNamed } from '@/features/mandates/queries'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'

const MOST_SHOWN = 2_000
const MOST_LISTED = 200

const shown = {
  id: electedOffices.id,
  council: electedOffices.council,
  communeCode: electedOffices.communeCode,
  commune: { ar: communes.nameAr, fr: communes.nameFr },
  placeAr: electedOffices.placeAr,
  placeFr: electedOffices.placeFr,
  nameAr: electedOffices.nameAr,
  nameLatin: electedOffices.nameLatin,
  seat: electedOffices.seat,
  councilGroup: electedOffices.councilGroup,
  startsOn: electedOffices.startsOn,
  startsPrecision: electedOffices.startsPrecision,
  endsOn: electedOffices.endsOn,
  endsPrecision: electedOffices.endsPrecision,
  source: electedOffices.source,
  sourceUrl: electedOffices.sourceUrl,
  sourceOn: electedOffices.sourceOn,
  endReason: electedOffices.endReason,
  version: electedOffices.version,
  note: electedOffices.note,
  recordedAt: electedOffices.recordedAt,
}

const responsibility = {
  id: electedResponsibilities.id,
  officeId: electedResponsibilities.officeId,
  title: electedResponsibilities.title,
  startsOn: electedResponsibilities.startsOn,
  startsPrecision: electedResponsibilities.startsPrecision,
  endsOn: electedResponsibilities.endsOn,
  endsPrecision: electedResponsibilities.endsPrecision,
  source: electedResponsibilities.source,
  sourceUrl: electedResponsibilities.sourceUrl,
  sourceOn: electedResponsibilities.sourceOn,
  version: electedResponsibilities.version,
  note: electedResponsibilities.note,
  recordedAt: electedResponsibilities.recordedAt,
}

/** The elected officials whom anyone may know of, what each answers for in their council, and the day this was looked up. */
export async function publicRegister() {
  'use cache'
  cacheTag('elected')
  // Made anew within the hour, so that a term that is over moves down by itself.
  cacheLife({ stale: 300, revalidate: 3600, expire: 86_400 * 30 })
  const [offices, responsibilities] = await asVisitor((tx) =>
    Promise.all([
      tx
        .select(shown)
        .from(electedOffices)
        .leftJoin(communes, eq(communes.code, electedOffices.communeCode))
        .orderBy(asc(electedOffices.nameAr), asc(electedOffices.id))
        .limit(MOST_SHOWN),
      tx
        .select(responsibility)
        .from(electedResponsibilities)
        .orderBy(desc(electedResponsibilities.startsOn), asc(electedResponsibilities.id))
        .limit(MOST_SHOWN),
    ]),
  )
  const byOffice = Map.groupBy(responsibilities, ({ officeId }) => officeId)
  return {
    today: onTheClock(new Date()).day,
    offices: offices.map((office) => ({ ...office, responsibilities: byOffice.get(office.id) ?? [] })),
  }
}

export type ShownOffice = Awaited<ReturnType<typeof publicRegister>>['offices'][number]
export type ShownResponsibility = ShownOffice['responsibilities'][number]

/** The register as those see it who keep it, the latest first; the bodies they keep it for; people of that name. */
export const keptRegister = (actor: Actor, who: string) =>
  as(actor, async (tx) => {
    const reach = actor.reach('elected.record')
    const offices = await tx
      .select({
        ...shown,
        bodyName: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
        ...standing,
      })
      .from(electedOffices)
      .innerJoin(bodies, eq(bodies.id, electedOffices.bodyId))
      .leftJoin(communes, eq(communes.code, electedOffices.communeCode))
      .leftJoin(electedConsents, eq(electedConsents.officeId, electedOffices.id))
      .where(inArray(electedOffices.bodyId, reach))
      .orderBy(desc(electedOffices.startsOn), asc(electedOffices.nameAr))
      .limit(MOST_LISTED)
    const keepers = await tx
      .select({ id: bodies.id, name: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn } })
      .from(bodies)
      .where(and(inArray(bodies.id, reach), isNull(bodies.dissolvedOn)))
      .orderBy(sql`${bodies.parentId} nulls first`, asc(bodies.nameAr))
    return { offices, keepers, found: who ? await peopleNamed(tx, who) : null }
  })

const standing = {
  publicHistory: electedOffices.publicHistory,
  consentedOn: electedConsents.givenOn,
}

export type KeptOffice = Awaited<ReturnType<typeof keptRegister>>['offices'][number]

/** One elected office with all that was ever said of it. Null where it is none, or not the actor's to keep. */
export const keptOffice = (actor: Actor, officeId: string, who: string) =>
  as(actor, async (tx) => {
    const [office] = await tx
      .select({
        ...shown,
        ...standing,
        bodyId: electedOffices.bodyId,
        memberId: electedOffices.memberId,
        paper: electedConsents.paper,
        member: { id: members.id, ar: members.nameAr, latin: members.nameLatin },
      })
      .from(electedOffices)
      .leftJoin(communes, eq(communes.code, electedOffices.communeCode))
      .leftJoin(electedConsents, eq(electedConsents.officeId, electedOffices.id))
      .leftJoin(members, eq(members.id, electedOffices.memberId))
      .where(
        and(eq(electedOffices.id, officeId), inArray(electedOffices.bodyId, actor.reach('elected.record'))),
      )
    if (!office) return null
    const { responsibilities, versions } = await whatWasSaid(tx, officeId)
    return { office, responsibilities, versions, found: who ? await peopleNamed(tx, who) : null }
  })

const whatWasSaid = async (tx: Tx, officeId: string) => ({
  responsibilities: await tx
    .select(responsibility)
    .from(electedResponsibilities)
    .where(eq(electedResponsibilities.officeId, officeId))
    .orderBy(desc(electedResponsibilities.startsOn), asc(electedResponsibilities.id)),
  versions: await tx
    .select({
      subjectId: electedVersions.subjectId,
      version: electedVersions.version,
      note: electedVersions.note,
      fields: electedVersions.fields,
      recordedAt: electedVersions.recordedAt,
      by: { ar: members.nameAr, latin: members.nameLatin },
    })
    .from(electedVersions)
    .leftJoin(members, eq(members.id, electedVersions.recordedBy))
    .where(eq(electedVersions.officeId, officeId))
    .orderBy(desc(electedVersions.recordedAt), desc(electedVersions.version)),
})

export type OfficeRoom = NonNullable<Awaited<ReturnType<typeof keptOffice>>>
export type KeptVersion = OfficeRoom['versions'][number]
