import { asc, eq, isNull } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { asVisitor } from '@/db/client'
import { bodies, bodyCommunes, communes } from '@/db/schema/structure'
import { branchState } from './branch-state'

/** Every commune with its names and whether a branch stands there, is being founded, or neither. */
export async function communeBranches() {
  'use cache'
  cacheTag('bodies')
  cacheLife('max')
  const [places, covering] = await asVisitor((tx) =>
    Promise.all([
      tx
        .select({ code: communes.code, ar: communes.nameAr, latin: communes.nameFr })
        .from(communes)
        .orderBy(asc(communes.code)),
      tx
        .select({ code: bodyCommunes.communeCode, kind: bodies.kind, beingFounded: bodies.beingFounded })
        .from(bodyCommunes)
        .innerJoin(bodies, eq(bodies.id, bodyCommunes.bodyId))
        .where(isNull(bodies.dissolvedOn)),
    ]),
  )
  return places.map((place) => ({
    ...place,
    state: branchState(covering.filter(({ code }) => code === place.code)),
  }))
}
