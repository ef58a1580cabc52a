import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { Choice } from '@/db/plans'
import type { WaitingLine } from '@/features/home/line'
import { type Head, headOf, type Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import type { Hands } from './tally'

/** What a body was asked, how its members voted, and what its meeting counted. */
export type Opinion = {
  id: string
  askedId: string
  asked: Names
  question: string
  closesOn: string
  /** How many chose what here; all are counted, also those whom the list leaves out. */
  votes: Record<Choice, number>
  /** The open list, those first who may be named. `by`: null where the actor may not know the name. */
  list: { choice: Choice; by: { ar: string; latin: string } | null }[]
  mine: Choice | null
  mayVote: boolean
  hands: (Hands & { heldOn: string; minutes: { name: string; title: string } | null }) | null
  closedAt: string | null
  /** Who could vote and which part of them must, in percent: as it was when the vote was closed, or as it is now. */
  electorate: number
  quorum: number
}

const MOST_OPINIONS = 60
const MOST_NAMED = 300

const opinionRows = (programmeId: string) => sql`
  select o.id, o.asked_id as "askedId", ${wordsOf('b', 'name')} as asked, o.question, o.closes_on::text as "closesOn",
    (select jsonb_build_object('for', count(*) filter (where v.choice = 'for'), 'against', count(*) filter (where v.choice = 'against'),
      'abstain', count(*) filter (where v.choice = 'abstain')) from opinion_votes v where v.opinion_id = o.id) as votes,
    (select coalesce(jsonb_agg(jsonb_build_object('choice', n.choice, 'by', case when n.name_ar is not null
        then jsonb_build_object('ar', n.name_ar, 'latin', n.name_latin) end) order by n.name_ar nulls last), '[]')
      from (select v.choice, m.name_ar, m.name_latin from opinion_votes v left join members m on m.id = v.member_id
        where v.opinion_id = o.id order by m.name_ar nulls last limit ${MOST_NAMED}) n) as list,
    (select v.choice from opinion_votes v where v.opinion_id = o.id and v.member_id = access.me()) as mine,
    programme.may_vote(o.id) as "mayVote",
    case when h.opinion_id is not null then jsonb_build_object('heldOn', h.held_on, 'present', h.present, 'inFavour', h.in_favour,
      'against', h.against, 'abstained', h.abstained, 'minutes', (select jsonb_build_object('name', d.name, 'title', d.title)
        from documents d where d.id = h.minutes_id)) end as hands,
    c.closed_at as "closedAt", coalesce(c.electorate, access.electorate(o.asked_id)) as electorate, coalesce(c.quorum, s.quorum, 0) as quorum
  from opinions o join bodies b on b.id = o.asked_id left join statutes s on s.kind = b.kind
    left join opinion_counts h on h.opinion_id = o.id left join opinion_closings c on c.opinion_id = o.id
  where o.programme_id = ${programmeId} order by c.closed_at is not null, o.closes_on, b.name_ar, o.id limit ${MOST_OPINIONS}`

export type AskedBody = { id: string; name: Names }
export type OpinionsRoom = { head: Head; opinions: Opinion[]; bodies: AskedBody[] }

/** What the bodies say of a programme, and which can be asked; null where the actor may not know of it. Three round trips. */
export const opinionsRoom = (actor: Actor, programmeId: string) =>
  as(actor, async (tx): Promise<OpinionsRoom | null> => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const opinions = await tx.execute<Opinion>(opinionRows(programmeId))
    const bodies = await tx.execute<AskedBody>(sql`${below(head.bodyId)}
      select b.id, ${wordsOf('b', 'name')} as name from below join bodies b on b.id = below.id
      where b.dissolved_on is null order by below.depth, b.name_ar`)
    return { head, opinions: [...opinions], bodies: [...bodies] }
  })

const below = (bodyId: string) => sql`with recursive below as (
  select ${bodyId}::uuid as id, 0 as depth
  union all select b.id, w.depth + 1 from below w join bodies b on b.parent_id = w.id)`

/** Whether a body is this one or below it, and stands. */
export async function isWithin(tx: Tx, bodyId: string, askedId: string): Promise<boolean> {
  const [row] = await tx.execute(sql`${below(bodyId)} select from below join bodies b on b.id = below.id
    where b.id = ${askedId} and b.dissolved_on is null`)
  return row !== undefined
}

/** A vote as it stands for the actor; undefined where they may not know of it. */
export type AskedOpinion = {
  id: string
  programmeId: string
  bodyId: string
  askedId: string
  closed: boolean
  sitsThere: boolean
  mayVote: boolean
  counted: boolean
}

export const opinionIn = async (tx: Tx, opinionId: string): Promise<AskedOpinion | undefined> => {
  const [row] = await tx.execute<AskedOpinion>(sql`
    select o.id, o.programme_id as "programmeId", o.body_id as "bodyId", o.asked_id as "askedId",
      c.opinion_id is not null as closed, o.asked_id = any(access.seats()) as "sitsThere", programme.may_vote(o.id) as "mayVote",
      exists (select from opinion_counts h where h.opinion_id = o.id) as counted
    from opinions o left join opinion_closings c on c.opinion_id = o.id
    where o.id = ${opinionId}`)
  return row
}

/** Open votes of bodies that the actor sits in, in which they have not voted. */
export const votesWaiting: WaitingLine = {
  key: 'votes',
  path: () => '/members/programmes',
  concerns: () => true,
  count: () => sql`select count(*) from opinions o where o.asked_id = any((select access.seats())::uuid[])
    and programme.may_vote(o.id)
    and not exists (select from opinion_votes v where v.opinion_id = o.id and v.member_id = access.me())`,
}
