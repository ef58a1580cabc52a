import { sql } from 'drizzle-orm'
import { as, asVisitor, atTheDoor } from '@/db/client'
import type { Step } from '@/db/plans'
import type { Addressed } from '@/features/programmes/addressed'
import type { Actor } from '@/gate/actor'
import { digest } from '@/gate/secrets'

/** What a follower's link is about, as the public may know it. */
export type Followed = Pick<Addressed, 'slug' | 'title' | 'point'>

type Ids = { programme_id: string; point_id: string | null }

const idsBehind = (secret: string): Promise<Ids | undefined> =>
  atTheDoor(async (tx) => {
    const [ids] = await tx.execute<Ids>(sql`select * from door.follow_behind(${digest(secret)})`)
    return ids
  })

/**
 * What a link from a letter is about; null where it is spent: stopped, or never confirmed in time.
 * Of a programme that is no longer before the public nothing is told but that the link stands.
 */
export async function followBehind(secret: string): Promise<{ followed: Followed | null } | null> {
  const ids = await idsBehind(secret)
  if (!ids) return null
  const [followed] = await asVisitor((tx) =>
    tx.execute<Followed>(sql`
      select p.slug, json_build_object('ar', p.title_ar, 'fr', p.title_fr, 'en', p.title_en) as title,
        case when t.id is not null then json_build_object('id', t.id, 'number', t.number,
          'title', json_build_object('ar', v.title_ar, 'fr', v.title_fr)) end as point
      from programmes p left join points t on t.id = ${ids.point_id}::uuid
        left join point_versions v on v.point_id = t.id and v.number = t.version
      where p.id = ${ids.programme_id}`),
  )
  return { followed: followed ?? null }
}

/** A piece of news for followers, and how far their list has been worked off. */
export type Announced = {
  id: string
  point: { number: number; title: { ar: string; fr: string } } | null
  step: Step | null
  madeAt: string
  sent: number
  reached: string | null
  finishedAt: string | null
}

const MOST_SHOWN = 20

/** What the followers of a programme were told lately, latest first; nothing for whoever does not edit it. */
export const announcementsOf = (actor: Actor, programmeId: string): Promise<Announced[]> =>
  as(actor, async (tx) => [
    ...(await tx.execute<Announced>(sql`
      select a.id, case when t.id is not null then json_build_object('number', t.number,
          'title', json_build_object('ar', v.title_ar, 'fr', v.title_fr)) end as point,
        e.step, a.made_at as "madeAt", a.sent, a.reached, a.finished_at as "finishedAt"
      from announcements a left join progress_entries e on e.id = a.entry_id
        left join points t on t.id = coalesce(a.point_id, e.point_id)
        left join point_versions v on v.point_id = t.id and v.number = t.version
      where a.programme_id = ${programmeId} order by a.made_at desc, a.id limit ${MOST_SHOWN}`)),
  ])
