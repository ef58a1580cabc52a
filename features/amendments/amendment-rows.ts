import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Stage } from '@/db/plans'
import { amendments, pointVersions } from '@/db/schema/points'
import { byTheRules } from '@/features/programmes/rules'
import type { Actor } from '@/gate/actor'
import { insist } from '@/gate/refusals'
import type { TextLocale } from './lengths'

/** A point as it is worded now: what an amendment begins from. */
export type AmendedPoint = {
  pointId: string
  programmeId: string
  bodyId: string
  number: number
  version: number
  stage: Stage
  text: Record<TextLocale, string>
  dropped: boolean
}

const amended = sql`t.id as "pointId", t.programme_id as "programmeId", t.body_id as "bodyId", t.number, t.version,
  p.stage, json_build_object('ar', v.text_ar, 'fr', v.text_fr) as text,
  exists (select from point_droppings d where d.point_id = t.id) as dropped`
const wording = sql`points t join programmes p on p.id = t.programme_id
  join point_versions v on v.point_id = t.id and v.number = t.version`

/** The point as the actor may know it; refuses where they may not. */
export async function amendedPoint(tx: Tx, pointId: string): Promise<AmendedPoint> {
  const [point] = await tx.execute<AmendedPoint>(
    sql`select ${amended} from ${wording} where t.id = ${pointId}`,
  )
  insist(point, 'notFound')
  return point
}

/** An amendment with the point that it is of, and the text that it began from. */
export type SentAmendment = AmendedPoint & {
  locale: TextLocale
  paragraph: number
  before: string
  after: string
  /** The text that it amends, as its writer saw it. */
  earlier: string
  answered: boolean
}

/** An amendment as the actor may know it, one drafter at a time for each point; refuses where they may not. */
export async function sentAmendment(tx: Tx, amendmentId: string): Promise<SentAmendment> {
  // Of two drafters at once the second goes on from what the first wrote, and overwrites nothing.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`amendments of `} || point_id::text, 0))
    from amendments where id = ${amendmentId}`)
  const [amendment] = await tx.execute<SentAmendment>(sql`
    select ${amended}, a.locale, a.paragraph, a.before, a.after,
      (select case a.locale when 'ar' then e.text_ar else e.text_fr end from point_versions e
        where e.point_id = a.point_id and e.number = a.version) as earlier,
      exists (select from amendment_answers r where r.amendment_id = a.id) as answered
    from ${wording} join amendments a on a.point_id = t.id where a.id = ${amendmentId}`)
  insist(amendment, 'notFound')
  return amendment
}

/** The actor’s home; where none is noted, the first body that they sit in; null where they sit in none. */
export async function homeOf(tx: Tx): Promise<string | null> {
  const [row] = await tx.execute<{ home: string | null }>(sql`select coalesce(
    (select body_id from profiles where member_id = access.me()), (access.seats())[1]) as home`)
  return row?.home ?? null
}

/** Whether an amendment may come to a programme of this body from that one: the row policy’s own question. */
export async function mayCome(tx: Tx, bodyId: string, authorId: string | null, fromId: string) {
  const [row] = await tx.execute<{ may: boolean | null }>(
    sql`select programme.may_bring(${bodyId}, ${authorId}, ${fromId}) as may`,
  )
  return row?.may ?? false
}

type Sent = {
  locale: TextLocale
  paragraph: number
  before: string
  after: string
  reason: string
  memberId: string | null
  fromId: string
  metOn?: string
  voices?: number
  minutesId?: string
}

/** Adds an amendment of a point as it is worded now. Out: its id. */
export async function addAmendment(tx: Tx, actor: Actor, point: AmendedPoint, sent: Sent): Promise<string> {
  const id = randomUUID()
  const { pointId, programmeId, bodyId, version } = point
  const row = { id, pointId, programmeId, bodyId, version, ...sent, enteredBy: actor.memberId }
  await byTheRules(tx.insert(amendments).values(row))
  return id
}

const NOTE = { ar: 'تعديل في مرحلة التشاور', fr: 'Amendement en consultation' }

/** Words a point anew in one language; all else it says stays. Out: the number of the new wording. */
export async function wordAnew(
  tx: Tx,
  actor: Actor,
  { pointId, version }: Pick<AmendedPoint, 'pointId' | 'version'>,
  locale: TextLocale,
  text: string,
): Promise<number> {
  const [current] = await tx
    .select()
    .from(pointVersions)
    .where(and(eq(pointVersions.pointId, pointId), eq(pointVersions.number, version)))
  insist(current, 'notFound')
  const { savedAt: _, ...rest } = current
  const next = locale === 'ar' ? { textAr: text } : { textFr: text }
  // Not the reason: it is a member’s to read, and this wording may come before the public.
  const anew = {
    ...{ ...rest, ...next, id: randomUUID(), number: version + 1 },
    ...{ note: NOTE[locale], savedBy: actor.memberId },
  }
  await byTheRules(tx.insert(pointVersions).values(anew))
  return anew.number
}
