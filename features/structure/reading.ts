import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor, type Tx } from '@/db/client'
import { bodyCards, leaderNotices } from '@/db/schema/cards'
import { BODY_KINDS, bodies, bodyCommunes, communes, offices, statuteOffices } from '@/db/schema/structure'
import { insistMeant, isId } from '@/gate/meant'
import { NOWHERE } from '@/gate/nowhere.js'
import { isBodySlug } from './addresses'

const named = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }
const listed = {
  id: bodies.id,
  parentId: bodies.parentId,
  kind: bodies.kind,
  slug: bodies.slug,
  name: named,
  beingFounded: bodies.beingFounded,
  dissolvedOn: bodies.dissolvedOn,
}

// The eldest first; of those whose day nobody knows, by name.
const inOrder = [sql`${bodies.foundedOn} asc nulls last`, asc(bodies.nameAr)]

/** Every body that was not dissolved, the organisation itself among them. */
export async function publicBodies() {
  'use cache'
  cacheTag('bodies')
  cacheLife('max')
  return asVisitor((tx) =>
    tx
      .select(listed)
      .from(bodies)
      .where(isNull(bodies.dissolvedOn))
      .orderBy(...inOrder),
  )
}

export type PublicBody = Awaited<ReturnType<typeof publicBodies>>[number]

/** A body as anyone may read of it, with what stands above and below it; null where none has this address. */
export async function bodyAt(slug: string) {
  'use cache'
  insistMeant(isBodySlug(slug))
  cacheLife('max')
  const found = await asVisitor(async (tx) => {
    const [body] = await tx
      .select({ ...listed, foundedOn: bodies.foundedOn })
      .from(bodies)
      .where(eq(bodies.slug, slug))
    return body ? { ...body, ...(await around(tx, body)) } : null
  })
  if (found) cacheTag('bodies', `body:${found.id}`)
  else cacheTag('bodies', NOWHERE)
  return found
}

export type ReadBody = NonNullable<Awaited<ReturnType<typeof bodyAt>>>

async function around(tx: Tx, { id, parentId }: { id: string; parentId: string | null }) {
  const [card] = await tx
    .select({
      address: bodyCards.address,
      meetingPlace: bodyCards.meetingPlace,
      meetingTimes: bodyCards.meetingTimes,
      email: bodyCards.email,
      phone: bodyCards.phone,
    })
    .from(bodyCards)
    .where(eq(bodyCards.bodyId, id))
  const [above] = parentId ? await tx.select(listed).from(bodies).where(eq(bodies.id, parentId)) : []
  const below = await tx
    .select(listed)
    .from(bodies)
    .where(and(eq(bodies.parentId, id), isNull(bodies.dissolvedOn)))
    .orderBy(...inOrder)
  const covered = await tx
    .select({ code: communes.code, ar: communes.nameAr, latin: communes.nameFr })
    .from(bodyCommunes)
    .innerJoin(communes, eq(communes.code, bodyCommunes.communeCode))
    .where(eq(bodyCommunes.bodyId, id))
    .orderBy(asc(communes.code))
  const byKind = below.toSorted((a, b) => BODY_KINDS.indexOf(a.kind) - BODY_KINDS.indexOf(b.kind))
  return { card: card ?? null, above: above ?? null, below: byKind, communes: covered }
}

// A mandate may end by its date, and nobody acts at that moment. What was read is made anew after ten minutes, and a
// page made of it is shown for at most 25 more: no name stands for an hour longer than its mandate.
const WHILE_MANDATES_RUN = { stale: 300, revalidate: 600, expire: 1500 }

/** Who leads a body and agreed to be named, in the order of the statutes. */
export async function leadersOf(bodyId: string) {
  'use cache'
  insistMeant(isId(bodyId))
  cacheTag('bodies', 'leaders', `body:${bodyId}`)
  cacheLife(WHILE_MANDATES_RUN)
  return asVisitor((tx) =>
    tx
      .select({
        id: leaderNotices.mandateId,
        ar: leaderNotices.nameAr,
        latin: leaderNotices.nameLatin,
        office: { ar: offices.nameAr, fr: offices.nameFr, en: offices.nameEn },
      })
      .from(leaderNotices)
      .innerJoin(bodies, eq(bodies.id, leaderNotices.bodyId))
      .innerJoin(offices, eq(offices.id, leaderNotices.officeId))
      .innerJoin(
        statuteOffices,
        and(eq(statuteOffices.kind, bodies.kind), eq(statuteOffices.officeId, offices.id)),
      )
      .where(eq(leaderNotices.bodyId, bodyId))
      .orderBy(asc(statuteOffices.position), asc(leaderNotices.nameAr)),
  )
}

export type Leader = Awaited<ReturnType<typeof leadersOf>>[number]

/** The address of any one body: a build needs one to prove the page with. */
export async function someBody(): Promise<string> {
  const [row] = await asVisitor((tx) => tx.select({ slug: bodies.slug }).from(bodies).limit(1))
  return row?.slug ?? 'none'
}
