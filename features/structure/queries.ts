import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { bodies, bodyCommunes, communes } from '@/db/schema/structure'
import { branchIn, branchState } from './branch-state'

/** Every commune with its names, whether a branch stands there, is being founded, or neither, and its address. */
export async function communeBranches() {
  'use cache'
  cacheTag('bodies')
  cacheLife('max')
  const [places, covering] = await asVisitor((tx) =>
    Promise.all([
      tx
        .select({
          code: communes.code,
          ar: communes.nameAr,
          latin: communes.nameFr,
          people2014: communes.population2014,
          people2024: communes.population2024,
        })
        .from(communes)
        .orderBy(asc(communes.code)),
      tx
        .select({
          code: bodyCommunes.communeCode,
          kind: bodies.kind,
          beingFounded: bodies.beingFounded,
          slug: bodies.slug,
        })
        .from(bodyCommunes)
        .innerJoin(bodies, eq(bodies.id, bodyCommunes.bodyId))
        .where(isNull(bodies.dissolvedOn)),
    ]),
  )
  return places.map((place) => {
    const here = covering.filter(({ code }) => code === place.code)
    return { ...place, state: branchState(here), slug: branchIn(here)?.slug ?? null }
  })
}

/** The bodies that stand, as anyone may know them: kind by kind from the province down, the oldest first. */
export async function standingBodies() {
  'use cache'
  cacheTag('bodies')
  cacheLife('max')
  return asVisitor((tx) =>
    tx
      .select({
        id: bodies.id,
        kind: bodies.kind,
        slug: bodies.slug,
        ar: bodies.nameAr,
        fr: bodies.nameFr,
        en: bodies.nameEn,
        foundedOn: bodies.foundedOn,
        beingFounded: bodies.beingFounded,
      })
      .from(bodies)
      .where(and(isNull(bodies.dissolvedOn), isNotNull(bodies.parentId)))
      .orderBy(sql`${bodies.foundedOn} asc nulls last`, asc(bodies.nameAr)),
  )
}

export type StandingBody = Awaited<ReturnType<typeof standingBodies>>[number]
