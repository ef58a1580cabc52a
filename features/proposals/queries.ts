import { type SQL, sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { ProposalAnswer } from '@/db/plans'
import type { DocumentType } from '@/features/documents/document'
import type { WaitingLine } from '@/features/home/line'
import { communeList, headOf, headWith, type Names } from '@/features/programmes/queries'
import { personOf, wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import type { ListQuestion } from './input'
import { mayPropose, mayTakePart } from './policy'
import { type BelongingRow, belongingAs, belongingIn } from './proposal-rows'

/** Proposals on one page of the list. */
export const PROPOSALS_A_PAGE = 20

/** What became of a proposal or an amendment, with the point that it went into. */
export type Answer = {
  outcome: ProposalAnswer
  reason: string
  answeredAt: string
  /** The number of the point, where it leads to one. */
  number: number | null
}

export type Person = { ar: string; latin: string }

/** A proposal in a list: what it says, from whom, who stands behind it, and what became of it. */
export type Proposal = {
  id: string
  title: string
  need: string
  from: Names
  mine: boolean
  /** Null where it came from a meeting, or the actor may not know who it was. */
  author: Person | null
  /** The day of the meeting that it came from; null where a member sent it. */
  metOn: string | null
  voices: number
  supports: number
  supported: boolean
  comments: number
  sentAt: string
  answer: Answer | null
}

const answerAs = sql`json_build_object('outcome', a.outcome, 'reason', a.reason, 'answeredAt', a.answered_at,
  'number', (select t.number from points t where t.id = a.point_id))`

/** The answer that counts: the last one. Of the proposals called `x`. */
const lastAnswer = sql`left join lateral (select a.* from proposal_answers a where a.proposal_id = x.id
  order by a.answered_at desc, a.id desc limit 1) a on true`

// Whoever brought a proposal is counted among its voices already.
const supporters = sql`(select count(*)::int from proposal_supports s where s.proposal_id = x.id
  and s.member_id is distinct from x.member_id)`

const listed = ({ memberId }: Actor) => sql`x.id, x.title, x.need, ${wordsOf('b', 'name')} as "from",
  x.member_id is not distinct from ${memberId} as mine, ${personOf('m')} as author, x.met_on::text as "metOn", x.voices,
  ${supporters} as supports,
  exists (select from proposal_supports s where s.proposal_id = x.id and s.member_id = ${memberId}) as supported,
  (select count(*)::int from proposal_comments c where c.proposal_id = x.id) as comments,
  x.sent_at as "sentAt", case when a.id is not null then ${answerAs} end as answer`

const tables = sql`proposals x join bodies b on b.id = x.from_id left join members m on m.id = x.member_id ${lastAnswer}`

const onShelf = (shelf: ListQuestion['shelf']): SQL => {
  if (shelf === 'all') return sql`true`
  if (shelf === 'waiting') return sql`a.id is null`
  return shelf === 'answered' ? sql`a.id is not null` : sql`a.outcome = ${shelf}`
}

/** A programme whose proposals the actor reads, with where they belong; null where it is none of theirs, public or not. */
export const partaking = async (tx: Tx, actor: Actor, programmeId: string) => {
  const found = await headWith<BelongingRow>(tx, programmeId, belongingAs(actor))
  if (!found) return null
  const { own, seats, home, ...head } = found
  const belonging = belongingIn({ own, seats, home })
  return mayTakePart(actor, head.bodyId, belonging) ? { head, belonging } : null
}

/** Where proposals came from, with how many. */
const whereFrom = async (tx: Tx, programmeId: string) => [
  ...(await tx.execute<{ id: string; name: Names; count: number }>(sql`
    select b.id, ${wordsOf('b', 'name')} as name, count(*)::int as count
    from proposals x join bodies b on b.id = x.from_id where x.programme_id = ${programmeId}
    group by b.id order by b.name_ar`)),
]

/** The proposals of a programme, a page at a time; null where the actor may not know of it. */
export const proposalsRoom = (actor: Actor, programmeId: string, question: ListQuestion) =>
  as(actor.reader, async (tx) => {
    const part = await partaking(tx, actor, programmeId)
    if (!part) return null
    const { shelf, order, from, page } = question
    const first = order === 'supported' ? sql`(x.voices + ${supporters}) desc,` : sql``
    const rows = await tx.execute<Proposal & { count: number }>(sql`
      select ${listed(actor)}, count(*) over ()::int as count from ${tables}
      where x.programme_id = ${programmeId} and ${onShelf(shelf)} and (${from}::uuid is null or x.from_id = ${from})
      order by ${first} x.sent_at desc, x.id limit ${PROPOSALS_A_PAGE} offset ${(page - 1) * PROPOSALS_A_PAGE}`)
    const count = rows[0]?.count ?? 0
    return {
      ...part,
      proposals: rows.map(({ count: _, ...proposal }): Proposal => proposal),
      count,
      pages: Math.ceil(count / PROPOSALS_A_PAGE),
      from: await whereFrom(tx, programmeId),
    }
  })

export type Choice = { id: string; name: Names }

/** What a new proposal is filled in with: the bodies it can come from, home first, and the communes; null where none may. */
export const newProposalRoom = (actor: Actor, programmeId: string) =>
  as(actor.reader, async (tx) => {
    const part = await partaking(tx, actor, programmeId)
    if (!part || !mayPropose(actor, part.head.bodyId, part.belonging)) return null
    const { belonging } = part
    const bodies = await tx.execute<Choice>(sql`
      select b.id, ${wordsOf('b', 'name')} as name from bodies b where b.id = any(${`{${belonging.seats.join(',')}}`}::uuid[])
      order by b.id = ${belonging.home} desc, b.name_ar`)
    return { head: part.head, bodies: [...bodies], communes: await communeList(tx) }
  })

/** The same for what a meeting said: the bodies below the programme’s whose programmes the actor edits, if any. */
export const meetingRoom = (actor: Actor, programmeId: string) =>
  as(actor.reader, async (tx) => {
    const head = await headOf(tx, programmeId)
    if (!head) return null
    const bodies = await tx.execute<Choice>(sql`
      with recursive below as (
        select ${head.bodyId}::uuid as id
        union
        select b.id from below a join bodies b on b.parent_id = a.id
      ) select b.id, ${wordsOf('b', 'name')} as name from below a join bodies b on b.id = a.id
      where b.id = any(${`{${actor.reach('programme.edit').join(',')}}`}::uuid[]) and b.dissolved_on is null
      order by b.id = ${head.bodyId}, b.name_ar`)
    return bodies.length > 0 ? { head, bodies: [...bodies], communes: await communeList(tx) } : null
  })

export type Comment = {
  id: string
  kind: 'comment' | 'question'
  text: string
  at: string
  mine: boolean
  author: Person | null
}

/** Another proposal that some hold to be the same. */
export type Twin = { id: string; title: string; said: number; mine: boolean; answered: boolean }

export type WholeProposal = Proposal & {
  helps: string
  communes: { ar: string; latin: string }[]
  quarter: string
  /** In centimes. */
  cost: number | null
  minutes: { name: string; title: string; type: DocumentType; bytes: number } | null
  enteredBy: Person | null
  /** All answers, the last first. */
  answers: Answer[]
  said: Comment[]
  twins: Twin[]
}

const SAID_AT_MOST = 200

const comments = ({ memberId }: Actor) => sql`(select coalesce(json_agg(c order by c.at), '[]') from (
  select c.id, c.kind, c.text, c.at, c.member_id = ${memberId} as mine, ${personOf('w')} as author
  from proposal_comments c left join members w on w.id = c.member_id where c.proposal_id = x.id
  order by c.at limit ${SAID_AT_MOST}) c)`

// Whichever of the two somebody began with.
const twins = ({
  memberId,
}: Actor) => sql`(select coalesce(json_agg(d order by d.said desc, d.title), '[]') from (
  select o.id, o.title, count(distinct d.member_id)::int as said, bool_or(d.member_id = ${memberId}) as mine,
    exists (select from proposal_answers n where n.proposal_id = o.id) as answered
  from proposal_duplicates d join proposals o on o.id = case d.proposal_id when x.id then d.of_id else d.proposal_id end
  where d.proposal_id = x.id or d.of_id = x.id group by o.id, o.title) d)`

/** One proposal with all that was said of it; null where there is none, or none that the actor may know of. */
export const proposalRoom = (actor: Actor, programmeId: string, proposalId: string) =>
  as(actor.reader, async (tx) => {
    const head = await headOf(tx, programmeId)
    const [proposal] = head
      ? await tx.execute<WholeProposal>(sql`
          select ${listed(actor)}, x.helps, x.quarter, x.cost::float8 as cost,
            (select coalesce(json_agg(json_build_object('ar', k.name_ar, 'latin', k.name_fr) order by k.name_ar), '[]')
              from communes k where k.code = any(x.communes)) as communes,
            (select json_build_object('name', d.name, 'title', d.title, 'type', d.type, 'bytes', d.bytes)
              from documents d where d.id = x.minutes_id) as minutes,
            (select ${personOf('w')} from members w where w.id = x.entered_by) as "enteredBy",
            (select coalesce(json_agg(${answerAs} order by a.answered_at desc, a.id desc), '[]')
              from proposal_answers a where a.proposal_id = x.id) as answers,
            ${comments(actor)} as said, ${twins(actor)} as twins
          from ${tables} where x.id = ${proposalId} and x.programme_id = ${programmeId}`)
      : []
    if (!head || !proposal) return null
    return { head, proposal, ...(await choicesFor(tx, programmeId, proposalId)) }
  })

/** Short: what can be pointed at from a proposal. */
export type Other = { id: string; title: string; waiting: boolean }
export type PointChoice = { id: string; number: number; title: Names }

const OTHERS_AT_MOST = 300

/** The other proposals of a programme, its points that stand, and the themes: for pairing and for answering. */
async function choicesFor(tx: Tx, programmeId: string, proposalId: string) {
  const [row] = await tx.execute<{
    others: Other[]
    points: PointChoice[]
    themes: { key: string; name: Names }[]
  }>(sql`
    select (select coalesce(json_agg(o), '[]') from (
        select x.id, x.title, not exists (select from proposal_answers a where a.proposal_id = x.id) as waiting
        from proposals x where x.programme_id = ${programmeId} and x.id <> ${proposalId}
        order by x.sent_at desc limit ${OTHERS_AT_MOST}) o) as others,
      (select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number,
          'title', json_build_object('ar', v.title_ar, 'fr', v.title_fr, 'en', null)) order by t.number), '[]')
        from points t join point_versions v on v.point_id = t.id and v.number = t.version
        where t.programme_id = ${programmeId} and not exists (select from point_droppings d where d.point_id = t.id)) as points,
      (select json_agg(json_build_object('key', h.key, 'name', ${wordsOf('h', 'name')}) order by h.position) from themes h) as themes`)
  return row ?? { others: [], points: [], themes: [] }
}

/** Proposals without an answer in the programmes that the actor drafts. */
export const proposalsWaiting: WaitingLine = {
  key: 'proposals',
  path: () => '/members/programmes',
  concerns: (actor) => actor.holdsSomewhere('programme.edit'),
  count: (actor) => sql`select count(*) from proposals x join programmes p on p.id = x.programme_id
    where x.body_id = any(${`{${actor.reach('programme.edit').join(',')}}`}::uuid[]) and p.stage <> 'archived'
      and not exists (select from proposal_answers a where a.proposal_id = x.id)`,
}
