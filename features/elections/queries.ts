import { type SQL, sql } from 'drizzle-orm'
import { type Assurance, as, atTheDoor, type Tx } from '@/db/client'
import type { ElectionKind } from '@/db/elections'
import type { WaitingLine } from '@/features/home/line'
import { communeList, type Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import { calendarOf, type Progress, progressOf } from '@/features/rulesets/deadlines'
import { type RuleSet, ruleSet } from '@/features/rulesets/rule-set'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { digest } from '@/gate/secrets'
import { milestonesIn } from './election-rows'
import { type Step, stepsOf } from './milestones'

type Words = { ar: string; fr: string; en: string }

/** An election in short: what for, when, under which law. */
export type Election = {
  id: string
  bodyId: string
  body: Names
  kind: ElectionKind
  title: Words
  pollingDay: string
  isAssumed: boolean
  closesAt: string
  /** HCP codes; none for the whole territory. */
  communes: string[]
  ruleSetId: string
  law: Words
  version: number
  /** On which day it was entered here. */
  addedOn: string
}

const elections = (where: SQL) => sql`
  select e.id, e.body_id as "bodyId", ${wordsOf('b', 'name')} as body, e.kind, ${wordsOf('e', 'title')} as title,
    e.polling_day::text as "pollingDay", e.is_assumed as "isAssumed", e.closes_at as "closesAt", e.communes,
    e.rule_set_id as "ruleSetId", ${wordsOf('r', 'name')} as law, e.version,
    (e.added_at at time zone 'Africa/Casablanca')::date::text as "addedOn"
  from elections e join bodies b on b.id = e.body_id join rule_sets r on r.id = e.rule_set_id
  where ${where} order by e.polling_day desc, e.id`

export type Law = { id: string; kind: ElectionKind; number: number; name: Words }

const laws = async (tx: Tx): Promise<Law[]> => [
  ...(await tx.execute<Law>(sql`
    select r.id, r.kind, r.number, ${wordsOf('r', 'name')} as name from rule_sets r
    order by array_position(array['communal', 'regional', 'house'], r.kind), r.number desc`)),
]

const bodiesOf = async (tx: Tx, ids: readonly string[]): Promise<{ id: string; name: Names }[]> => [
  ...(await tx.execute<{ id: string; name: Names }>(sql`
    select b.id, ${wordsOf('b', 'name')} as name from bodies b
    where b.dissolved_on is null and b.id = any(${`{${ids.join(',')}}`}::uuid[])
    order by b.parent_id nulls first, b.name_ar`)),
]

/** Elections are few: the list ends here. */
const MOST = 200

/** The elections that the actor may know of, the latest first; and with what they may begin one. */
export const electionsRoom = (actor: Actor) =>
  as(actor.reader, async (tx) => {
    const plans = actor.reach('election.plan')
    const listed = await tx.execute<Election>(sql`${elections(sql`true`)} limit ${MOST}`)
    const beginning = plans.length > 0
    return {
      elections: [...listed],
      bodies: beginning ? await bodiesOf(tx, plans) : [],
      laws: beginning ? await laws(tx) : [],
      communes: beginning ? await communeList(tx) : [],
    }
  })

/** Where a step stands; over, where its day had passed before the election was entered here. */
export type Standing = Progress | 'over'

/** A step with the days it falls on, whose it is, where it stands today, and what it waits for. */
export type Dated = Step & {
  opensOn: string | null
  dueOn: string
  progress: Standing
  body: Names | null
}

/**
 * An election with its calendar, the earliest first; null where the actor may not know of it. Milestones and what is
 * done are for those who read or plan elections; other members see what the law sets.
 */
export const electionRoom = (
  actor: Pick<Actor, 'reader' | 'reach'>,
  electionId: string,
  today = onTheClock(new Date()).day,
) =>
  as(actor.reader, async (tx) => {
    const [election] = await tx.execute<Election>(elections(sql`e.id = ${electionId}`))
    if (!election) return null
    const [law] = await tx.execute<{ rules: unknown }>(
      sql`select rules from rule_sets where id = ${election.ruleSetId}`,
    )
    const rules = ruleSet.parse(law?.rules)
    const milestones = await milestonesIn(tx, electionId)
    const marks = await tx.execute<{ key: string }>(
      sql`select key from election_marks where election_id = ${electionId}`,
    )
    const bodies = await bodiesOf(tx, [...new Set(milestones.map(({ bodyId }) => bodyId))])
    const plans = await tx.execute<{ id: string }>(sql`
      select b.id from bodies b where b.id = any(${`{${actor.reach('election.plan').join(',')}}`}::uuid[])
        and election.is_within(${electionId}, b.id)`)
    const [feed] = await tx.execute<{ at: string }>(sql`
      select made_at as at from calendar_feeds where election_id = ${electionId}`)
    return {
      election,
      rules,
      /** Since when the reader's own calendar program may ask; null where it may not. */
      feedSince: feed?.at ?? null,
      steps: datedSteps(election, rules, { milestones, bodies, today, done: marks.map(({ key }) => key) }),
      planners: await bodiesOf(
        tx,
        plans.map(({ id }) => id),
      ),
    }
  })
export type ElectionRoom = NonNullable<Awaited<ReturnType<typeof electionRoom>>>

type Found = {
  milestones: Awaited<ReturnType<typeof milestonesIn>>
  bodies: { id: string; name: Names }[]
  done: readonly string[]
  today: string
}

function datedSteps(
  { pollingDay, addedOn }: Election,
  rules: RuleSet,
  { milestones, bodies, done, today }: Found,
): Dated[] {
  const all = calendarOf(pollingDay, stepsOf(rules, milestones))
  const isOver = ({ key, dueOn }: { key: string; dueOn: string }) => dueOn < addedOn && !done.includes(key)
  const behind = [...done, ...all.filter(isOver).map(({ key }) => key)]
  return all.map((step) => ({
    ...step,
    progress: isOver(step) ? ('over' as const) : progressOf(step, all, behind, today),
    body: bodies.find(({ id }) => id === step.milestone?.bodyId)?.name ?? null,
  }))
}

/** An election in short; null where the actor may not know of it. */
export const electionHead = (actor: Actor, electionId: string) =>
  as(actor.reader, async (tx) => {
    const [election] = await tx.execute<Election>(elections(sql`e.id = ${electionId}`))
    return election ?? null
  })

/** With what an election is edited: the laws of its kind, and the communes. */
export const electionChoices = (actor: Actor) =>
  as(actor.reader, async (tx) => ({ laws: await laws(tx), communes: await communeList(tx) }))

const SOON_DAYS = 14

/** Steps of the actor's bodies that are late, or due within two weeks. */
export const stepsWaiting: WaitingLine = {
  key: 'electionSteps',
  path: () => '/members/elections',
  concerns: (actor) => actor.holdsSomewhere('election.plan'),
  count:
    () => sql`select count(*) from elections e join rule_sets r on r.id = e.rule_set_id cross join lateral (
      select d ->> 'key' as key, (d ->> 'day')::int as day, e.body_id from jsonb_array_elements(r.rules -> 'deadlines') d
      union all select m.id::text, m.day, m.body_id from election_milestones m where m.election_id = e.id) s
    where s.body_id = any((select access.bodies('election.plan'))::uuid[])
      and e.polling_day + s.day between (e.added_at at time zone 'Africa/Casablanca')::date
        and ${daysAfter(onTheClock(new Date()).day, SOON_DAYS)}::date
      and not exists (select from election_marks k where k.election_id = e.id and k.key = s.key)`,
}

/** The calendar behind a secret address, as far as its owner may know of it now; null where it is none any more. */
export async function calendarBehind(secret: string): Promise<ElectionRoom | null> {
  const [found] = await atTheDoor((tx) =>
    tx.execute<{ member_id: string; election_id: string; assurance: Assurance }>(
      sql`select * from door.calendar_behind(${digest(secret)})`,
    ),
  )
  if (!found) return null
  const { member_id: memberId, election_id: electionId, assurance } = found
  return electionRoom({ reader: { memberId, assurance }, reach: () => [] }, electionId)
}
