import { sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { personOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'

type Title = { ar: string; fr: string; en: string }

/** What rests during a silence: a text that campaigns, or an electoral programme; neither is before the public. */
export type Resting = { kind: 'article' | 'programme'; id: string; title: Title; bodyId: string }

export type Override = {
  id: string
  bodyId: string
  kind: 'article' | 'programme'
  title: Title | null
  reason: string
  askedBy: string
  asker: { ar: string; latin: string } | null
  askedAt: string
  granter: { ar: string; latin: string } | null
  grantedAt: string | null
}

const titleOf = sql`(select json_build_object('ar', coalesce(max(d.title) filter (where d.locale = 'ar'), ''),
  'fr', coalesce(max(d.title) filter (where d.locale = 'fr'), ''),
  'en', coalesce(max(d.title) filter (where d.locale = 'en'), '')) from drafts d where d.article_id = a.id)`
const programmeTitle = sql`json_build_object('ar', p.title_ar, 'fr', p.title_fr, 'en', p.title_en)`

/** When an election is silent, what rests then, and what was asked and granted; as far as the actor may know. */
export const silenceRoom = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const [row] = await tx.execute<{
      from: string
      until: string
      now: boolean
      resting: Resting[]
      overrides: Override[]
    }>(sql`select e.silent_from as "from", e.silent_until as until,
        now() >= e.silent_from and now() < e.silent_until as now,
        (select coalesce(json_agg(x), '[]') from (
          select 'article' as kind, a.id, ${titleOf} as title, a.body_id as "bodyId"
            from campaign_articles c join articles a on a.id = c.article_id
            where election.is_within(e.id, a.body_id)
              and not exists (select from publications u where u.article_id = a.id)
          union all
          select 'programme', p.id, ${programmeTitle}, p.body_id from programmes p
            where p.kind = 'electoral' and election.is_within(e.id, p.body_id)
              and not exists (select from programme_openings o where o.programme_id = p.id)
          limit 200) x) as resting,
        (select coalesce(json_agg(y order by y."askedAt" desc), '[]') from (
          select o.id, o.body_id as "bodyId", case when o.article_id is null then 'programme' else 'article' end as kind,
            coalesce(case when a.id is not null then ${titleOf} end,
              case when p.id is not null then ${programmeTitle} end) as title,
            o.reason, o.asked_by as "askedBy", ${personOf('w')} as asker, o.asked_at as "askedAt",
            ${personOf('v')} as granter, g.granted_at as "grantedAt"
          from silence_overrides o left join silence_grants g on g.override_id = o.id
            left join articles a on a.id = o.article_id left join programmes p on p.id = o.programme_id
            left join members w on w.id = o.asked_by left join members v on v.id = g.granted_by
          where o.election_id = e.id limit 200) y) as overrides
      from elections e where e.id = ${electionId}`)
    return row ?? null
  })
