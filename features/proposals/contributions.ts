import { sql } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import { AMENDMENT_ANSWERS, type AmendmentAnswer, ANSWERS, type ProposalAnswer } from '@/db/plans'
import type { Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import type { Actor } from '@/gate/actor'
import { linesOf, type Tally } from './matrix'
import { type Answer, partaking } from './queries'

/** An amendment in short: to which point, from whom, and what became of it. */
export type SentAmendment = {
  id: string
  body: string
  number: number
  reason: string
  outcome: AmendmentAnswer | null
  answer: string | null
}

const AMENDMENTS_AT_MOST = 300

const proposalTallies = sql`select x.from_id as body, a.outcome, count(*)::int as pieces,
  sum(x.voices + (select count(*) from proposal_supports s where s.proposal_id = x.id
    and s.member_id is distinct from x.member_id))::int as voices
  from proposals x left join lateral (select o.outcome from proposal_answers o where o.proposal_id = x.id
    order by o.answered_at desc, o.id desc limit 1) a on true`

const amendmentTallies = sql`select x.from_id as body, a.outcome, count(*)::int as pieces, sum(x.voices)::int as voices
  from amendments x left join amendment_answers a on a.amendment_id = x.id`

/** What each body sent to a programme and what became of it; null where the actor may not take part in the programme. */
export const contributionsRoom = (actor: Actor, programmeId: string) =>
  as(actor.reader, async (tx) => {
    const part = await partaking(tx, actor, programmeId)
    if (!part) return null
    const [row] = await tx.execute<{
      bodies: { id: string; name: Names }[]
      proposals: Tally<ProposalAnswer>[]
      amendments: Tally<AmendmentAnswer>[]
    }>(sql`
      with proposed as (${proposalTallies} where x.programme_id = ${programmeId} group by x.from_id, a.outcome),
        amended as (${amendmentTallies} where x.programme_id = ${programmeId} group by x.from_id, a.outcome)
      select (select coalesce(json_agg(json_build_object('id', b.id, 'name', ${wordsOf('b', 'name')}) order by b.name_ar), '[]')
          from bodies b where b.id in (select body from proposed union select body from amended)) as bodies,
        (select coalesce(json_agg(q order by b.name_ar), '[]') from proposed q join bodies b on b.id = q.body) as proposals,
        (select coalesce(json_agg(q order by b.name_ar), '[]') from amended q join bodies b on b.id = q.body) as amendments`)
    const { bodies = [], proposals = [], amendments = [] } = row ?? {}
    return {
      head: part.head,
      bodies,
      proposals: linesOf(proposals, ANSWERS),
      amendments: linesOf(amendments, AMENDMENT_ANSWERS),
      sent: await amendmentsOf(tx, programmeId),
    }
  })

const amendmentsOf = async (tx: Tx, programmeId: string) => [
  ...(await tx.execute<SentAmendment>(sql`
    select x.id, x.from_id as body, t.number, x.reason, a.outcome, a.reason as answer
    from amendments x join points t on t.id = x.point_id left join amendment_answers a on a.amendment_id = x.id
    where x.programme_id = ${programmeId} order by t.number, x.sent_at, x.id limit ${AMENDMENTS_AT_MOST}`)),
]

type OfProgramme = { programmeId: string; programme: { ar: string; fr: string; en: string } }

/** Something that a member sent, to which programme, and what became of it. */
export type OwnProposal = OfProgramme & {
  id: string
  title: string
  /** True where they entered it for a meeting. */
  brought: boolean
  sentAt: string
  supports: number
  answer: Answer | null
}
export type OwnAmendment = OfProgramme & {
  id: string
  number: number
  reason: string
  sentAt: string
  outcome: AmendmentAnswer | null
  answer: string | null
}

const SENT_AT_MOST = 200

/** Everything that the actor sent to programmes, the latest first, with what became of it. */
export const ownRoom = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const { memberId } = actor
    const proposals = await tx.execute<OwnProposal>(sql`
      select x.id, x.title, x.member_id is null as brought, x.sent_at as "sentAt", p.id as "programmeId",
        ${wordsOf('p', 'title')} as programme,
        (select count(*)::int from proposal_supports s where s.proposal_id = x.id and s.member_id is distinct from x.member_id) as supports,
        (select json_build_object('outcome', a.outcome, 'reason', a.reason, 'answeredAt', a.answered_at,
            'number', (select t.number from points t where t.id = a.point_id))
          from proposal_answers a where a.proposal_id = x.id order by a.answered_at desc, a.id desc limit 1) as answer
      from proposals x join programmes p on p.id = x.programme_id
      where x.member_id = ${memberId} or (x.member_id is null and x.entered_by = ${memberId})
      order by x.sent_at desc, x.id limit ${SENT_AT_MOST}`)
    const amendments = await tx.execute<OwnAmendment>(sql`
      select x.id, t.number, x.reason, x.sent_at as "sentAt", a.outcome, a.reason as answer, p.id as "programmeId",
        ${wordsOf('p', 'title')} as programme
      from amendments x join points t on t.id = x.point_id join programmes p on p.id = x.programme_id
        left join amendment_answers a on a.amendment_id = x.id
      where x.member_id = ${memberId} or (x.member_id is null and x.entered_by = ${memberId})
      order by x.sent_at desc, x.id limit ${SENT_AT_MOST}`)
    return { proposals: [...proposals], amendments: [...amendments] }
  })
