import { sql } from 'drizzle-orm'
import { type Assurance, as, atTheDoor, type Tx } from '@/db/client'
import { bodiesNamed, type Election, electionWith, planned } from '@/features/elections/queries'
import type { WaitingLine } from '@/features/home/line'
import type { Names } from '@/features/programmes/queries'
import { wordsOf } from '@/features/programmes/words'
import { calendarOf, type Progress, progressOf } from '@/features/rulesets/deadlines'
import { ruleSet } from '@/features/rulesets/rule-set'
import { ownTaskDays } from '@/features/tasks/queries'
import type { Actor } from '@/gate/actor'
import { daysAfter, onTheClock } from '@/gate/day'
import { digest } from '@/gate/secrets'
import { type Milestone, type Step, stepsOf } from './milestones'

/** Where a step stands; over, where its day had passed before the election was entered here. */
export type Standing = Progress | 'over'

/** A step with the days it falls on, whose it is, where it stands today, and what it waits for. */
export type Dated = Step & {
  opensOn: string | null
  dueOn: string
  progress: Standing
  body: Names | null
}

type Found = {
  rules: unknown
  done: string[]
  feedSince: string | null
  planners: { id: string; name: Names }[]
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
    const found = await electionWith<Found>(
      tx,
      electionId,
      sql`r.rules,
        (select coalesce(json_agg(k.key), '[]') from election_marks k where k.election_id = e.id) as done,
        (select f.made_at from calendar_feeds f where f.election_id = e.id) as "feedSince",
        ${bodiesNamed(sql`${planned(actor)} and election.is_within(e.id, b.id)`)} as planners`,
    )
    if (!found) return null
    const { rules, done, feedSince, planners, ...election } = found
    const steps = calendarOf(
      election.pollingDay,
      stepsOf(ruleSet.parse(rules), await milestonesNamed(tx, electionId)),
    )
    /** `feedSince`: since when the reader's own calendar program may ask; null where it may not. */
    return { election, feedSince, planners, steps: standing(steps, election, done, today) }
  })
export type ElectionRoom = NonNullable<Awaited<ReturnType<typeof electionRoom>>>

type NamedMilestone = Milestone & { body: Names }

const milestonesNamed = async (tx: Tx, electionId: string): Promise<NamedMilestone[]> => [
  ...(await tx.execute<NamedMilestone>(sql`
    select m.id, m.body_id as "bodyId", m.version, m.title_ar as "titleAr", m.title_fr as "titleFr",
      m.title_en as "titleEn", m.day, m.opens_on as "opensOn", m.after, ${wordsOf('b', 'name')} as body
    from election_milestones m join bodies b on b.id = m.body_id where m.election_id = ${electionId}`)),
]

type OnItsDay = Omit<Dated, 'progress'>

function standing(
  steps: readonly OnItsDay[],
  { addedOn }: Election,
  done: readonly string[],
  today: string,
): Dated[] {
  const isOver = ({ key, dueOn }: OnItsDay) => dueOn < addedOn && !done.includes(key)
  const behind = [...done, ...steps.filter(isOver).map(({ key }) => key)]
  return steps.map((step) => ({
    ...step,
    progress: isOver(step) ? 'over' : progressOf(step, steps, behind, today),
  }))
}

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

/** The calendar behind a secret address with its owner's own tasks, as far as they may know of it now; null where it is none any more. */
export async function calendarBehind(
  secret: string,
): Promise<(ElectionRoom & { tasks: Awaited<ReturnType<typeof ownTaskDays>> }) | null> {
  const [found] = await atTheDoor((tx) =>
    tx.execute<{ member_id: string; election_id: string; assurance: Assurance }>(
      sql`select * from door.calendar_behind(${digest(secret)})`,
    ),
  )
  if (!found) return null
  const { member_id: memberId, election_id: electionId, assurance } = found
  const reader = { memberId, assurance }
  const room = await electionRoom({ reader, reach: () => [] }, electionId)
  return room && { ...room, tasks: await ownTaskDays(reader, electionId) }
}
