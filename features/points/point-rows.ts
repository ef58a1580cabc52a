import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { indicators, milestones, pointDroppings, points, pointVersions } from '@/db/schema/points'
import { programmes, themes } from '@/db/schema/programmes'
import { offices } from '@/db/schema/structure'
import { knownCommunes } from '@/features/programmes/programme-rows'
import { onTheClock } from '@/gate/day'
import { insist } from '@/gate/refusals'
import type { Wording } from './wording'

const dropped = sql<boolean>`exists (select from ${pointDroppings} d where d.point_id = ${points.id})`

/** A point with where its programme stands. Refuses `notFound` where the actor may not know of it. */
export async function pointIn(tx: Tx, pointId: string) {
  const [point] = await tx
    .select({
      id: points.id,
      programmeId: points.programmeId,
      bodyId: points.bodyId,
      number: points.number,
      version: points.version,
      stage: programmes.stage,
      dropped,
    })
    .from(points)
    .innerJoin(programmes, eq(programmes.id, points.programmeId))
    .where(eq(points.id, pointId))
  insist(point, 'notFound')
  return point
}

/** What a point says now, with the number of that wording. */
export async function standingWording(tx: Tx, pointId: string): Promise<Wording & { number: number }> {
  const [row] = await tx
    .select({
      number: pointVersions.number,
      titleAr: pointVersions.titleAr,
      titleFr: pointVersions.titleFr,
      textAr: pointVersions.textAr,
      textFr: pointVersions.textFr,
      needAr: pointVersions.needAr,
      needFr: pointVersions.needFr,
      theme: pointVersions.theme,
      communes: pointVersions.communes,
      quarter: pointVersions.quarter,
      authority: pointVersions.authority,
      officeId: pointVersions.officeId,
      partners: pointVersions.partners,
      startsOn: pointVersions.startsOn,
      dueOn: pointVersions.dueOn,
      cost: pointVersions.cost,
      costStanding: pointVersions.costStanding,
      costSource: pointVersions.costSource,
      costOn: pointVersions.costOn,
    })
    .from(pointVersions)
    .innerJoin(points, and(eq(points.id, pointVersions.pointId), eq(points.version, pointVersions.number)))
    .where(eq(pointVersions.pointId, pointId))
  insist(row, 'notFound')
  return row
}

/** A wording with its theme, office and communes as they are on their lists. Refuses what is on none of them. */
export async function onTheLists(tx: Tx, wording: Wording): Promise<Wording> {
  const [known] = await tx.execute<{ theme: boolean; office: boolean }>(sql`select
    exists (select from ${themes} where ${themes.key} = ${wording.theme}) as theme,
    ${wording.officeId}::uuid is null
      or exists (select from ${offices} where ${offices.id} = ${wording.officeId}::uuid) as office`)
  insist(known?.theme, 'invalid', { fields: { theme: 'malformed' } })
  insist(known.office, 'invalid', { fields: { officeId: 'malformed' } })
  const today = onTheClock(new Date()).day
  insist(!wording.costOn || wording.costOn <= today, 'invalid', { fields: { costOn: 'future' } })
  return { ...wording, communes: await knownCommunes(tx, wording.communes) }
}

/** Which point a milestone or an indicator is of. Refuses `notFound` where the actor may not know of it. */
export async function pointOf(tx: Tx, of: { milestoneId: string } | { indicatorId: string }) {
  const [table, id] = 'milestoneId' in of ? [milestones, of.milestoneId] : [indicators, of.indicatorId]
  const [row] = await tx.select({ pointId: table.pointId }).from(table).where(eq(table.id, id))
  insist(row, 'notFound')
  return pointIn(tx, row.pointId)
}
