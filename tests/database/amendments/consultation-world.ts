import type { Sql } from 'postgres'
import type { Stage } from '@/db/plans'
import type { Actor } from '@/gate/actor'
import { aPaper, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'

/** The province’s and a branch’s plan in consultation, and whoever is about it. */
export async function consultation(sql: Sql) {
  const root = await rootBody(sql)
  const azemmour = await aBody(sql, root, 'أزمور')
  const jadida = await aBody(sql, root, 'الجديدة')
  const at = async (name: string, office: string, body: string) =>
    actorFor(sql, await aMember(sql, name, [office, body]))
  const people = {
    secretary: await at('كاتبة أزمور', 'branchSecretary', azemmour),
    provincial: await at('الكاتبة الإقليمية', 'provincialSecretary', root),
    neighbour: await at('كاتب الجديدة', 'branchSecretary', jadida),
    stranger: await at('عضو الجديدة', 'member', jadida),
    treasurer: await at('أمينة المال', 'treasurer', azemmour),
    member: await at('نعيمة', 'member', azemmour),
    comrade: await at('إدريس', 'member', azemmour),
  }
  return { root, azemmour, jadida, ...people }
}

export type Consultation = Awaited<ReturnType<typeof consultation>>

/** A point of two paragraphs in a body’s programme, and what the body’s secretary says to its first. */
export async function aConsultedPoint(
  sql: Sql,
  bodyId: string,
  drafter: Actor,
  stage: Stage = 'consultation',
) {
  const programme = await aProgramme(sql, bodyId, drafter.memberId, { stage, open: false })
  const point = await aPoint(sql, programme, drafter.memberId)
  return { programme, point }
}

/** What a member sends who wants one paragraph said otherwise. */
export const amending = (pointId: string, more: Partial<ReturnType<typeof plain>> = {}) => ({
  ...plain(pointId),
  ...more,
})

const plain = (pointId: string) => ({
  pointId,
  version: 1,
  language: 'ar' as 'ar' | 'fr',
  paragraph: 0,
  before: 'الفقرة الأولى.',
  after: 'فقرة أولى أوضح.',
  reason: 'لتكون أوضح',
  fromId: null as string | null,
})

/** What whoever brings a meeting’s word sends. */
export const meeting = async (sql: Sql, pointId: string, bodyId: string, who: Actor) => ({
  ...plain(pointId),
  fromId: bodyId,
  metOn: '2024-05-04',
  voices: 12,
  minutesId: await aPaper(sql, bodyId, who.memberId),
})

/** The latest text of a point. */
export async function textOf(sql: Sql, pointId: string) {
  const [row] = await sql<{ number: number; text: string; note: string; saved_by: string }[]>`
    select number, text_ar as text, note, saved_by from point_versions where point_id = ${pointId} order by number desc limit 1`
  return row
}
