import { sql } from 'drizzle-orm'
import { as } from '@/db/client'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'

type Names = { ar: string; fr: string; en: string | null }

export type Transfer = {
  id: string
  memberId: string
  nameAr: string
  nameLatin: string
  number: number
  fromBody: string
  toBody: string
  from: Names
  to: Names
  reason: string
  askedAt: string
  releasedAt: string | null
  receivedAt: string | null
  endedAt: string | null
  endReason: string | null
}

const columns = sql.raw(`t.id, t.member_id as "memberId", t.from_body as "fromBody", t.to_body as "toBody",
  json_build_object('ar', f.name_ar, 'fr', f.name_fr, 'en', f.name_en) as "from",
  json_build_object('ar', g.name_ar, 'fr', g.name_fr, 'en', g.name_en) as "to",
  n.name_ar as "nameAr", n.name_latin as "nameLatin", n.number, t.reason, t.asked_at::text as "askedAt",
  t.released_at::text as "releasedAt", t.received_at::text as "receivedAt", t.ended_at::text as "endedAt",
  t.end_reason as "endReason"
  from transfers t join bodies f on f.id = t.from_body join bodies g on g.id = t.to_body
  join register.transfer_names() n on n.id = t.id`)

/** Transfers that concern the branches whose members the actor manages: those that wait first. */
export const transfersInReach = (actor: Actor): Promise<Transfer[]> =>
  as(actor, (tx) =>
    tx.execute<Transfer>(sql`select ${columns} where t.member_id <> ${actor.memberId}
      order by coalesce(t.received_at, t.ended_at) is not null, t.asked_at desc limit 100`),
  )

export type OwnMembership = {
  home: Names | null
  homeId: string | null
  left: boolean
  branches: { id: string; name: Names }[]
  transfers: Transfer[]
}

/** One's own membership: home, transfers, and the branches that one could go to. */
export const ownMembership = (actor: Actor): Promise<OwnMembership> =>
  as(actor, async (tx) => {
    const [row] = await tx.execute<Omit<OwnMembership, 'transfers'>>(sql`select
      (select p.body_id from profiles p where p.member_id = ${actor.memberId}) as "homeId",
      (select json_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) from profiles p
        join bodies b on b.id = p.body_id where p.member_id = ${actor.memberId}) as home,
      exists (select from departures d where d.member_id = ${actor.memberId} and d.returned_at is null) as left,
      (select coalesce(json_agg(json_build_object('id', b.id, 'name',
        json_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en)) order by b.name_ar), '[]') from bodies b
        where b.kind = 'branch' and not b.being_founded and b.dissolved_on is null and b.id <> all(
          select p.body_id from profiles p where p.member_id = ${actor.memberId})) as branches`)
    const transfers = await tx.execute<Transfer>(
      sql`select ${columns} where t.member_id = ${actor.memberId} order by t.asked_at desc limit 20`,
    )
    return {
      ...(row ?? { home: null, homeId: null, left: false, branches: [] }),
      transfers,
    }
  })

/** The branches that a member can be transferred to. */
export const branchesFor = (actor: Actor) =>
  as(actor, (tx) =>
    tx.execute<{ id: string; name: Names }>(sql`select b.id,
      json_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en) as name
      from bodies b where b.kind = 'branch' and not b.being_founded and b.dissolved_on is null order by b.name_ar`),
  )

/** Transfers that a branch of the actor's has not answered: the one to be left first, then the one to be joined. */
export const transfersWaiting: WaitingLine = {
  key: 'transfers',
  path: () => '/members/register/transfers',
  concerns: (actor) => actor.holdsSomewhere('members.manage'),
  count: () => sql`select count(*) from transfers t where t.received_at is null and t.ended_at is null
    and case when t.released_at is null then t.from_body else t.to_body end = any((select access.bodies('members.manage'))::uuid[])`,
}
