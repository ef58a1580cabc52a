import { type SQL, sql } from 'drizzle-orm'
import type { ListPart, Opinion } from '@/db/candidacies'
import { as, type Tx } from '@/db/client'
import type { Ballot } from '@/db/elections'
import { bodiesNamed, electionWith, planned } from '@/features/elections/queries'
import type { WaitingLine } from '@/features/home/line'
import { peopleNamed } from '@/features/mandates/queries'
import type { Names } from '@/features/programmes/queries'
import { personOf, wordsOf } from '@/features/programmes/words'
import { dueDay } from '@/features/rulesets/filing'
import { ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { callOn } from './call'
import { type Counted, counted } from './outcome'
import {
  type Call,
  type Constituency,
  calls,
  constituency,
  fromCandidacies,
  type Listed,
  listed,
  owns,
  type Place,
  rowsOf,
} from './shown'

type Words = { ar: string; fr: string; en: string }
const today = () => onTheClock(new Date()).day

/** So many candidacies a page shows. */
const PER_PAGE = 50

type Asked = { constituencyId: string | null; page: number }

async function candidaciesOf(tx: Tx, electionId: string, { constituencyId, page }: Asked, readable: SQL) {
  const rows = await tx.execute<Listed & { total: number }>(sql`
    select ${listed}, count(*) over ()::int as total ${fromCandidacies}
    where c.election_id = ${electionId} and ${readable}
      and ${constituencyId ? sql`c.constituency_id = ${constituencyId}` : sql`true`}
    order by withdrawn, endorsed desc, k.part, length(k.code), k.code, c.sent_at, c.id
    limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}`)
  const total = rows[0]?.total ?? 0
  return { those: [...rows], total, page, pages: Math.ceil(total / PER_PAGE) }
}

type Entering = {
  rules: unknown
  planners: { id: string; name: Names }[]
  constituencies: Constituency[]
}
type Found = Entering & { calls: Omit<Call, 'standing'>[]; own: Listed[] }

/**
 * The room of an election where candidacies are: its calls, what the reader sent themselves, and, for those who plan it
 * or judge, all that they may read, a page at a time. Null where the actor may not know of the election.
 */
export const candidaciesRoom = (actor: Actor, electionId: string, asked: Asked) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Found>(
      tx,
      electionId,
      sql`r.rules, ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners,
        (select coalesce(json_agg(${constituency} order by k.part, length(k.code), k.code), '[]')
          from constituencies k where k.election_id = e.id) as constituencies,
        ${rowsOf(calls)} as calls,
        ${rowsOf(sql`select ${listed} ${fromCandidacies} where c.election_id = e.id and ${owns(actor)}
          order by c.sent_at, c.id limit 50`)} as own`,
    )
    if (!found) return null
    const { rules, planners, constituencies, calls: open, own, ...election } = found
    const reads = actor.holdsSomewhere('election.plan', 'candidacies.judge')
    return {
      ...{ election, planners, constituencies, own },
      /** Mandates that the law of this election excludes. */
      incompatible: ruleSet.parse(rules).incompatible,
      calls: open.map((call): Call => ({ ...call, standing: callOn(call, today()) })),
      others: reads ? await candidaciesOf(tx, electionId, asked, sql`not (${owns(actor)})`) : null,
    }
  })
export type CandidaciesRoom = NonNullable<Awaited<ReturnType<typeof candidaciesRoom>>>

type Person = { ar: string; latin: string } | null
type Decision = { organ: string; decidedOn: string; reference: string }

/** A candidacy, whole. */
export type Candidacy = Listed & {
  bodyId: string
  body: Names
  constituencyId: string
  ballot: Ballot
  statement: string
  mandates: string[]
  enteredBy: string
  enterer: Person
  withdrawnAt: string | null
  endorsement: (Decision & { endorsedAt: string }) | null
  revocations: (Decision & { reason: string; revokedAt: string })[]
  places: { place: Place; part: ListPart; number: number }[]
}

export type GivenOpinion = {
  givenBy: string
  giver: Person
  opinion: Opinion
  reason: string
  givenAt: string
}

const whole = sql`
  select ${listed}, c.body_id as "bodyId", ${wordsOf('b', 'name')} as body, c.constituency_id as "constituencyId",
    k.ballot, c.statement, c.mandates, c.entered_by as "enteredBy", ${personOf('m')} as enterer,
    (select w.withdrawn_at from candidacy_withdrawals w where w.candidacy_id = c.id) as "withdrawnAt",
    (select json_build_object('organ', d.organ, 'decidedOn', d.decided_on, 'reference', d.reference,
      'endorsedAt', d.endorsed_at) from endorsements d where d.candidacy_id = c.id) as endorsement,
    (select coalesce(json_agg(json_build_object('organ', v.organ, 'decidedOn', v.decided_on, 'reference', v.reference,
      'reason', v.reason, 'revokedAt', v.revoked_at) order by v.revoked_at desc), '[]')
      from endorsement_revocations v where v.candidacy_id = c.id) as revocations,
    (select coalesce(json_agg(json_build_object('part', p.part, 'number', p.place,
      'place', json_build_object('ar', x.name_ar, 'fr', x.name_fr))), '[]')
      from candidate_places p join constituencies x on x.id = p.constituency_id where p.candidacy_id = c.id) as places
  ${fromCandidacies} join bodies b on b.id = c.body_id left join members m on m.id = c.entered_by`

/**
 * A candidacy of an election; null where the actor may not know of it. Who of the commission said what is for it and
 * for those who plan; whoever it is about learns how many said what.
 */
export const candidacyRoom = (actor: Actor, electionId: string, candidacyId: string) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Judged>(
      tx,
      electionId,
      sql`r.rules, (select row_to_json(x) from (${whole} where c.id = ${candidacyId} and c.election_id = e.id) x) as candidacy,
        ${rowsOf(sql`select o.given_by as "givenBy", ${personOf('m')} as giver, o.opinion, o.reason,
          o.given_at as "givenAt" from candidacy_opinions o left join members m on m.id = o.given_by
          where o.candidacy_id = ${candidacyId} order by o.given_at, o.given_by limit 100`)} as opinions,
        (select coalesce(json_object_agg(opinion, count), '{}') from election.opinions_on_mine(${candidacyId})) as "onMine"`,
    )
    if (!found?.candidacy) return null
    const { rules, candidacy, opinions, onMine, ...election } = found
    const mine = candidacy.memberId === actor.memberId
    return {
      ...{ election, candidacy, mine, opinions },
      counts: { ...counted(opinions.map(({ opinion }) => opinion)), ...onMine },
      /** The last day on which files are taken in. */
      lastDay: dueDay(ruleSet.parse(rules), election.pollingDay),
    }
  })

type Judged = {
  rules: unknown
  candidacy: Candidacy | null
  opinions: GivenOpinion[]
  onMine: Partial<Counted>
}

/** A call that a member may still answer. */
export type OpenCall = {
  id: string
  electionId: string
  title: Words
  body: Names
  closesOn: string
}

type Wanted = { who: string; memberId: string | null }
type Member = { id: string; ar: string; latin: string; number: number }

/**
 * With what a candidacy is entered for somebody: members found by a part of their name, whom was chosen, and the
 * constituencies of the actor's bodies. Null where they may not know of the election.
 */
export const enteringRoom = (actor: Actor, electionId: string, { who, memberId }: Wanted) =>
  as(actor.reader, async (tx) => {
    const found = await electionWith<Entering & { chosen: Member | null }>(
      tx,
      electionId,
      sql`r.rules, ${chosenBy(actor, memberId)} as chosen,
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners,
        (select coalesce(json_agg(${constituency} order by k.part, length(k.code), k.code), '[]')
          from constituencies k where k.election_id = e.id
            and k.body_id = any((select access.bodies('election.plan'))::uuid[])) as constituencies`,
    )
    if (!found) return null
    const { rules, planners, constituencies, chosen, ...election } = found
    const { incompatible } = ruleSet.parse(rules)
    const people = who === '' ? [] : await peopleNamed(tx, who)
    return {
      ...{ election, constituencies, incompatible, bodies: planners.length },
      people: people.filter(({ id }) => id !== actor.memberId),
      chosen,
    }
  })

const chosenBy = (actor: Actor, memberId: string | null) =>
  sql`(select json_build_object('id', m.id, 'ar', m.name_ar, 'latin', m.name_latin, 'number', m.number)
    from members m where m.id = ${memberId} and m.id <> ${actor.memberId})`

// One may answer it: it is open, and there is somewhere to stand.
const answerable = (day: string) => sql`${day}::date between c.opens_on and c.closes_on
  and exists (select from constituencies k
    where k.election_id = c.election_id and election.takes_candidacies(c.id, k.id))`
const answered = (actor: Actor) =>
  sql`exists (select from candidacies a where a.call_id = c.id and a.member_id = ${actor.memberId})`

/** What a member sent, in every election, and the calls that they may still answer. */
export const ownRoom = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const own = await tx.execute<Listed & { title: Words; pollingDay: string }>(sql`
      select ${listed}, ${wordsOf('e', 'title')} as title, e.polling_day::text as "pollingDay"
      ${fromCandidacies} join elections e on e.id = c.election_id where ${owns(actor)}
      order by e.polling_day desc, c.sent_at, c.id limit 100`)
    const open = await tx.execute<OpenCall>(sql`
      select c.id, c.election_id as "electionId", ${wordsOf('e', 'title')} as title, ${wordsOf('b', 'name')} as body,
        c.closes_on::text as "closesOn"
      from candidacy_calls c join elections e on e.id = c.election_id join bodies b on b.id = c.body_id
      where ${answerable(today())} order by c.closes_on, c.id limit 50`)
    return { own: [...own], open: [...open] }
  })

/** Calls that a member may still answer, and has not. */
export const callsOpen: WaitingLine = {
  key: 'candidacyCalls',
  path: () => '/members/candidacies',
  concerns: () => true,
  count: (actor) =>
    sql`select count(*) from candidacy_calls c where ${answerable(today())} and not ${answered(actor)}`,
}

/** Candidacies on which a member of the commission has said nothing yet. */
export const candidaciesToJudge: WaitingLine = {
  key: 'candidaciesToJudge',
  path: () => '/members/elections',
  concerns: (actor) => actor.holdsSomewhere('candidacies.judge'),
  count: (actor) => sql`select count(*) from candidacies c join elections e on e.id = c.election_id
    where c.body_id = any((select access.bodies('candidacies.judge'))::uuid[]) and not (${owns(actor)})
      and e.polling_day >= ${today()}::date
      and not exists (select from candidacy_withdrawals w where w.candidacy_id = c.id)
      and not exists (select from endorsements d where d.candidacy_id = c.id)
      and not exists (select from candidacy_opinions o where o.candidacy_id = c.id and o.given_by = ${actor.memberId})`,
}
